import BantinAnalysis
import BantinModel
import BantinParser
import BantinRenderer

/// A data file, checked, that answers in the words of its readers.
struct DataFixture {
    let statistics: Statistics?
    let diagnostics: [Diagnostic]

    /// - Parameters:
    ///   - body: what stands below `body:`, indented by two spaces; the root's id, kind and name come before it.
    ///   - top: further keys of the top of the file.
    init(asOf: String = "2020-03-15", top: String = "", _ body: String) {
        let text = """
            site: {title: Thử, as_of: \(asOf)}
            \(top)
            body:
              id: xa
              kind: commune_organization
              name: Đảng bộ xã

            """
        var diagnostics = Diagnostics()
        let parsed = parseData(SourceText(path: "content/data.yaml", text: text + body), diagnostics: &diagnostics)
        let site = parsed.flatMap { check($0, diagnostics: &diagnostics) }
        statistics = site.map { Statistics(site: $0) }
        self.diagnostics = diagnostics.sorted
    }

    /// What `{{ expression }}` prints, or the message of its refusal in Vietnamese.
    func prints(_ expression: String) -> String {
        guard let statistics else {
            return "the data is refused: " + diagnostics.map(\.message.en).joined(separator: "; ")
        }
        let place = SourceLocation(path: "content/notes/a.md", line: 1, column: 1, length: 1)
        let reference = FigureReference(notation: .computed(expression: expression), location: place)
        let site = statistics.site
        var mistakes = Diagnostics()
        let context = PageContext(body: .root, period: nil, dataDate: site.settings.asOf)
        let resolved = statistics.resolve([reference], in: context, diagnostics: &mistakes)
        if let mistake = mistakes.sorted.first {
            return ([mistake.message] + mistake.notes.map(\.message)).map(\.vi).joined(separator: "; ")
        }
        return resolved[0].text(NumeralStyle(site.policy)) { site[$0].name(on: $1) }
    }

    /// The words of an author if a figure proves them, or the message of the refusal in Vietnamese.
    func proves(_ name: String, _ words: String) -> String {
        guard statistics != nil else { return prints(name) }
        return mistakes(of: name, words).first.map(\.message.vi) ?? words
    }

    /// What is wrong with the words of an author by a figure.
    func mistakes(of name: String, _ words: String) -> [Diagnostic] {
        guard let statistics else { return diagnostics }
        let place = SourceLocation(path: "content/notes/a.md", line: 1, column: 1, length: 1)
        let reference = FigureReference(notation: .proven(name: name), plainWords: words, location: place)
        var mistakes = Diagnostics()
        let context = PageContext(body: .root, period: nil, dataDate: statistics.site.settings.asOf)
        _ = statistics.resolve([reference], in: context, diagnostics: &mistakes)
        return mistakes.sorted
    }

    /// How the figure of a name came about, in English.
    func explains(_ name: String) -> String {
        guard let statistics else { return prints(name) }
        let site = statistics.site
        let context = PageContext(body: .root, period: nil, dataDate: site.settings.asOf)
        switch site.query(named: name, in: context) {
        case .failure(let mistake): return mistake.message.en
        case .success(let query):
            return Explanation(statistics.result(for: query), quotedBy: [], site: site).text(in: .english)
        }
    }

    /// The findings, each with its rule and its line in the file.
    var found: [String] {
        diagnostics.map { "\($0.location.line) \($0.rule.rawValue): \($0.message.en)" }
    }

    /// The names that `bantin figures` lists for a body.
    func names(of id: String) -> [String] {
        guard let statistics, let body = statistics.site.body(id: id) else { return [] }
        return statistics.inventory(of: body.index).flatMap(\.figures).map { $0.name() }
    }
}
