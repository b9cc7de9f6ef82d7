/// One named number (or verdict) with everything that proves it.
package struct Figure: Sendable, Equatable {
    package var query: FigureQuery
    /// The canonical name.
    package var name: String
    package var value: FigureValue
    package var unit: FigureUnit
    package var derivation: Derivation
    /// What it was computed from, in the order of the formula: for a ratio numerator and denominator.
    package var operands: [Figure]
    /// Operands that must not be printed: of a total, those parts that rule 12 of docs/data.md withholds.
    package var withheldOperands: [WithheldFigure]
    /// The entries of the data file that hold it; empty for what is computed from operands alone.
    package var entries: [UsedEntry]
    /// A stock's own date, with the precision that the entry has; nil for flows and undated entries.
    package var asOf: PartialDate?
    /// For a period that the data date cuts: the last day that the entries reach.
    package var reachedDay: CalendarDate?
    /// The bodies counted, where bodies are what it counts one by one.
    package var bodies: [CountedBody]
    /// The names of the hamlets counted, where hamlets are what it counts one by one.
    package var hamlets: [String]
    /// It was computed from an entry, a target or bounds that are assumed.
    package var isIllustrative: Bool

    package init(
        query: FigureQuery, name: String, value: FigureValue, unit: FigureUnit, derivation: Derivation,
        operands: [Figure] = [], withheldOperands: [WithheldFigure] = [], entries: [UsedEntry] = [],
        asOf: PartialDate? = nil, reachedDay: CalendarDate? = nil, bodies: [CountedBody] = [],
        hamlets: [String] = [], isIllustrative: Bool = false
    ) {
        self.query = query
        self.name = name
        self.value = value
        self.unit = unit
        self.derivation = derivation
        self.operands = operands
        self.withheldOperands = withheldOperands
        self.entries = entries
        self.asOf = asOf
        self.reachedDay = reachedDay
        self.bodies = bodies
        self.hamlets = hamlets
        self.isIllustrative = isIllustrative
    }
}

/// A body that was counted, and the entries for which it was: of those with admissions what they admitted. Empty where
/// the body's own place in the data file says all.
package struct CountedBody: Hashable, Sendable {
    package var body: Body.Index
    package var entries: [UsedEntry]
    /// Where the body says that it is one of them; nil where entries do, or where all are counted.
    package var location: SourceLocation?

    package init(_ body: Body.Index, entries: [UsedEntry] = [], location: SourceLocation? = nil) {
        self.body = body
        self.entries = entries
        self.location = location
    }
}

/// What a figure is worth, exactly.
package enum FigureValue: Hashable, Sendable {
    case number(Rational)
    /// A target's ends, in people; at least one is there.
    case range(minimum: Int?, maximum: Int?)
    case verdict(Verdict)

    /// The number, where it is one.
    package var number: Rational? {
        if case .number(let number) = self { return number }
        return nil
    }
}

/// What a number counts, which decides how it prints.
package enum FigureUnit: Hashable, Sendable {
    /// People or bodies: a whole number.
    case count(Measure.Counted)
    /// A mean or a value of one's own, in a unit that the data file names: it may have decimals.
    case measured(unit: String)
    /// A ratio, printed per cent.
    case percent
    /// People or bodies per year.
    case perYear(Measure.Counted)
    /// A difference of two percentages, in percentage points: 1 is one point.
    case percentagePoints
    /// A multiple: 2 is twice as many.
    case times
    /// A verdict: words.
    case words
}

extension Measure {
    /// The unit of its numbers.
    package var unit: FigureUnit {
        if isDecimal, case .own(let unit) = counts { return .measured(unit: unit) }
        return .count(counts)
    }
}

/// A judgement by a target (rule 9 of docs/data.md).
package enum Verdict: Hashable, Sendable {
    case missed
    case reached
    case exceeded
    /// The period is not over: so much of the minimum was reached by that day.
    case underWay(attainment: Rational, until: CalendarDate)
    case withinMaximum
    case aboveMaximum
}

