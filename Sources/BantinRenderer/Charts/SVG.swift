/// The few elements of SVG that charts are made of. Lengths along the page are per cent of its width and those across are
/// thirteenths of the letters' size (about a pixel), so that a chart fits a telephone and a wide screen while its letters
/// keep their size, and grows with letters that a reader has enlarged. Colours, letters and strokes are the stylesheet's,
/// by class.
struct SVG {
    private(set) var content = ""

    /// A picture with its text alternative.
    ///
    /// - Parameter draw: draws it and returns its height.
    static func picture(alternative: String, _ draw: (inout SVG) -> Double) -> String {
        var svg = SVG()
        let height = across(draw(&svg))
        return
            "<svg class=\"chart-picture\" role=\"img\" width=\"100%\" height=\"\(height)\"\(ChartPaint.picture) aria-label=\"\(escaped(alternative))\">"
            + svg.content + "</svg>"
    }

    mutating func rectangle(_ style: String, x: Double, y: Double, width: Double, height: Double) {
        content +=
            "<rect class=\"\(style)\"\(ChartPaint.attributes(of: style)) x=\"\(Self.number(x))%\" y=\"\(Self.across(y))\" width=\"\(Self.number(width))%\" height=\"\(Self.across(height))\"/>"
    }

    mutating func line(_ style: String, from start: (x: Double, y: Double), to end: (x: Double, y: Double)) {
        content +=
            "<line class=\"\(style)\"\(ChartPaint.attributes(of: style)) x1=\"\(Self.number(start.x))%\" y1=\"\(Self.across(start.y))\" x2=\"\(Self.number(end.x))%\" y2=\"\(Self.across(end.y))\"/>"
    }

    /// - Parameter shift: along the page, in the measure of those across.
    mutating func text(_ text: String, _ style: String, x: Double, y: Double, shift: Double = 0) {
        let shifted = shift == 0 ? "" : " dx=\"\(Self.across(shift))\""
        content +=
            "<text class=\"\(style)\"\(ChartPaint.attributes(of: style)) x=\"\(Self.number(x))%\" y=\"\(Self.across(y))\"\(shifted)>\(Self.escaped(text))</text>"
    }

    /// A length across the page.
    static func across(_ length: Double) -> String {
        let size = number(length / 13)
        return size == "0" ? size : size + "em"
    }

    /// With at most two decimals, after a dot.
    static func number(_ number: Double) -> String {
        let hundredths = Int((number * 100).rounded())
        let (whole, rest) = (hundredths / 100, abs(hundredths % 100))
        guard rest > 0 else { return String(whole) }
        return "\(whole)." + (rest % 10 == 0 ? String(rest / 10) : rest < 10 ? "0\(rest)" : String(rest))
    }

    private static func escaped(_ text: String) -> String {
        var buffer = HTMLBuffer()
        buffer.text(text)
        return buffer.string
    }
}
