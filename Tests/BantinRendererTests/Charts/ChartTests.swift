import Testing

@testable import BantinRenderer

@Suite struct ChartTests {
    private func row(_ label: String, _ magnitude: Double?, _ text: String, assumed: Bool = false) -> ChartRow {
        ChartRow(label: label, value: ChartValue(magnitude: magnitude, text: text, isIllustrative: assumed))
    }

    private func chart(_ kind: Chart.Kind, _ rows: [ChartRow]) -> Chart {
        Chart(kind: kind, headline: "H", subtitle: "S", source: nil, alternative: "A & <B>", rows: rows)
    }

    /// The widths or heights of the bars, in their order.
    private func lengths(_ svg: String, _ attribute: String) -> [String] {
        svg.split(separator: "<").filter { $0.hasPrefix("rect class=\"chart-bar") }.compactMap { rectangle in
            rectangle.firstRange(of: " \(attribute)=\"").map {
                String(rectangle[$0.upperBound...].prefix { $0 != "\"" })
            }
        }
    }

    @Test func barsBeginAtZeroAndTheLongestTakesTheRoom() {
        // 82% of the width is for the longest; 5 of 20 is a quarter of it: 20,5%.
        let svg = chart(.bars, [row("Một", 20, "20"), row("Hai", 5, "5")]).svg
        #expect(lengths(svg, "width") == ["82%", "20.5%"])
    }

    @Test func columnsStandOnTheAxisInProportion() {
        // 134 thirteenths of the letters' size for the highest; 3 of 4 is 100,5 of them.
        #expect(
            lengths(chart(.columns, [row("2018", 4, "4"), row("2019", 3, "3")]).svg, "height")
                == ["10.31em", "7.73em"])
    }

    @Test func whatIsUnknownOrZeroDrawsNoBarAndSaysWhich() {
        let unknown = chart(.columns, [row("2018", 4, "4"), row("2019", nil, "…"), row("2020", 0, "0")])
        #expect(lengths(unknown.svg, "height") == ["10.31em"])
        #expect(unknown.svg.contains(">…</text>") && unknown.svg.contains(">0</text>"))
        #expect(unknown.characters == "2018  ██████████████████████████████ 4\n2019  …\n2020  0")
    }

    @Test func nothingButZerosIsDrawnWithoutBars() {
        #expect(lengths(chart(.bars, [row("Một", 0, "0"), row("Hai", 0, "0")]).svg, "width") == [])
    }

    @Test func aBulletHasAnAxisOfItsOwnAndTheTargetAsALine() {
        var bullet = row("Kết nạp", 15, "15")
        bullet.minimum = 20
        // 15 of 20: 61,5%; the target at 82%.
        let svg = chart(.bullets, [bullet, row("Khác", 1000, "1.000")]).svg
        #expect(lengths(svg, "width") == ["61.5%", "82%"])
        #expect(svg.contains("class=\"chart-aim\" stroke=\"#000\" stroke-width=\"3\" x1=\"82%\""))
    }

    @Test func assumedNumbersAndPartsOfAYearAreDrawnOtherwise() {
        var part = row("2020", 1, "1")
        part.isPartial = true
        let columns = chart(.columns, [row("2019", 2, "2*", assumed: true), part])
        #expect(
            columns.svg.contains("class=\"chart-bar chart-assumed\"")
                && columns.svg.contains("class=\"chart-bar chart-part\""))
        #expect(columns.characters.contains("▒▒ 2*") && columns.characters.contains("█ 1"))
        // On paper no stylesheet reaches into the picture: outlines and greys are the elements' own.
        #expect(
            columns.svg.contains("chart-assumed\" fill=\"#fff\" stroke=\"#000\" stroke-width=\"1.5\" stroke-dasharray"))
        #expect(columns.svg.contains("chart-part\" fill=\"#999\" stroke=\"#000\" x="))
        part = row("2020", 1, "1*", assumed: true)
        part.isPartial = true
        let both = chart(.columns, [part]).svg
        #expect(both.contains("chart-assumed chart-part\" fill=\"#fff\"") && !both.contains("#999"))
    }

    @Test func namesCannotBecomeMarkup() {
        let svg = chart(.bars, [row("<b> & \"c\"", 1, "1"), row("x", 1, "1")]).svg
        #expect(
            svg.contains(">&lt;b&gt; &amp; &quot;c&quot;</text>") && svg.contains("aria-label=\"A &amp; &lt;B&gt;\""))
        #expect(!svg.contains("<b>"))
    }

    @Test func thirtyYearsShareSixLabelsAndAScale() {
        let rows = (1991...2020).map { row(String($0), $0 == 1995 ? 23 : 20, $0 == 1995 ? "23" : "20") }
        let svg = chart(.columns, rows).svg
        let labels = svg.split(separator: "</text>").dropLast().compactMap { $0.split(separator: ">").last }.map(
            String.init)
        // Steps of five up to 23; then the highest column, which says its number as the newest one does.
        #expect(labels == ["5", "10", "15", "20", "23", "1995", "2000", "2005", "2010", "2015", "20", "2020"])
        #expect(lengths(svg, "height").count == 30)
    }

    @Test func amongManyYearsZeroAndUnknownAreTold() {
        var rows = (1991...2020).map { row(String($0), 2, "2") }
        rows[3] = row("1994", nil, "…")
        rows[4] = row("1995", 0, "0")
        let svg = chart(.columns, rows).svg
        #expect(svg.contains(">…</text>") && svg.contains(">0</text>"))
        #expect(lengths(svg, "height").count == 28)
    }

    @Test func aLongLabelGoesOnBelowSoThatATelephoneShowsAll() {
        let long = "Chi bộ Trường Trung học cơ sở Nguyễn Bỉnh Khiêm"
        var noted = row("Chi bộ thôn", 1, "1")
        noted.note = "12-2019"
        let svg = chart(.bars, [row(long, 2, "2"), noted]).svg
        #expect(svg.contains(">Chi bộ Trường Trung học cơ sở Nguyễn Bỉnh</text>") && svg.contains(">Khiêm</text>"))
        #expect(svg.contains(">Chi bộ thôn (12-2019)</text>"))
        // Three lines of words and two bars.
        #expect(svg.contains("height=\"8.15em\""))
    }

    @Test(arguments: [(0.0, "0"), (20.5, "20.5"), (33.333, "33.33"), (7.05, "7.05"), (100, "100")])
    func lengthsAreWrittenWithAtMostTwoDecimals(number: Double, text: String) {
        #expect(SVG.number(number) == text)
    }
}
