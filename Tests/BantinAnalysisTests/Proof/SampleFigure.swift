import BantinModel

/// A figure in the shorthand of the tables of proofs: `13` is a count, `13/23` a share, `21:5` a number a year,
/// `90-100` and `>=21` are targets, `21>=20` the attainment 21 ÷ 20, and so on.
func sampleFigure(_ shorthand: String) -> Figure {
    let numbers = shorthand.split { !$0.isNumber }.compactMap { Int($0) }
    switch shorthand {
    case _ where shorthand.hasPrefix("verdict "): return sampleVerdict(shorthand, numbers)
    case _ where shorthand.hasPrefix("excess-rate "):
        let ratio = (Rational(numbers[0], over: numbers[1]) ?? Rational(0)) - Rational(1)
        return sample(.number(ratio), .percent, .excessRate, targetOperands(numbers[0], numbers[1]))
    case _ where shorthand.hasPrefix("excess "):
        return sample(
            .number(Rational(numbers[0] - numbers[1])), .count(.people), .excess, targetOperands(numbers[0], numbers[1])
        )
    case _ where shorthand.hasPrefix("attainment "):
        let ratio = Rational(numbers[0], over: numbers[1]) ?? Rational(0)
        return sample(.number(ratio), .percent, .attainment, targetOperands(numbers[0], numbers[1]))
    case _ where shorthand.hasPrefix("part "):
        var part = sampleCount(numbers[0])
        part.query.group = .women
        return part
    case _ where ["times ", "change", "points "].contains { shorthand.hasPrefix($0) }:
        return sampleChange(shorthand, numbers)
    case _ where shorthand.contains("/"):
        let ratio = Rational(numbers[0], over: numbers[1]) ?? Rational(0)
        return sample(.number(ratio), .percent, .ratio, numbers.map(sampleCount))
    case _ where shorthand.contains(":"):
        let rate = Rational(numbers[0], over: numbers[1]) ?? Rational(0)
        return sample(
            .number(rate), .perYear(.people), .perYear(years: Rational(numbers[1])), [sampleCount(numbers[0])])
    case _ where shorthand.hasPrefix(">="):
        return sample(.range(minimum: numbers[0], maximum: nil), .count(.people), .target)
    case _ where shorthand.contains("-"):
        return sample(.range(minimum: numbers[0], maximum: numbers[1]), .count(.people), .target)
    default: return sampleCount(numbers[0])
    }
}

/// `verdict 24>=21` with the verdict that follows, `verdict under-way 7 of 10`, `verdict within-maximum`.
private func sampleVerdict(_ shorthand: String, _ numbers: [Int]) -> Figure {
    let words = FigureUnit.words
    guard numbers.count == 2 else {
        return sample(.verdict(shorthand.contains("within") ? .withinMaximum : .aboveMaximum), words, .verdict)
    }
    let (count, minimum) = (numbers[0], numbers[1])
    let attainment = Rational(count, over: minimum) ?? Rational(0)
    let verdict: Verdict =
        shorthand.contains("under-way")
        ? .underWay(attainment: attainment, until: sampleDate)
        : count < minimum ? .missed : count == minimum ? .reached : .exceeded
    return sample(.verdict(verdict), words, .verdict, targetOperands(count, minimum))
}

/// `change -3`, `change-rate 5/100`, `points 5`, `times 3/2`.
private func sampleChange(_ shorthand: String, _ numbers: [Int]) -> Figure {
    let sign = shorthand.contains(" -") ? -1 : 1
    let value = FigureValue.number(Rational(sign * numbers[0], over: numbers.count > 1 ? numbers[1] : 1) ?? Rational(0))
    if shorthand.hasPrefix("times") { return sample(value, .times, .multiple) }
    if shorthand.hasPrefix("points") { return sample(value, .percentagePoints, .pointDifference) }
    return shorthand.hasPrefix("change-rate")
        ? sample(value, .percent, .relativeChange) : sample(value, .count(.people), .difference)
}

/// What `part 7 of 8` is a part of.
func sampleWhole(_ shorthand: String) -> Rational? {
    shorthand.hasPrefix("part ") ? shorthand.split(separator: " ").last.flatMap { Int($0) }.map { Rational($0) } : nil
}

private func targetOperands(_ count: Int, _ minimum: Int) -> [Figure] {
    [sampleCount(count), sample(.range(minimum: minimum, maximum: nil), .count(.people), .target)]
}

func sampleCount(_ count: Int) -> Figure {
    sample(.number(Rational(count)), .count(.people), .entry)
}

let sampleDate = sampleDay("2020-03-15")

private func sample(
    _ value: FigureValue, _ unit: FigureUnit, _ derivation: Derivation, _ operands: [Figure] = []
) -> Figure {
    let query = FigureQuery(body: .root, measure: .members, date: sampleDate)
    return Figure(
        query: query, name: query.canonicalName(bodyID: "cuu-an"), value: value, unit: unit, derivation: derivation,
        operands: operands)
}
