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
        let step = 44
        return SVG.picture(height: rows.count * step, alternative: alternative) { svg in
            for (index, row) in rows.enumerated() {
                let top = Double(index * step)
                let width = (row.value.magnitude ?? 0) / extent * barRoom
                svg.text(row.label, "chart-label", x: 0, y: top + 14)
                svg.bar(row, x: 0, y: top + 20, width: width, height: 14)
                svg.line("chart-axis", from: (0, top + 18), to: (0, top + 36))
                svg.text(row.value.text, "chart-value", x: width, y: top + 32, shift: 6)
            }
        }
    }

    private var bullets: String {
        let step = 66
        return SVG.picture(height: rows.count * step, alternative: alternative) { svg in
            for (index, row) in rows.enumerated() {
                let top = Double(index * step)
                svg.text(row.label, "chart-label", x: 0, y: top + 14)
                let extent = row.extent
                if let maximum = row.maximum {
                    let start = (row.minimum ?? 0) / extent * barRoom
                    svg.rectangle(
                        "chart-range", x: start, y: top + 20, width: maximum / extent * barRoom - start, height: 22)
                }
                svg.bar(row, x: 0, y: top + 24, width: (row.value.magnitude ?? 0) / extent * barRoom, height: 14)
                svg.line("chart-axis", from: (0, top + 19), to: (0, top + 43))
                if let mark = row.minimum ?? row.maximum {
                    let place = mark / extent * barRoom
                    svg.line("chart-aim", from: (place, top + 19), to: (place, top + 43))
                }
                if let note = row.note { svg.text(note, "chart-value", x: 0, y: top + 57) }
            }
        }
    }

    // MARK: - Columns: side by side, the label below

    private var columns: String {
        let (height, base, room) = (190, 160.0, 134.0)
        let width = 100 / Double(max(rows.count, 1))
        // Seven labels have room beside one another on the narrowest telephone.
        let every = (rows.count + 6) / 7
        return SVG.picture(height: height, alternative: alternative) { svg in
            for (index, row) in rows.enumerated() {
                let middle = (Double(index) + 0.5) * width
                let tall = (row.value.magnitude ?? 0) / extent * room
                svg.bar(row, x: middle - width * 0.32, y: base - tall, width: width * 0.64, height: tall)
                guard (rows.count - 1 - index) % every == 0 else { continue }
                svg.text(row.value.text, "chart-value chart-middle", x: middle, y: base - tall - 6)
                svg.text(row.label, "chart-label chart-middle", x: middle, y: base + 17)
            }
            svg.line("chart-axis", from: (0, base), to: (100, base))
        }
    }
}

extension SVG {
    /// Nothing where the number is not known.
    fileprivate mutating func bar(_ row: ChartRow, x: Double, y: Double, width: Double, height: Double) {
        guard let magnitude = row.value.magnitude, magnitude > 0 else { return }
        let style = row.value.isIllustrative ? "chart-bar chart-assumed" : "chart-bar"
        rectangle(row.isPartial ? style + " chart-part" : style, x: x, y: y, width: width, height: height)
    }
}
