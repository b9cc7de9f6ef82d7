package import BantinModel

/// What a figure is, for readers: what was counted, where and when, how it was computed, and who says so. Each part is
/// made when it is asked for.
package struct FigureDescription: Sendable {
    private let figure: Figure
    private let site: Site

    package init(_ figure: Figure, site: Site) {
        self.figure = figure
        self.site = site
    }

    /// `Số đảng viên trẻ của Chi bộ thôn An Điền Nam`.
    package var title: Message {
        let query = figure.query
        let body = site[query.body].name(on: query.date)
        let subject = query.title.capitalized
        let unit = figure.unit.own.flatMap { subject.vi.namesUnit($0) ? nil : " (\($0))" } ?? ""
        return Message(vi: "\(subject.vi)\(unit) của \(body)", en: "\(subject.en)\(unit), \(body)")
    }

    /// `tính đến tháng 3-2020`, `trong 5 năm qua (từ tháng 3-2015 đến tháng 2-2020)`; nil for what holds at every date.
    package var time: Message? { Self.time(of: figure, site) }

    /// `13 ÷ 23 = 56,52%`; nil for what was entered.
    package var formula: String? { figure.formula(NumeralStyle(site.policy)) }

    /// The same in words first; nil for what was entered.
    package var method: Message? { figure.method(NumeralStyle(site.policy)) }

    /// The sources of all entries below it, each once.
    package var sources: [String] { figure.allEntries.compactMap(\.source).withoutRepeats }

    /// What exactly was counted, where entries say so.
    package var definitions: [String] { figure.allEntries.compactMap(\.definition).withoutRepeats }

    /// It was computed from assumed numbers; readers are told.
    package var note: Message? { figure.isIllustrative ? Self.illustrativeNote : nil }

    /// Title and time in one sentence without a full stop.
    package var sentence: Message {
        let title = title
        guard let time else { return title }
        return Message(vi: "\(title.vi), \(time.vi)", en: "\(title.en), \(time.en)")
    }

    package static let illustrativeNote = Message(
        vi: "có phần số liệu minh họa", en: "computed from illustrative data")

    private static func time(of figure: Figure, _ site: Site) -> Message? {
        let style = NumeralStyle(site.policy)
        let mean = figure.meanedLevels(style).map { Message(vi: "bình quân của \($0.vi)", en: "the mean of \($0.en)") }
        let times = [ownTime(of: figure), figure.query.cut(by: site), mean, otherTime(of: figure, site)]
            .compactMap { $0 }
        guard !times.isEmpty else { return nil }
        return Message(
            vi: times.map(\.vi).joined(separator: ", "), en: times.map(\.en).joined(separator: ", "))
    }

    /// A level is of a date; what happened is of a period, as far as it goes.
    private static func ownTime(of figure: Figure) -> Message? {
        guard let period = figure.query.period else { return asOf(figure.stockDate) }
        let span = period.text
        let inPeriod = Message(vi: span.vi.hasPrefix("từ ") ? span.vi : "trong \(span.vi)", en: "in \(span.en)")
        if figure.isLevel {
            let holdsAlways = figure.query.facet == nil && !figure.query.measure.isDecimal
            return asOf(figure.stockDate) ?? (holdsAlways ? nil : inPeriod)
        }
        guard let day = figure.lastDay, day != period.period.last, let reached = asOf(.day(day)) else {
            return inPeriod
        }
        return Message(vi: "\(inPeriod.vi), \(reached.vi)", en: "\(inPeriod.en), \(reached.en)")
    }

    /// The denominator's date, where the numerator has none, or the time compared with.
    private static func otherTime(of figure: Figure, _ site: Site) -> Message? {
        let style = NumeralStyle(site.policy)
        if figure.dividesFlowByStock {
            return dates(of: figure.operands[1], style).map {
                Message(vi: "mẫu số \($0.vi)", en: "the denominator \($0.en)")
            }
        }
        if case .scaledTarget = figure.derivation, let base = figure.operands.first {
            let title = base.query.title
            let date = dates(of: base, style)
            return Message(
                vi: "trên \(title.vi)" + (date.map { " \($0.vi)" } ?? ""),
                en: "of \(title.en)" + (date.map { " \($0.en)" } ?? ""))
        }
        if case .movement(let missing) = figure.derivation, !missing.isEmpty {
            return Message(
                vi: "chưa kể " + missing.map(\.name.vi).joined(separator: ", "),
                en: "without " + missing.map(\.name.en).joined(separator: ", "))
        }
        guard case .compared = figure.query.facet, figure.operands.count == 2 else { return nil }
        return time(of: figure.operands[1], site).map {
            Message(vi: "so với số liệu \($0.vi)", en: "against that \($0.en)")
        }
    }

    /// When a level that others are divided by was counted: once, or for a mean at its two ends.
    private static func dates(of base: Figure, _ style: NumeralStyle) -> Message? {
        guard let levels = base.meanedLevels(style) else { return asOf(base.stockDate) }
        return Message(vi: "là bình quân của \(levels.vi)", en: "is the mean of \(levels.en)")
    }

    private static func asOf(_ date: PartialDate?) -> Message? {
        date.map { Message(vi: "tính đến \($0.text.vi)", en: "as of \($0.text.en)") }
    }
}

