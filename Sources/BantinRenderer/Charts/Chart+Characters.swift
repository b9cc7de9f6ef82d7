import BantinModel

extension Chart {
    /// The chart in characters, for the text edition: full blocks for what was counted, light ones for what is assumed.
    /// Every line stands by itself, so that it can be read aloud without the blocks.
    var characters: String {
        let labels = rows.map(\.label)
        let wide = labels.map(\.displayWidth).max() ?? 0
        return rows.map { row in
            let blocks = blocks(of: row)
            let text = words(of: row)
            guard wide <= 26 else {
                let bar = blocks.isEmpty ? "" : "\n  \(blocks)"
                return "\(row.label): \(text)\(bar)"
            }
            let gap = String(repeating: " ", count: wide - row.label.displayWidth)
            return "\(row.label)\(gap)  \(blocks)\(blocks.isEmpty ? "" : " ")\(text)"
        }.joined(separator: "\n")
    }

    /// The number and its note; a note about a target says the number itself.
    private func words(of row: ChartRow) -> String {
        guard let note = row.note else { return row.value.text }
        return kind == .bullets ? note : "\(row.value.text), \(note)"
    }

    private func blocks(of row: ChartRow) -> String {
        guard let magnitude = row.value.magnitude, magnitude > 0 else { return "" }
        let count = max(1, Int((magnitude / (kind == .bullets ? row.extent : extent) * 30).rounded()))
        return String(repeating: row.value.isIllustrative ? "▒" : "█", count: count)
    }
}
