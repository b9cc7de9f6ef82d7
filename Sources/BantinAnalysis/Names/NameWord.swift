import BantinModel

/// A part of a figure's name, looked up. The lists of words are disjoint, so each part tells by itself what it is.
enum NameWord {
    case body(Body.Index)
    case measure(Measure)
    case group(Group)
    case period(NamedPeriod)
    case facet(Facet)

    var slot: NameSlot {
        switch self {
        case .body: .body
        case .measure: .measure
        case .group(let group): group.selection?.type == nil ? .group : .type
        case .period: .period
        case .facet: .facet
        }
    }
}

/// The parts of a name in their order.
enum NameSlot: Int, Comparable {
    case body, measure, type, group, period, facet

    static func < (left: NameSlot, right: NameSlot) -> Bool { left.rawValue < right.rawValue }

    /// What an author calls it.
    var name: Message {
        switch self {
        case .body: Message(vi: "tổ chức", en: "body")
        case .measure: Message(vi: "loại số liệu", en: "measure")
        case .type: Message(vi: "loại hình", en: "type")
        case .group: Message(vi: "nhóm", en: "group")
        case .period: Message(vi: "kỳ", en: "period")
        case .facet: Message(vi: "cách tính", en: "facet")
        }
    }
}

/// A part with what it means.
struct ReadPart {
    var word: NameWord
    var part: NamePart
}

extension Site {
    /// Looks a part of a name up; `body` is the one whose periods serve.
    func word(_ part: NamePart, body: Body.Index) throws(FigureNameMistake) -> NameWord {
        if let index = indexByID[part.text] { return .body(index) }
        if let measure = vocabulary.measure(part.text) { return .measure(measure) }
        if let group = vocabulary.group(part.text) { return .group(group) }
        if let facet = Facet(word: part.text, vocabulary) { return .facet(facet) }
        if let facet = try comparison(part, body: body) { return .facet(facet) }
        if let period = namedPeriod(part.text, for: body) { return .period(period) }
        throw part.text.utf8.first.map { (48...57).contains($0) } == true
            ? unknownPeriod(part, body: body) : unknownWord(part)
    }
}
