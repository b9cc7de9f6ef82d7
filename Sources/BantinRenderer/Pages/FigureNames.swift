import BantinModel
package import BantinTemplates

/// Says what is wrong with a figure's name in a template, wherever it stands; nil when nothing is. A period is taken
/// as given: a page without one prints the sign for unknown.
package typealias FigureNameCheck = @Sendable (_ name: String) -> OpenMistake?

/// What templates may say of one figure. `{{figures.members}}` alone prints it as in a table: `104`, `…` when it is
/// unknown, `-` for a known zero that is no difference, `x` when it is withheld, `/` of a time when the body did not
/// exist, and `*` after what is illustrative.
let figureNames = ContextTable<ShownFigure>(
    title: "figure",
    names: [
        .flag("known", "it has a value") { $0.state == .known },
        .flag("unknown", "it has none; unknown is never zero") { $0.state == .unknown },
        .flag("outside_life", "it is of a time when the body did not exist: neither zero nor unknown") {
            $0.state == .outsideLife
        },
        .optionalText(
            "life",
            "of such a time, when the body began or ended, as the data file says: `đã kết thúc hoạt động ngày 31-3-2020`, "
                + "`thành lập tháng 7-2019`"
        ) { $0.life },
        .flag("withheld", "it has one that is not published") { $0.state == .withheld },
        .flag("zero", "it is known, and says that there was no case; a difference of nothing prints `0`") {
            $0.isNoCase
        },
        .flag(
            "under_a_year",
            "it is a mean of one year, and the time counted is shorter than a year: 8 in six months are `16`"
        ) {
            $0.isUnderAYear
        },
        .flag("illustrative", "it was computed from an assumed number") { $0.isIllustrative },
        .flag("stated", "in `sources`: the data does not hold it, its source is printed") { $0.isStated },
        .optionalText("printed", "its value in digits or words, without a noun: `104`, `56,52%`, `đạt chỉ tiêu`") {
            $0.printed
        },
        .optionalText(
            "in_column",
            "the same as a column prints it: with all decimals of its statistic, and what a per cent of fewer than 100 was "
                + "made of: `56,50%`, `56,52% (13/23)`"
        ) { $0.inColumn },
        .optionalText("exact", "its exact value for machines: `13/23`") { $0.exact },
        .optionalText("name", "its canonical name: `cuu-an.members@2020-03-15`") { $0.name },
        .optionalText("description", "what it is, for readers") { $0.description },
        .optionalText(
            "words",
            "its value in words: `một trăm linh bốn`; in `sources`, of a number that is stated, the author's words"
        ) { $0.words ?? $0.text(in: .words) },
        .optionalText("date", "the date or period of its data, in words") { $0.date },
        .optionalText(
            "older_date",
            "the date of a level that is older than the page's data date, by more than `base_tolerance_days`: `3-2020`"
        ) { $0.olderDate },
        .optionalText("formula", "how it was computed, with its numbers: `13 ÷ 23 = 56,52%`") { $0.formula },
        .optionalText(
            "method",
            "the same in words first: `số đảng viên trẻ ÷ tổng số đảng viên = 13 ÷ 23 = 56,52%`; missing for what was entered"
        ) { $0.method },
        .optionalText("source", "where its numbers come from, as the data file says") { $0.source },
        .optionalText("definition", "how its group was counted, where the data file says so") { $0.definition },
        .optionalText("number", "in `sources`: its place in the list, from 1") { $0.number.map(String.init) },
        .flag("linked", "in `sources`: a number of the page's text leads to it") { $0.isLinked },
        .optionalText("reason", "why it is unknown or withheld") { $0.reason },
    ] + formNames)

/// The forms of a computed figure, by the words that prose has for them; missing where a form does not fit.
private let formNames: [ContextName<ShownFigure>] = FigureForm.allCases.filter { $0 != .plain && $0 != .words }.map {
    form in
    .optionalText(form.rawValue, "\(form.meaning.en): `\(form.example.printed)`") { $0.text(in: form) }
}

/// The shape of `figures`: every figure, and the particulars of each.
func figuresShape(_ check: @escaping FigureNameCheck, _ edition: Edition) -> Shape {
    let particulars = figureNames.nameTable.members(in: edition, figures: check)
    return .open(
        OpenShape { path in
            let parts = figureParts(of: path)
            if let mistake = check(path.prefix(parts).joined(separator: ".")) { return .mistake(mistake) }
            return .found(.annotated(particulars), partsTaken: parts)
        })
}

/// The values of `figures`, seen from a view's body, period and date.
func figuresValue(in view: View) -> Value {
    .open(
        OpenValue { path in
            let parts = figureParts(of: path)
            let name = path.prefix(parts).joined(separator: ".")
            let shown = ShownFigure(view.site.figure(name, view.context), in: view)
            return (.annotated(shown.inTable, figureNames.members(of: shown)), parts)
        })
}

/// How many parts of a path name the figure: all, but for a particular at the end, such as `exact`. The names of
/// particulars are no measures, groups, facets or periods.
private func figureParts(of path: [String]) -> Int {
    path.count > 1 && path.last.map(particularNames.contains) == true ? path.count - 1 : path.count
}

private let particularNames = Set(figureNames.names.map(\.name))