/// How a value came about; the operands and entries say from what.
package enum Derivation: Hashable, Sendable {
    /// An entry of the data file.
    case entry
    /// The sum of the parts of a partition that an entry states.
    case parts
    /// The whole less those of whom a partition's answer is known.
    case unstated
    /// The sum of entries that tile the period.
    case tiling
    /// The sum of dated entries inside a reported span; with no entry, a known zero.
    case reported
    /// The sum of the children.
    case children
    /// The sum of the children less, or of internal transfers plus, so many moves between them.
    case childrenAndMoves(between: Int)
    /// The sum of other measures of the body.
    case measures
    /// What came less what went, without the flows that are missing.
    case movement(missing: [Measure])
    /// First operand − second − third.
    case remainder
    /// The listed bodies that are alive, counted.
    case counted
    /// Zero in a sum, because the body was not alive; its own figures have no value then.
    case notAlive
    /// First operand ÷ second.
    case ratio
    /// First operand ÷ second ÷ this many years.
    case yearlyRatio(years: Rational)
    /// The mean of two operands.
    case average
    /// First operand − second.
    case difference
    /// First operand − second, both ratios, in percentage points.
    case pointDifference
    /// (First operand − second) ÷ second.
    case relativeChange
    /// First operand ÷ second, as a multiple.
    case multiple
    /// Operand ÷ this many years.
    case perYear(years: Rational)
    /// Days gone by ÷ days of the period.
    case elapsed(days: Int, of: Int)
    /// A target's own ends.
    case target
    /// A target's ends from what the data file gives: per cent of the operand, times the years of the period; a
    /// minimum rounded up to people, a maximum down.
    case scaledTarget(minimum: Rational?, maximum: Rational?, unit: TargetUnit, years: Rational?)
    /// The sum of the targets that are set to each body below.
    case eachTarget
    /// First operand ÷ the minimum of the second; a target.
    case attainment
    /// First operand − the minimum of the second.
    case excess
    /// First operand ÷ the minimum of the second − 1.
    case excessRate
    /// The minimum of the second operand − the first, or zero.
    case shortfall
    /// First operand judged by the second.
    case verdict
}

/// An entry of the data file that holds a figure.
package struct UsedEntry: Hashable, Sendable {
    /// The place of the number.
    package var location: SourceLocation
    /// The number that stands there, or nil where the entry gives no single one.
    package var count: Rational?
    package var source: String?
    package var definition: String?
    package var difference: String?

    package init(
        location: SourceLocation, count: Rational? = nil, source: String? = nil, definition: String? = nil,
        difference: String? = nil
    ) {
        self.location = location
        self.count = count
        self.source = source
        self.definition = definition
        self.difference = difference
    }
}

extension UsedEntry {
    /// The number as it stands there, in Vietnamese digits with all its decimals.
    package var digits: String? {
        count.map { Numeral($0, decimals: Measure.mostDecimals, rounding: .halfAway).strippingZeros.description }
    }
}

/// The answer to a query. Unknown is not zero, and withheld is neither; nor is what a body has no value of, because
/// it did not exist then.
package enum FigureResult: Sendable, Equatable {
    case known(Figure)
    case unknown(UnknownFigure)
    /// Of a time when the body was not alive: no entry could give it a value.
    case outsideLife(UnknownFigure)
    /// A small sensitive count, or a figure from which one would follow.
    case withheld(WithheldFigure)

    /// The figure, where it is known.
    package var figure: Figure? {
        if case .known(let figure) = self { return figure }
        return nil
    }

    /// The canonical name.
    package var name: String {
        switch self {
        case .known(let figure): figure.name
        case .unknown(let unknown), .outsideLife(let unknown): unknown.name
        case .withheld(let withheld): withheld.name
        }
    }
}

/// Why a figure has no value, and which entry would give it one.
package struct UnknownFigure: Error, Sendable, Equatable {
    /// The canonical name.
    package var name: String
    /// One sentence without a full stop: what is missing, or why no number follows.
    package var reason: Message
    /// Where the missing entry belongs, such as the body's place in the data file.
    package var location: SourceLocation?
    /// Of a time outside the body's life: the end of it that lies between.
    package var lifeEnd: LifeEnd?

    package init(name: String, reason: Message, location: SourceLocation? = nil, lifeEnd: LifeEnd? = nil) {
        self.name = name
        self.reason = reason
        self.location = location
        self.lifeEnd = lifeEnd
    }
}

/// One end of a body's life.
package enum LifeEnd: Sendable, Equatable {
    case established(PartialDate)
    case ended(PartialDate)
}

/// A figure that is known and must not be printed.
package struct WithheldFigure: Sendable, Equatable {
    /// The canonical name.
    package var name: String
    /// One sentence without a full stop; it does not betray the number.
    package var reason: Message

    package init(name: String, reason: Message) {
        self.name = name
        self.reason = reason
    }
}
