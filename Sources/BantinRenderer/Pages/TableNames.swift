package import BantinTemplates

/// What the template of a table of several periods may say.
let tableNames = ContextTable<Placed<ShownTable>>(
    title: "table",
    names: [
        .text("id", "its id in the front matter") { $0.item.id },
        .text("file", "the same as CSV, of a table with `data-csv=\"bang-ID\"`") { table in
            table.view.relative("\(PageAddress.tables(of: table.view.address))bang-\(table.item.id).csv")
        },
        .prose("caption", "its caption") { $0.caption },
        .text("label", "its caption as plain text") { $0.view.plainText($0.item.caption) },
        .text("headline", "the same in capitals") { $0.view.plainText($0.item.caption).uppercased() },
        .list("columns", of: columnNames, "its periods and days") { $0.item.columns },
        .list("rows", of: rowNames, "its figures") { $0.item.rows },
        .list("bases", of: baseNames, "what the ratios were taken over, of each row that has any") { $0.item.bases },
        .text("grid", "columns and rows as lines of text, numbers aligned right; for the text edition") {
            textTable($0.item)
        },
        .optionalText("sources", "where its numbers come from, as the data file says") { table in
            table.item.sources.isEmpty ? nil : table.item.sources.joined(separator: "; ")
        },
    ] + signNames { $0.item.signs })

/// What the template of a table may print from, for `Templates.check`.
package func tableShape(in edition: Edition, figures: @escaping FigureNameCheck) -> Shape {
    .object(tableNames.nameTable.members(in: edition, figures: figures))
}

private let columnNames = ContextTable<ShownTable.Column>(
    title: "column",
    names: [
        .text("label", "the period or day: `Năm 2019`") { $0.label },
        .optionalText("remark", "how far it goes, when it is not over: `tính đến 15-3-2020`") { $0.remark },
    ])

private let rowNames = ContextTable<ShownTable.Row>(
    title: "row",
    names: [
        .text("label", "what is counted: `Số đảng viên trẻ`") { $0.label },
        .list("cells", of: figureNames, "its figures, one for each column") { $0.cells },
    ])

private let baseNames = ContextTable<ShownTable.Base>(
    title: "base",
    names: [
        .text("label", "the row: `Tỷ lệ đảng viên trẻ trên tổng số đảng viên`") { $0.label },
        .text(
            "text",
            "what was divided by what, in each column, with the denominator's date where it is not the column's period: "
                + "`số đảng viên trẻ ÷ tổng số đảng viên. Năm 2019: 44 ÷ 99 (31-12-2019)`"
        ) { $0.text },
    ])