extension FigureQuery {
    /// What readers must know of a period in which the body was not always alive; nil where it was, and where it never
    /// was.
    fileprivate func cut(by site: Site) -> Message? {
        guard measure.kind == .flow, let period = period?.period else { return nil }
        let first = site[body].firstDay.flatMap { period.first < $0 && $0 <= period.last ? $0 : nil }
        let last = site[body].lastDay.flatMap { period.first <= $0 && $0 < period.last ? $0 : nil }
        let parts = [
            first.map {
                Message(vi: "kể từ ngày thành lập (\($0.printed))", en: "from its establishment on (\($0))")
            },
            last.map {
                Message(vi: "đến ngày kết thúc hoạt động (\($0.printed))", en: "until its end (\($0))")
            },
        ].compactMap { $0 }
        return parts.isEmpty
            ? nil : Message(vi: parts.map(\.vi).joined(separator: " "), en: parts.map(\.en).joined(separator: " "))
    }
}

extension FigureUnit {
    /// A unit that the data file names, which readers do not know from the measure.
    fileprivate var own: String? {
        switch self {
        case .measured(let unit), .count(.own(let unit)): unit
        case .perYear(.own(let unit)): "\(unit)/năm"
        default: nil
        }
    }
}

extension Figure {
    /// Whether it says how many there were at a date, and not what happened in its period.
    fileprivate var isLevel: Bool {
        guard query.measure.kind == .stock, query.group?.selection?.needsPeriod != true else { return false }
        switch query.facet {
        case .average, .movement: return false
        default: return true
        }
    }

    /// The last day of what happened: that which the entries reach, or on which the bodies were counted.
    fileprivate var lastDay: CalendarDate? {
        if let reachedDay { return reachedDay }
        if case .scaledTarget = derivation { return nil }
        return query.group?.selection?.needsPeriod == true ? stockDate?.last : nil
    }

    /// What happened during a period over what was there at a date.
    fileprivate var dividesFlowByStock: Bool {
        switch derivation {
        case .ratio, .yearlyRatio: operands[0].query.measure.kind == .flow && operands[1].query.measure.kind == .stock
        default: false
        }
    }

    /// The two levels of a mean with their dates, `95 (31-12-2018) và 102 (31-12-2019)`; nil for any other figure.
    func meanedLevels(_ style: NumeralStyle) -> Message? {
        guard derivation == .average else { return nil }
        let levels = operands.map { level in
            level.printed(style) + (level.asOf.map { " (\($0.printed))" } ?? "")
        }
        return Message(vi: levels.joined(separator: " và "), en: levels.joined(separator: " and "))
    }

    /// Whether a mean of two dates is in it, so that no single date is its own.
    private var isOfTwoDates: Bool {
        query.facet != nil && (derivation == .average || operands.contains { $0.isOfTwoDates })
    }

    /// A stock's own date, or that of the stock it was computed from; nil where a mean of two dates is in it.
    var stockDate: PartialDate? {
        isOfTwoDates ? nil : asOf ?? operands.lazy.compactMap(\.stockDate).first
    }

    /// Every entry below the figure, in the order of the formula; of bodies that were counted those for which they were.
    var allEntries: [UsedEntry] {
        entries + bodies.flatMap(\.entries) + operands.flatMap(\.allEntries)
    }
}

extension String {
    /// Whether one of its words, or some in a row, are the unit: `Tuổi bình quân` says `tuổi`.
    fileprivate func namesUnit(_ unit: String) -> Bool {
        " \(lowercased()) ".contains(" \(unit.lowercased()) ")
    }
}

extension [String] {
    /// Each text once, in the order of its first place.
    fileprivate var withoutRepeats: [String] {
        var seen = Set<String>()
        return filter { seen.insert($0).inserted }
    }
}
