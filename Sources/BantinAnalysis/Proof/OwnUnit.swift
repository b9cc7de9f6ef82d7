import BantinModel

extension FigureUnit {
    /// The words of a proof in which a unit of the data file is no number: of `triệu đồng` the first word is part of the
    /// unit and multiplies nothing. Every character keeps its place.
    func hidden(in words: String) -> String {
        guard let unit = own, let first = unit.split(separator: " ").first, Self.scales.contains(first) else {
            return words
        }
        let (text, sought) = (Array(words), Array(unit))
        guard let start = text.indices.first(where: { text[$0...].starts(with: sought) }) else { return words }
        return String(text[..<start] + sought.map { $0.isLetter ? "x" : $0 } + text[(start + sought.count)...])
    }

    private static let scales: Set<Substring> = ["trăm", "nghìn", "ngàn", "vạn", "triệu", "tỷ", "tỉ"]

    private var own: String? {
        switch self {
        case .measured(let unit), .count(.own(let unit)): unit
        default: nil
        }
    }
}
