import BantinModel

/// Whether an author's words are true of a figure.
struct Proof {
    let figure: Figure
    /// The words are a quotation, in which a number may also be cut instead of rounded.
    let isQuoted: Bool
    let rounding: RoundingMode
    /// What the figure is a part of, where it is a count of a group.
    var whole: () -> Rational? = { nil }

    /// Nil when the words are true; else the words that would be.
    func correction(of words: String, _ style: NumeralStyle) throws(ReadingMistake) -> String? {
        if case .verdict = figure.value {
            // Without the day to which it holds, which is not part of the claim.
            let verdict = figure.printed(style).prefix { $0 != "(" }
            return proves(try VerdictClaim(in: words))
                ? nil : String(verdict.last == " " ? verdict.dropLast() : verdict)
        }
        let number = try ReadNumber(in: figure.unit.hidden(in: words), unit: figure.unit)
        return proves(number) ? nil : corrected(words, number, style)
    }

    /// Whether the number says what the figure says. Per-cent signs are read strictly: `56` does not prove 56%.
    func proves(_ number: ReadNumber) -> Bool {
        guard !number.isExcess || isExcess, !number.isWhole || isWhole else { return false }
        // `kém 2 người`: of what is still to be done it says the size.
        guard let direction = number.direction, !(figure.derivation == .remainder && isShortfall(number)) else {
            return proves(number.claim, number.hedge, of: figure.value)
        }
        // Of a movement the words give the size, and its sign by `tăng` or `giảm`.
        guard figure.isChange, let value = figure.value.number, !value.isZero,
            value.isNegative == (direction.direction == .down)
        else {
            return figure.unit == .times && direction.direction == .up
                && proves(number.claim, number.hedge, of: figure.value)
        }
        let size = value.isNegative ? Rational(0) - value : value
        return proves(number.claim, number.hedge, of: .number(size))
    }

    private func isShortfall(_ number: ReadNumber) -> Bool {
        number.direction.map {
            DirectionWords.isShortfall(number.tokens, at: $0.token, before: number.numberTokens.lowerBound)
        } ?? false
    }

    private func proves(_ claim: NumberClaim, _ hedge: Hedge?, of value: FigureValue) -> Bool {
        switch (claim, value) {
        case (.number(let printed), .number(let value)):
            let isPlain = figure.unit != .percent && figure.unit != .percentagePoints
            return isPlain && isPrinted(printed, hedge, from: value)
        case (.number(let printed), .range(let minimum, let maximum)):
            return isEnd(printed, hedge, minimum, maximum)
        case (.percent(let printed), .number(let value)):
            return figure.unit == .percent && provesPercent(printed, hedge, value)
        case (.points(let printed), .number(let value)):
            return figure.unit == .percentagePoints && isPrinted(printed, hedge, from: value)
        case (.fraction(let part, let whole), .number):
            return hedge == nil && terms.map { $0 == (Rational(part), Rational(whole)) } ?? false
        case (.range(let low, let high), .range(let minimum, let maximum)):
            return hedge == nil && low == minimum && high == maximum
        case (.multiple(let factor), .number(let value)):
            return figure.unit == .times && isMultiple(factor, hedge, value)
        case (let claim, .number(let value)):
            return provesWords(claim, hedge, value)
        default:
            return false
        }
    }

    /// A target's only end: `ít nhất 21` is a minimum, `tối đa 15` a maximum.
    private func isEnd(_ printed: PrintedNumber, _ hedge: Hedge?, _ minimum: Int?, _ maximum: Int?) -> Bool {
        guard let end = minimum ?? maximum, maximum ?? end == end else { return false }
        let fits = hedge == nil || hedge == .atLeast && minimum != nil || hedge == .atMost && maximum != nil
        return fits && isPrinted(printed, nil, from: Rational(end))
    }

    private func corrected(_ words: String, _ number: ReadNumber, _ style: NumeralStyle) -> String {
        var value = figure.printed(style)
        if number.isExcess && !isExcess || number.hedge != nil { return value }
        if case .fraction = number.claim, let terms { value = "\(terms.0)/\(terms.1)" }
        guard let direction = number.direction else {
            guard !number.isWhole, !number.claim.isWord else { return value }
            return words.utf8Slice(0..<number.range.lowerBound) + value
                + words.utf8Slice(number.range.upperBound..<words.utf8.count)
        }
        guard figure.isChange, let number = figure.value.number, !number.isZero else { return value }
        var size = figure
        size.value = .number(number.isNegative ? Rational(0) - number : number)
        let isCapitalized = direction.token == 0 && words.first?.isUppercase == true
        let verb = number.isNegative ? "giảm " : "tăng "
        return (isCapitalized ? verb.prefix(1).uppercased() + verb.dropFirst() : verb) + size.printed(style)
    }

    /// The figure is by how much a target was exceeded.
    private var isExcess: Bool {
        figure.derivation == .excess || figure.derivation == .excessRate
    }

    /// The figure is all of what it is a part of.
    var isWhole: Bool {
        guard let value = figure.value.number else { return false }
        if figure.unit == .percent { return value == Rational(1) }
        return figure.query.group == nil ? figure.unit.isCount : whole() == value
    }

    /// Numerator and denominator, where the figure is one number over another.
    var terms: (Rational, Rational)? {
        figure.derivation == .ratio || figure.derivation == .attainment ? operandTerms : nil
    }

    var attainment: Rational? {
        operandTerms.flatMap { $0 / $1 }
    }

    private var operandTerms: (Rational, Rational)? {
        guard figure.operands.count >= 2, let part = figure.operands[0].value.number else { return nil }
        switch figure.operands[1].value {
        case .number(let whole): return (part, whole)
        case .range(let minimum, let maximum): return (minimum ?? maximum).map { (part, Rational($0)) }
        case .verdict: return nil
        }
    }
}

extension Figure {
    /// It says by how much something moved.
    var isChange: Bool {
        switch derivation {
        case .difference, .pointDifference, .relativeChange, .movement, .remainder: true
        default: false
        }
    }
}

extension NumberClaim {
    /// Without a number of its own.
    var isWord: Bool {
        switch self {
        case .all, .none, .majority, .nearlyAll: true
        default: false
        }
    }
}
