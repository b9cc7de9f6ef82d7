package import BantinModel

/// The file `figures.csv`: every number that a page prints, for spreadsheets, in the order of the canonical names. It
/// begins with a byte order mark, without which Excel takes it for another encoding.
package func figuresCSV(_ uses: [FigureUse], site: Site) -> String {
    let style = NumeralStyle(site.policy)
    let sorted = uses.sorted { $0.figure.name.utf8.lexicographicallyPrecedes($1.figure.name.utf8) }
    let rows = sorted.map { use in
        let figure = use.figure
        let description = FigureDescription(figure, site: site)
        return [
            figure.name, description.sentence.vi, figure.printed(style), figure.value.number?.description ?? "",
            figure.isIllustrative ? "minh họa" : "", description.formula ?? "",
            description.sources.joined(separator: "; "),
        ]
    }
    let header = ["Tên", "Số liệu", "Giá trị", "Giá trị chính xác", "Minh họa", "Cách tính", "Nguồn"]
    return "\u{FEFF}" + ([header] + rows).map { $0.map(\.spreadsheetCell).joined(separator: ",") + "\r\n" }.joined()
}
