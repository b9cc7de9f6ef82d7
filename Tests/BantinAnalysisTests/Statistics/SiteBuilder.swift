import BantinAnalysis
import BantinModel

/// Builds what the parser would give, in few words. Every number has a place of its own: a line for each, counted up.
final class DataFile {
    private(set) var line = 0

    func place(_ length: Int = 1) -> SourceLocation {
        line += 1
        return SourceLocation(path: "content/data.yaml", line: line, column: 1, length: length)
    }

    func field<Value>(_ value: Value?) -> Field<Value> {
        value.map { .present(Located($0, at: place())) } ?? .absent
    }

    func site(
        asOf: String = "2020-03-15", policy: (inout ParsedPolicy) -> Void = { _ in }, root: ParsedBody?
    ) -> ParsedSite {
        var settings = ParsedSettings()
        settings.title = field("Đảng bộ xã Cửu An")
        settings.asOf = field(date(asOf).last)
        var parsed = ParsedPolicy()
        policy(&parsed)
        return ParsedSite(settings: settings, policy: parsed, body: root)
    }

    func body(
        _ id: String, _ kind: BodyKind = .cell, _ bodies: [ParsedBody] = [],
        _ fill: (inout ParsedBody) -> Void = { _ in }
    ) -> ParsedBody {
        var body = ParsedBody(location: place())
        body.id = field(id)
        body.kind = field(kind)
        body.names = [ParsedName(text: Located(id, at: place()))]
        body.bodies = bodies
        fill(&body)
        return body
    }

    func stock(
        _ measure: Measure = .members, at time: String?, _ total: Int?, _ groups: KeyValuePairs<Group, Int> = [:],
        _ notes: EntryNotes = EntryNotes()
    ) -> ParsedEntry {
        entry(measure, time.map { .at(field(date($0))) } ?? .always, total, groups, notes)
    }

    func flow(
        _ measure: Measure = .admissions, in period: String, _ total: Int?, _ groups: KeyValuePairs<Group, Int> = [:],
        _ notes: EntryNotes = EntryNotes()
    ) -> ParsedEntry {
        entry(measure, .period(field(period)), total, groups, notes)
    }

    func event(
        _ measure: Measure = .admissions, on day: String, _ total: Int?, _ groups: KeyValuePairs<Group, Int> = [:]
    ) -> ParsedEntry {
        entry(measure, .on(field(date(day))), total, groups, EntryNotes())
    }

    func period(
        _ id: String, _ from: String, _ to: String, years: Int? = nil, previous: String? = nil,
        illustrative: Bool = false
    ) -> ParsedPeriod {
        var period = ParsedPeriod(location: place())
        period.id = field(id)
        period.from = field(date(from))
        period.to = field(date(to))
        period.years = field(years)
        period.previous = field(previous)
        period.isIllustrative = illustrative
        return period
    }

    func target(
        _ of: String, _ period: String, min: Int? = nil, max: Int? = nil, owner: TargetOwner? = nil,
        illustrative: Bool = false
    ) -> ParsedTarget {
        var target = ParsedTarget(location: place())
        target.of = field(of)
        target.period = field(period)
        target.minimum = field(min.map { Rational($0) })
        target.maximum = field(max.map { Rational($0) })
        target.owner = field(owner)
        target.notes.isIllustrative = illustrative
        return target
    }

    /// A target in per cent, per year or set to each body below.
    func target(
        _ of: String, _ period: String, percent: Rational? = nil, min: Rational? = nil, max: Rational? = nil,
        base: String? = nil, perYear: Bool = false, each: TargetScope? = nil, owner: TargetOwner? = nil
    ) -> ParsedTarget {
        var target = target(of, period, owner: owner)
        target.minimum = field(percent ?? min)
        target.maximum = field(max)
        target.unit = field(base == nil ? nil : .percent)
        target.base = field(base.map { TargetBase($0) })
        target.per = field(perYear ? .year : nil)
        target.scope = field(each)
        return target
    }

    func reported(_ measure: Measure = .admissions, from: String, to: String) -> ParsedReported {
        ParsedReported(measure: Located(measure, at: place()), from: field(date(from).first), to: field(date(to).last))
    }

    private func entry(
        _ measure: Measure, _ time: ParsedTime, _ total: Int?, _ groups: KeyValuePairs<Group, Int>, _ notes: EntryNotes
    ) -> ParsedEntry {
        var entry = ParsedEntry(measure: measure, time: time, location: place())
        entry.total = field(total)
        entry.groups = groups.map { ParsedGroupCount(group: $0.key, count: field($0.value), location: place()) }
        entry.notes = notes
        return entry
    }
}

/// A date of a test; one that does not exist is a mistake of the test.
func date(_ text: String) -> PartialDate {
    guard let date = PartialDate(text) else { preconditionFailure("the test's date “\(text)” does not exist") }
    return date
}

func day(_ text: String) -> CalendarDate { date(text).last }

/// Statistics of a site that must be right.
func statistics(_ parsed: ParsedSite) -> Statistics? {
    var diagnostics = Diagnostics()
    let site = check(parsed, diagnostics: &diagnostics)
    for finding in diagnostics.sorted where finding.severity == .error {
        print("unexpected: \(finding.location) [\(finding.rule.rawValue)] \(finding.message.en)")
    }
    return site.map(Statistics.init)
}

extension Statistics {
    /// Asks in the words of a name's parts.
    func ask(
        _ id: String, _ measure: Measure, _ group: Group? = nil, in period: String? = nil, _ facet: Facet? = nil,
        on date: String? = nil
    ) -> FigureResult? {
        guard let body = site.body(id: id) else { return nil }
        let named = period.flatMap { site.namedPeriod($0, for: body.index) }
        guard (period == nil) == (named == nil) else { return nil }
        return result(
            for: FigureQuery(
                body: body.index, measure: measure, group: group, period: named, facet: facet,
                date: date.map(day) ?? site.settings.asOf))
    }

    func value(
        _ id: String, _ measure: Measure, _ group: Group? = nil, in period: String? = nil, _ facet: Facet? = nil,
        on date: String? = nil
    ) -> FigureValue? {
        ask(id, measure, group, in: period, facet, on: date)?.figure?.value
    }
}

extension FigureValue: ExpressibleByIntegerLiteral {
    package init(integerLiteral value: Int) { self = .number(Rational(value)) }
}

extension FigureResult {
    var isWithheldResult: Bool {
        if case .withheld = self { return true }
        return false
    }

    var isOutsideLife: Bool {
        if case .outsideLife = self { return true }
        return false
    }

    var unknown: UnknownFigure? {
        if case .unknown(let unknown) = self { return unknown }
        return nil
    }
}
