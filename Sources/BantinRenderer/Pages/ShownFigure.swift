import BantinModel

/// What a reader is told of one figure.
struct ShownFigure: Sendable {
    enum State: Sendable { case known, unknown, outsideLife, withheld, stated }

    var state: State
    var name: String?
    var reason: String?
    /// Of a time outside its body's life: `đã kết thúc hoạt động ngày 31-3-2020`.
    var life: String?
    /// The author's words and source, of a number that is stated.
    var words: String?
    var statedSource: String?
    /// The figure, where it is known, and what describes it.
    var figure: Figure?
    let site: Site
    /// Its place in “Số liệu và nguồn”, from 1, and whether the page's text leads to it.
    var number: Int?
    var isLinked = false

    var isStated: Bool { state == .stated }
    var isZero: Bool { figure?.value == .number(Rational(0)) }
    /// A zero that says that there was no case; that of a difference says that nothing changed, and stays a number.
    var isNoCase: Bool { isZero && figure?.query.facet?.isDifference != true }
    /// A mean of one year, over less than one: a reader would take it for what happened.
    var isUnderAYear: Bool {
        guard case .perYear(let years) = figure?.derivation else { return false }
        return years < Rational(1)
    }
    var isIllustrative: Bool { figure?.isIllustrative ?? false }
    var printed: String? { figure?.printed(style) }
    /// As a column of a table prints it.
    var inColumn: String? { figure?.printedInColumn(style) }
    var exact: String? { figure?.value.machineText }
    var description: String? { described?.title.vi }
    var date: String? { described?.time?.vi }
    /// The date of a level that is older than the day for which it was asked by more than a snapshot may stand in for
    /// another day: a page of June that prints March's number says so beside it (rule 5 of docs/data.md).
    var olderDate: String? {
        guard let figure, figure.query.measure.kind == .stock, figure.query.period == nil, let date = figure.stockDate,
            figure.query.date.dayNumber - date.last.dayNumber > site.policy.baseTolerance
        else { return nil }
        return date.printed
    }
    var formula: String? { described?.formula }
    var method: String? { described?.method?.vi }
    var source: String? { statedSource ?? described?.sources.joinedOrNil }
    var definition: String? { described?.definitions.joinedOrNil }

    /// All that a reader is told, to see whether two would be told alike.
    var telling: [String?] {
        [words, description, date, printed, exact, formula, source, definition, isIllustrative ? "*" : nil]
    }

    private var style: NumeralStyle { NumeralStyle(site.policy) }

    /// The value in a form; nil where the form does not fit it.
    func text(in form: FigureForm) -> String? {
        guard let figure, form.fits(figure, style) else { return nil }
        return figure.text(in: form, style) { site[$0].name(on: $1) }
    }

    /// Made only for templates that ask for it: tables of many figures do not.
    private var described: FigureDescription? { figure.map { FigureDescription($0, site: site) } }

    /// As a sentence prints it, with `*` after what is illustrative; `…` where it has no value or none that may be printed.
    var inSentence: String { state == .known || state == .stated ? (printed ?? "") + (isIllustrative ? "*" : "") : "…" }

    /// As a table prints it: `…` unknown, `-` a known zero that is no difference, `x` withheld, `/` of a time when the
    /// body did not exist, and `*` after what is illustrative.
    var inTable: String {
        switch state {
        case .unknown: "…"
        case .outsideLife: "/"
        case .withheld: "x"
        case .known where isNoCase: isIllustrative ? "-*" : "-"
        case .known, .stated: (inColumn ?? "") + (isIllustrative ? "*" : "")
        }
    }
}

extension ShownFigure {
    /// The answer to a figure's name; a name that says nothing on this page is unknown.
    init(_ result: FigureResult?, in view: View) {
        switch result {
        case .known(let figure):
            self.init(state: .known, name: figure.name, figure: figure, site: view.site.site)
        case .unknown(let unknown):
            self.init(state: .unknown, name: unknown.name, reason: unknown.reason.vi, site: view.site.site)
        case .outsideLife(let none):
            self.init(
                state: .outsideLife, name: none.name, reason: none.reason.vi, life: none.lifeEnd?.words,
                site: view.site.site)
        case .withheld(let withheld):
            self.init(state: .withheld, name: withheld.name, reason: withheld.reason.vi, site: view.site.site)
        case nil:
            self.init(state: .unknown, reason: "trang này không nêu kỳ", site: view.site.site)
        }
    }

    /// A number that an author wrote.
    init(_ resolved: ResolvedFigure, in view: View) {
        switch resolved.content {
        case .computed(let figure, _), .proven(let figure):
            self.init(state: .known, name: figure.name, figure: figure, site: view.site.site)
        case .stated(let source):
            self.init(state: .stated, words: resolved.reference.plainWords, statedSource: source, site: view.site.site)
        case .invalid:
            self.init(state: .unknown, site: view.site.site)
        }
    }
}

extension [ShownFigure] {
    /// The older date that all levels among them share, in words: a table or chart says it once instead of beside every
    /// number. Nil where two differ, or one is not older.
    var commonOlderDate: String? {
        let levels = filter { $0.figure?.query.measure.kind == .stock && $0.figure?.query.period == nil }
        guard let first = levels.first, let older = first.olderDate, levels.allSatisfy({ $0.olderDate == older })
        else { return nil }
        return first.date
    }
}

extension [String] {
    fileprivate var joinedOrNil: String? { isEmpty ? nil : joined(separator: "; ") }
}

extension LifeEnd {
    fileprivate var words: String {
        switch self {
        case .established(let date): "thành lập \(date.text.vi)"
        case .ended(let date): "đã kết thúc hoạt động \(date.text.vi)"
        }
    }
}
