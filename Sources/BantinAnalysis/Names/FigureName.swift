import BantinModel

/// What a name says, every part looked up and in its place; nothing filled in but the body.
struct FigureName {
    let body: Body.Index
    let measure: Measure
    let group: Group?
    let period: NamedPeriod?
    let facet: Facet?
    private let parts: [ReadPart]

    init(reading split: NameParts, site: Site, context: PageContext) throws(FigureNameMistake) {
        let body = split.parts.lazy.compactMap { site.indexByID[$0.text] }.first ?? context.body
        var parts: [ReadPart] = []
        for part in split.parts { parts.append(ReadPart(word: try site.word(part, body: body), part: part)) }
        try Self.checkOrder(of: parts)
        var (measure, group, period, facet): (Measure?, Group?, NamedPeriod?, Facet?)
        for part in parts {
            switch part.word {
            case .body: break
            case .measure(let value): measure = value
            case .group(let value):
                if let type = group { group = try Self.joined(type, value, part) } else { group = value }
            case .period(let value): period = value
            case .facet(let value): facet = value
            }
        }
        guard let measure else { throw Self.missingMeasure(in: parts) }
        (self.body, self.measure, self.group, self.period, self.facet) = (body, measure, group, period, facet)
        self.parts = parts
    }

    /// Where a part of the name stands; a group may have two.
    func range(of slot: NameSlot) -> Range<Int>? {
        let slots = slot == .group ? [.group, .type] : [slot]
        return slots.lazy.compactMap { slot in parts.first { $0.word.slot == slot }?.part.range }.first
    }

    /// The parts as typed, without the facet: the count that a facet is asked of.
    var countName: String {
        Self.joined(parts.filter { $0.word.slot != .facet })
    }

    private static func joined(_ parts: [ReadPart]) -> String {
        parts.map(\.part.text).joined(separator: ".")
    }

    /// A type and the group after it, as one.
    private static func joined(_ type: Group, _ group: Group, _ part: ReadPart) throws(FigureNameMistake) -> Group {
        if let joined = Group.joined(type, group) { return joined }
        throw FigureNameMistake(
            .invalidFigure,
            Message(
                vi: "sau “\(type.id)” không thể là “\(group.id)”", en: "“\(group.id)” cannot follow “\(type.id)”"),
            notes: [
                .list(
                    vi: "sau loại hình chỉ có thể là", en: "a type may be followed by",
                    Group.qualities.filter { $0.divides(.cells) }.map(\.id))
            ], range: part.part.range)
    }

    private static func checkOrder(of parts: [ReadPart]) throws(FigureNameMistake) {
        for (left, right) in zip(parts, parts.dropFirst()) where right.word.slot <= left.word.slot {
            let sorted = parts.sorted { $0.word.slot < $1.word.slot }
            for (first, second) in zip(sorted, sorted.dropFirst()) where first.word.slot == second.word.slot {
                throw twice(first, second)
            }
            throw FigureNameMistake(
                .invalidFigure,
                Message(
                    vi: "“\(right.part.text)” đứng sai chỗ trong tên số liệu",
                    en: "“\(right.part.text)” stands in the wrong place of the name"),
                notes: [
                    Message(vi: "hãy viết “\(joined(sorted))”", en: "write “\(joined(sorted))”"),
                    Message(
                        vi: "thứ tự là: tổ chức, loại số liệu, loại hình, nhóm, kỳ, cách tính",
                        en: "the order is: body, measure, type, group, period, facet"),
                ], range: right.part.range)
        }
    }

    private static func twice(_ first: ReadPart, _ second: ReadPart) -> FigureNameMistake {
        let slot = first.word.slot.name
        return FigureNameMistake(
            .invalidFigure,
            Message(
                vi: "tên số liệu có hai phần là \(slot.vi): “\(first.part.text)” và “\(second.part.text)”",
                en: "the name has two parts that are a \(slot.en): “\(first.part.text)” and “\(second.part.text)”"),
            notes: [Message(vi: "hãy giữ lại một", en: "keep one of them")], range: second.part.range)
    }

    private static func missingMeasure(in parts: [ReadPart]) -> FigureNameMistake {
        let bodies = parts.filter { $0.word.slot == .body }
        let rest = parts.filter { $0.word.slot != .body }
        let needsFlow = rest.contains { $0.word.slot == .period }
        let example = (bodies.map(\.part.text) + [needsFlow ? "admissions" : "members"] + rest.map(\.part.text))
            .joined(separator: ".")
        return FigureNameMistake(
            .invalidFigure,
            Message(
                vi: "tên “\(joined(parts))” chưa nói đếm gì",
                en: "the name “\(joined(parts))” does not say what is counted"),
            notes: [
                Message(vi: "hãy thêm loại số liệu, như “\(example)”", en: "add a measure, as in “\(example)”"),
                .list(vi: "các loại số liệu", en: "measures", Measure.all.map(\.id)),
            ])
    }
}
