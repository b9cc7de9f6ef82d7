/// How the parts of a chart are drawn where no stylesheet reaches into pictures, as in the engine of PDFs: black on white,
/// what is assumed as a dashed outline. Attributes give way to any rule of a stylesheet, so that browsers draw as it says.
enum ChartPaint {
    /// Of the whole picture; its letters are the measure of all lengths across.
    static let picture = #" font-family="Arimo, Arial, sans-serif" font-size="13""#

    /// Of an element, from its classes, none of which names an attribute of another. A part of a year that is assumed is
    /// drawn as what is assumed.
    static func attributes(of style: String) -> String {
        var classes = style.split(separator: " ").map(String.init)
        if classes.contains("chart-assumed") { classes.removeAll { $0 == "chart-part" } }
        return classes.map { byClass[$0] ?? "" }.joined()
    }

    private static let byClass = [
        "chart-assumed": ##" fill="#fff" stroke="#000" stroke-width="1.5" stroke-dasharray="4 3""##,
        "chart-part": ##" fill="#999" stroke="#000""##,
        "chart-range": ##" fill="none" stroke="#000""##,
        "chart-aim": ##" stroke="#000" stroke-width="3""##,
        "chart-axis": ##" stroke="#000""##,
        "chart-step": ##" stroke="#999""##,
        "chart-value": #" font-weight="700""#,
        "chart-middle": #" text-anchor="middle""#,
    ]
}
