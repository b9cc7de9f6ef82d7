package import BantinModel

/// A figure and the pages that print it.
package struct FigureUse: Sendable {
    package var figure: Figure
    /// The pages' addresses.
    package var pages: [String]

    package init(_ figure: Figure, pages: [String]) {
        self.figure = figure
        self.pages = pages
    }
}

/// A number that the data does not hold and a source vouches for.
package struct StatedNumber: Hashable, Sendable {
    /// The author's words.
    package var words: String
    package var source: String

    package init(words: String, source: String) {
        self.words = words
        self.source = source
    }

    /// Nil for a number that is not stated.
    package init?(_ resolved: ResolvedFigure) {
        guard case .stated(let source) = resolved.content else { return nil }
        self.init(words: resolved.reference.plainWords, source: source)
    }
}

/// The file `figures.json`, which docs/figures.schema.json describes: every figure of the site once, and every figure
/// that one of them was computed from, in the order of their canonical names. Figures without a page are operands only.
///
/// - Parameter stated: the addresses of the pages that print a number which is not in the data.
package func figuresJSON(_ uses: [FigureUse], stated: [StatedNumber: [String]] = [:], site: Site) -> String {
    var figures: [String: Figure] = [:]
    var pages: [String: [String]] = [:]
    for use in uses {
        collect(use.figure, into: &figures)
        pages[use.figure.name, default: []] += use.pages
    }
    let list = figures.values.sorted { $0.name.precedes($1.name) }.map { figure in
        JSON.object(
            figure.members(site: site) + [
                .init("operands", .array(figure.operands.map { .string($0.name) }))
            ] + figure.withheldMembers + (figure.isSelection ? figure.countedMembers(site: site) : []) + [
                .init("pages", pageList(pages[figure.name] ?? []))
            ])
    }
    let document: JSON = [
        "as_of": .string("\(site.settings.asOf)"), "figures": .array(list), "stated": .array(statedList(stated)),
    ]
    return document.text
}

private func statedList(_ stated: [StatedNumber: [String]]) -> [JSON] {
    let numbers = stated.sorted { left, right in
        left.key.words == right.key.words
            ? left.key.source.precedes(right.key.source) : left.key.words.precedes(right.key.words)
    }
    return numbers.map { number, pages in
        ["words": .string(number.words), "source": .string(number.source), "pages": pageList(pages)]
    }
}

/// Each address once, in order.
private func pageList(_ pages: [String]) -> JSON {
    .array(Set(pages).sorted { $0.precedes($1) }.map { .string($0) })
}

extension String {
    /// In the order of their bytes, which no machine's language changes.
    fileprivate func precedes(_ other: String) -> Bool { utf8.lexicographicallyPrecedes(other.utf8) }
}

private func collect(_ figure: Figure, into figures: inout [String: Figure]) {
    guard figures.updateValue(figure, forKey: figure.name) == nil else { return }
    for operand in figure.operands { collect(operand, into: &figures) }
}

extension Figure {
    /// What machines may know of a figure, without its operands and pages.
    func members(site: Site) -> [JSON.Member] {
        let description = FigureDescription(self, site: site)
        return [
            .init("name", .string(name)),
            .init("value", exactValue),
            .init("printed", .string(printed(NumeralStyle(site.policy)))),
            .init("unit", .string(unit.id)),
            .init("as_of", JSON(stockDate?.description)),
            .init("period", query.period.map(\.json) ?? .null),
            .init("reached", JSON(reachedDay?.description)),
            .init("description", .string(description.sentence.vi)),
            .init("derivation", .string(derivationID)),
            .init("formula", JSON(description.formula)),
            .init("illustrative", .bool(isIllustrative)),
            .init("entries", .array(entries.map(\.json))),
        ]
    }

    /// The names of operands that must not be printed, where there are any.
    var withheldMembers: [JSON.Member] {
        withheldOperands.isEmpty
            ? [] : [.init("withheld_operands", .array(withheldOperands.map { .string($0.name) }))]
    }

    /// The bodies or hamlets that were counted one by one, where they were.
    func countedMembers(site: Site) -> [JSON.Member] {
        let bodies = self.bodies.map { counted in
            JSON.object(
                [.init("id", .string(site[counted.body].id))]
                    + (counted.location ?? site[counted.body].location).members + [
                        .init("entries", .array(counted.entries.map(\.json)))
                    ])
        }
        return (bodies.isEmpty ? [] : [.init("counted_bodies", .array(bodies))])
            + (hamlets.isEmpty ? [] : [.init("counted_hamlets", .array(hamlets.map { .string($0) }))])
    }

    /// Whether not simply all that are listed were counted.
    fileprivate var isSelection: Bool { query.group?.selection != nil }

    /// A whole number as a number, a ratio as the text `13/23`, a range as its ends, a verdict as a word.
    private var exactValue: JSON {
        switch value {
        case .number(let number): number.json
        case .range(let minimum, let maximum):
            [
                "min": minimum.map { .number($0) } ?? .null, "max": maximum.map { .number($0) } ?? .null,
            ]
        case .verdict(let verdict): .string(verdict.id)
        }
    }
}

extension Rational {
    /// A whole number as a number, a ratio as the text `13/23`.
    fileprivate var json: JSON { isWhole ? .number(numerator) : .string(description) }
}

extension FigureUnit {
    fileprivate var id: String {
        switch self {
        case .count(let counted): counted.id
        case .measured(let unit): unit
        case .percent: "ratio"
        case .perYear(let counted): "\(counted.id)/year"
        case .percentagePoints: "percentage-points"
        case .times: "times"
        case .words: "verdict"
        }
    }
}

extension Verdict {
    /// The word for machines.
    var id: String {
        switch self {
        case .missed: "missed"
        case .reached: "reached"
        case .exceeded: "exceeded"
        case .underWay: "under-way"
        case .withinMaximum: "within-maximum"
        case .aboveMaximum: "above-maximum"
        }
    }
}

extension NamedPeriod {
    var json: JSON {
        let declared: [JSON.Member] =
            location.map { [.init("declared", .object($0.members)), .init("illustrative", .bool(isIllustrative))] }
            ?? []
        return .object(
            [
                .init("id", .string(id)), .init("from", .string("\(period.first)")),
                .init("to", .string("\(period.last)")), .init("label", JSON(label)),
            ] + declared)
    }
}

extension UsedEntry {
    var json: JSON {
        .object(
            location.members + [
                .init("count", count?.json ?? .null), .init("source", JSON(source)),
                .init("definition", JSON(definition)), .init("difference", JSON(difference)),
            ])
    }
}

extension SourceLocation {
    /// The place for machines.
    var members: [JSON.Member] {
        [.init("file", .string(path)), .init("line", .number(line)), .init("column", .number(column))]
    }
}
