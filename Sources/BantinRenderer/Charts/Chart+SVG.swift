import BantinModel

extension Chart {
    /// The chart as inline SVG. Assumed numbers are drawn as outlines, so that black and white shows them too.
    var svg: String {
        switch kind {
        case .bars: bars
        case .bullets: bullets
        case .columns: columns
        }
    }

    // MARK: - Bars and bullets: one below the other, the label above the bar

    /// The share of the width that the longest bar takes; the rest is for the numbers behind the bars.
    private var barRoom: Double { 82 }

    private var bars: String {
        var top = 0.0
        return SVG.picture(alternative: alternative) { svg in
            for row in rows {
                top = svg.lines(row.labelWithNote, "chart-label", top: top)
                let width = (row.value.magnitude ?? 0) / extent * barRoom
                svg.bar(row, x: 0, y: top + 2, width: width, height: 14)
                svg.line("chart-axis", from: (0, top), to: (0, top + 18))
                svg.text(row.value.text, "chart-value", x: width, y: top + 14, shift: 6)
                top += 26
            }
            return top
        }
    }

    private var bullets: String {
        var top = 0.0
        return SVG.picture(alternative: alternative) { svg in
            for row in rows {
                top = svg.lines(row.label, "chart-label", top: top)
                svg.bullet(row, top: top, room: barRoom)
                top += 25
                if let note = row.note { top = svg.lines(note, "chart-value", top: top) }
                top += 8
            }
            return top
        }
    }

    // MARK: - Columns: side by side, the label below

    private var columns: String {
        let (height, base, room) = (190.0, 160.0, 134.0)
        // Seven labels have room beside one another on the narrowest telephone.
        let every = (rows.count + 6) / 7
        let isDense = every > 1
        // The steps of the scale stand before the columns.
        let left = isDense ? 12.0 : 0
        let width = (100 - left) / Double(max(rows.count, 1))
        return SVG.picture(alternative: alternative) { svg in
            for step in isDense ? steps : [] {
                let y = base - Double(step) / extent * room
                svg.line("chart-step", from: (left, y), to: (100, y))
                svg.text("\(Numeral(scaled: step, decimals: 0))", "chart-label", x: 0, y: y + 4)
            }
            for (index, row) in rows.enumerated() {
                let middle = left + (Double(index) + 0.5) * width
                let tall = (row.value.magnitude ?? 0) / extent * room
                svg.bar(row, x: middle - width * 0.32, y: base - tall, width: width * 0.64, height: tall)
                if !isDense || isTold(index) {
                    svg.text(row.value.text, "chart-value chart-middle", x: middle, y: base - tall - 6)
                }
                if (rows.count - 1 - index) % every == 0 {
                    svg.text(row.label, "chart-label chart-middle", x: middle, y: base + 17)
                }
            }
            svg.line("chart-axis", from: (left, base), to: (100, base))
            return height
        }
    }

    /// Whether a column says its number where there is no room for all: what no column shows (nothing, or unknown), the
    /// newest one, and the highest unless that stands beside the newest.
    private func isTold(_ index: Int) -> Bool {
        guard let magnitude = rows[index].value.magnitude, magnitude > 0 else { return true }
        return index == rows.count - 1 || (magnitude == extent && index < rows.count - 4)
    }

    /// Two to five round numbers above zero, at equal distances up to the highest column.
    private var steps: [Int] {
        let powers = [1, 10, 100, 1000, 10_000, 100_000, 1_000_000, 10_000_000]
        let sizes = powers.flatMap { power in [1, 2, 5].map { $0 * power } }
        guard let size = sizes.first(where: { Double($0) * 5 >= extent }), extent >= 1 else { return [] }
        return Array(stride(from: size, through: Int(extent), by: size))
    }
}

extension ChartRow {
    /// A bar has no other place for its note.
    fileprivate var labelWithNote: String { note.map { "\(label) (\($0))" } ?? label }
}

extension SVG {
    /// Words in lines that fit the narrowest telephone.
    ///
    /// - Returns: where they end.
    fileprivate mutating func lines(_ text: String, _ style: String, top: Double) -> Double {
        var bottom = top
        for line in wrap(text, width: 44).lines {
            self.text(String(line), style, x: 0, y: bottom + 14)
            bottom += 18
        }
        return bottom
    }

    /// Nothing where the number is not known.
    fileprivate mutating func bar(_ row: ChartRow, x: Double, y: Double, width: Double, height: Double) {
        guard let magnitude = row.value.magnitude, magnitude > 0 else { return }
        let style = row.value.isIllustrative ? "chart-bar chart-assumed" : "chart-bar"
        rectangle(row.isPartial ? style + " chart-part" : style, x: x, y: y, width: width, height: height)
    }

    /// A bar on an axis of its own, with the least that was aimed at as a line, and a range as a frame.
    fileprivate mutating func bullet(_ row: ChartRow, top: Double, room: Double) {
        let extent = row.extent
        if let maximum = row.maximum {
            let start = (row.minimum ?? 0) / extent * room
            rectangle("chart-range", x: start, y: top + 2, width: maximum / extent * room - start, height: 22)
        }
        bar(row, x: 0, y: top + 6, width: (row.value.magnitude ?? 0) / extent * room, height: 14)
        line("chart-axis", from: (0, top + 1), to: (0, top + 25))
        if let mark = row.minimum ?? row.maximum {
            let place = mark / extent * room
            line("chart-aim", from: (place, top + 1), to: (place, top + 25))
        }
    }
}
