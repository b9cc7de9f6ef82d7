import BantinModel
import BantinTemplates

/// A chart on a page and edition.
struct PlacedChart: Sendable {
    /// Which of a page's charts it is: `members`.
    let id: String
    let chart: Chart
    let view: View
}

/// What templates may say of a chart.
let chartNames = ContextTable<PlacedChart>(
    title: "chart",
    names: [
        .text("id", "which chart it is: `members`, `admissions`, `targets`, `years`, `trend`, `ages`") { $0.id },
        .text("file", "its numbers as CSV, of a table with `data-csv=\"bieu-do-ID\"`") { placed in
            placed.view.relative("\(PageAddress.tables(of: placed.view.address))bieu-do-\(placed.id).csv")
        },
        .text("headline", "what it shows, as a headline: `Chi bộ A kết nạp nhiều nhất: 5 người`") {
            $0.view.headline($0.chart.headline)
        },
        .text("subtitle", "measure, area and period") { $0.chart.subtitle },
        .optionalText("source", "where its numbers come from") { $0.chart.source },
        .text("alternative", "all that it shows, in a sentence") { $0.chart.alternative },
        ContextName(
            name: "picture", kind: .prose,
            meaning: "the chart: inline SVG in `.html`, characters in `.txt`"
        ) { placed in
            placed.view.edition == .html ? .markup(placed.chart.svg) : .text(placed.chart.characters)
        },
        .list("rows", of: chartRowNames, "its numbers, for a table") { $0.chart.rows },
        .flag("illustrative", "one of its numbers is illustrative") { $0.chart.isIllustrative },
    ])

private let chartRowNames = ContextTable<ChartRow>(
    title: "row of a chart",
    names: [
        .text("label", "what the number is of") { $0.label },
        .text("value", "the number: `5*`, `0`, `…` where it is unknown") { $0.value.text },
        .optionalText("number", "the same without `*`; missing where it is unknown or withheld") { $0.value.number },
        .optionalText("exact", "its exact value for machines") { $0.value.exact },
        .flag("illustrative", "it was computed from an assumed number") { $0.value.isIllustrative },
        .optionalText("note", "what else must be known to read it: `đến ngày 15-3-2020`") { $0.note },
    ])

extension ContextName {
    /// A chart, made when a template asks for it.
    static func chart<Item>(
        _ name: String, _ meaning: String, _ chart: @escaping @Sendable (View) -> Chart?
    ) -> ContextName where Subject == Placed<Item> {
        let id = String(name.prefix { $0 != "_" })
        return ContextName(name: name, kind: .optional(.object(chartNames.nameTable)), meaning: meaning) { subject in
            chart(subject.view).map { chartNames.value(of: PlacedChart(id: id, chart: $0, view: subject.view)) }
                ?? .absent
        }
    }
}
