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

/// The file `figures.json`: every figure of the site once, and every figure that one of them was computed from, in the
/// order of their canonical names. Figures without a page are operands only.
package func figuresJSON(_ uses: [FigureUse], site: Site) -> String {
    var figures: [String: Figure] = [:]
    var pages: [String: Set<String>] = [:]
    for use in uses {
        collect(use.figure, into: &figures)
        pages[use.figure.name, default: []].formUnion(use.pages)
    }
    let list = figures.values.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }.map { figure in
        let operands = JSON.array(figure.operands.map { .string($0.name) })
        let used = pages[figure.name, default: []].sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        return JSON.object(
            figure.members(site: site) + [
                .init("operands", operands), .init("pages", .array(used.map { .string($0) })),
            ])
    }
    let document: JSON = ["as_of": .string("\(site.settings.asOf)"), "figures": .array(list)]
    return document.text
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
    fileprivate var json: JSON {
        [
            "id": .string(id), "from": .string("\(period.first)"), "to": .string("\(period.last)"),
            "label": JSON(label),
        ]
    }
}

extension UsedEntry {
    var json: JSON {
        [
            "file": .string(location.path), "line": .number(location.line), "column": .number(location.column),
            "count": count?.json ?? .null, "source": JSON(source), "definition": JSON(definition),
            "difference": JSON(difference),
        ]
    }
}
