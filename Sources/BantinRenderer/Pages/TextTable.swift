import BantinModel

/// A table as lines of text: what is counted on the left, numbers aligned right under their columns. Columns that do not
/// fit beside one another go on below, with the words at the left repeated.
func textTable(_ table: ShownTable, width: Int = 72) -> String {
    var blocks: [String] = []
    var rest = table.columns.indices.map { TextColumn(table, $0) }[...]
    while !rest.isEmpty {
        var taken = [rest.removeFirst()]
        while let next = rest.first, leastLabel + (taken + [next]).map(\.space).reduce(0, +) <= width {
            taken.append(rest.removeFirst())
        }
        blocks.append(block(taken, of: table, width: width))
    }
    return blocks.joined(separator: "\n")
}

/// The words at the left have this many columns at least.
private let leastLabel = 24

private let gap = 2

/// A column with its words broken into short lines.
private struct TextColumn {
    let header: [String]
    let cells: [String]
    let width: Int

    /// With the gap before it.
    var space: Int { width + gap }

    init(_ table: ShownTable, _ place: Int) {
        let column = table.columns[place]
        cells = table.rows.map { $0.cells[place].inTable.replacingNoBreakSpaces }
        let texts = [column.label] + (column.remark.map { [$0] } ?? [])
        let words = texts.flatMap { $0.split(separator: " ") }.map(\.displayWidth)
        let least = max(cells.map(\.displayWidth).max() ?? 0, words.max() ?? 0)
        header = texts.flatMap { lines(of: $0, width: max(least, 10)) }
        width = max(least, header.map(\.displayWidth).max() ?? 0)
    }
}

private func block(_ columns: [TextColumn], of table: ShownTable, width: Int) -> String {
    let room = max(leastLabel, width - columns.map(\.space).reduce(0, +))
    let labels = table.rows.map { lines(of: $0.label, width: room) }
    let labelWidth = labels.joined().map(\.displayWidth).max() ?? 0
    let height = columns.map(\.header.count).max() ?? 0
    var result = ""
    for line in 0..<height {
        let texts = columns.map { column -> String in
            let place = line - (height - column.header.count)
            return place < 0 ? "" : column.header[place]
        }
        result += row("", texts, columns, labelWidth)
    }
    for (place, label) in labels.enumerated() {
        for line in label.dropLast() { result += line + "\n" }
        result += row(label.last ?? "", columns.map { $0.cells[place] }, columns, labelWidth)
    }
    return result
}

private func row(_ label: String, _ texts: [String], _ columns: [TextColumn], _ labelWidth: Int) -> String {
    let cells = zip(texts, columns).map { text, column in
        String(repeating: " ", count: max(0, column.space - text.displayWidth)) + text
    }
    return label + String(repeating: " ", count: max(0, labelWidth - label.displayWidth)) + cells.joined() + "\n"
}

private func lines(of text: String, width: Int) -> [String] {
    wrap(text, width: width).lines.map { String($0) }
}

extension String {
    fileprivate var replacingNoBreakSpaces: String {
        String(unicodeScalars.map { $0 == "\u{A0}" ? " " : Character($0) })
    }
}
