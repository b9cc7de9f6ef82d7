import BantinModel

extension Chart {
    /// The chart in characters, for the text edition: full blocks for what was counted, light ones for what is assumed.
    /// Every line stands by itself, so that it can be read aloud without the blocks.
    var characters: String {
        let labels = rows.map(\.label)
        let wide = labels.map(\.displayWidth).max() ?? 0
        return rows.map { row in
            let blocks = blocks(of: row)
            let note = row.note.map { ", \($0)" } ?? ""
            guard wide <= 26 else {
                let bar = blocks.isEmpty ? "" : "\n  \(blocks)"
                return "\(row.label): \(row.value.text)\(note)\(bar)"
            }
            let gap = String(repeating: " ", count: wide - row.label.displayWidth)
            return "\(row.label)\(gap)  \(blocks)\(blocks.isEmpty ? "" : " ")\(row.value.text)\(note)"
        }.joined(separator: "\n")
    }

    private func blocks(of row: ChartRow) -> String {
        guard let magnitude = row.value.magnitude, magnitude > 0 else { return "" }
        let count = max(1, Int((magnitude / (kind == .bullets ? row.extent : extent) * 30).rounded()))
        return String(repeating: row.value.isIllustrative ? "▒" : "█", count: count)
    }
}
