import BantinModel

/// The table of figures in docs/figures.md, in Markdown: everything that a figure's name may be made of, as the
/// vocabulary has it.
package func figureGuideText() -> String {
    [measures, groups, partitions, selections, facets, rateBases, forms].joined(separator: "\n")
}

private var measures: String {
    table(
        "Đếm gì (measures)", ["tên", "tiếng Việt", "English", "khi nào · when", "đơn vị · unit", "cần có", "needs"],
        Measure.all.map { measure in
            [
                code(measure.id), measure.name.vi, measure.name.en, both(measure.time), both(measure.counts.noun),
                measure.needs.vi, measure.needs.en,
            ]
        })
}

private var groups: String {
    table(
        "Nhóm người (groups)", ["tên", "tiếng Việt", "English"],
        Group.people.map { [code($0.id), $0.name.vi, $0.name.en + ($0.isSensitive ? " (rule 12)" : "")] },
        after: """
            Mọi số đếm người đều chia được theo các nhóm này: ghi số của nhóm cạnh `total` trong cùng một mục. Các nhóm có thể
            trùng nhau nên không bao giờ cộng lại. · Every count of people may have these groups, entered beside `total`.
            They overlap and are never summed.
            """)
}

private var partitions: String {
    let named = Group.parts.map { [code($0.id), $0.name.vi, $0.name.en] }
    let ages = [Group.ages(0...30), .ages(31...60), .ages(61...Int.max)].map {
        [code($0.id), $0.name.vi, $0.name.en]
    }
    let wholes = Partition.allCases.flatMap { partition -> [[String]] in
        [Group.known(partition), .unstated(partition)].map { [code($0.id), $0.name.vi, $0.name.en] }
    }
    return table(
        "Phần của một tổng (partitions)", ["tên", "tiếng Việt", "English"], ages + named + wholes,
        after: """
            Các phần của một câu hỏi cộng lại phải bằng tổng (quy tắc 7). Tuổi chia ở đâu là tùy ý: `age-18-30`, nhóm đầu có thể là
            `age-0-30`, nhóm cuối `age-61-up`. · The parts of one question add up to the whole (rule 7). Bands of age are free.
            """)
}

private var selections: String {
    table(
        "Nhóm tổ chức và thôn, làng", ["tên", "tiếng Việt", "English", "đi với · of"],
        (Group.types + Group.qualities).map { group in
            let measures = Measure.all.filter { group.divides($0) }.map { code($0.id) }
            return [code(group.id), group.name.vi, group.name.en, measures.joined(separator: ", ")]
        },
        after: """
            Loại hình đứng trước một nhóm khác: `cells.type-school.with-committee`. `with-admissions` và `without-admissions` cần một kỳ.
            · A type may stand before one more group; the last two need a period.
            """)
}

private var facets: String {
    table(
        "Cách tính (facets)",
        [
            "tên", "tiếng Việt", "English", "công thức", "formula", "đơn vị · unit", "mẫu số · denominator", "cần có",
            "needs",
        ],
        FacetKind.allCases.map { facet in
            let guide = facet.guide
            return [
                code(facet.pattern), guide.name.vi, guide.name.en, guide.formula.vi, guide.formula.en, both(guide.unit),
                guide.denominator.map(both) ?? "", guide.needs.vi, guide.needs.en,
            ]
        },
        after: """
            B là `previous` (kỳ liền trước), `last-year` (cùng kỳ năm trước), hoặc một kỳ, một ngày: `change-last-year`, `change-2019`. Chỉ tiêu
            do nhiều nơi đặt thì ghi thêm nơi nào: \(TargetOwner.allCases.map { "`attainment-\($0.rawValue)` (\($0.name.vi))" }.joined(separator: ", ")).
            · B is the previous like period, the same one last year, or any period or date. Where several have set a target, its owner is named.
            """)
}

private var rateBases: String {
    table(
        "Mốc của tỷ lệ trên số đảng viên (rates)", ["tên", "chia cho", "divided by"],
        RateBase.allCases.map { base in
            [
                "\(code(Facet.rate(base, perYear: false).id)), \(code(Facet.rate(base, perYear: true).id))",
                base.name.vi,
                base.name.en,
            ]
        },
        after: """
            `rate` và `rate-per-year` dùng mốc ghi ở `policy.rate_base`; không ghi thì phải nêu mốc trong tên. · Without a base in
            the name, `policy.rate_base` says it.
            """)
}

private var forms: String {
    table(
        "Cách viết số (forms)", ["viết", "thành", "tiếng Việt", "English"],
        FigureForm.allCases.map { form in
            [code(form.example.expression), form.example.printed, form.meaning.vi, form.meaning.en]
        })
}

private func code(_ text: String) -> String { "`\(text)`" }

private func both(_ message: Message) -> String {
    message.vi == message.en ? message.vi : "\(message.vi) · \(message.en)"
}

private func table(_ title: String, _ header: [String], _ rows: [[String]], after: String = "") -> String {
    let lines = [header, header.map { _ in "---" }] + rows
    let text = lines.map { "| \($0.joined(separator: " | ")) |\n" }.joined()
    return "## \(title)\n\n\(text)" + (after.isEmpty ? "" : "\n\(after)\n")
}
