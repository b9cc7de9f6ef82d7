import BantinModel

extension Site {
    /// The mistake of a part that stands in no list.
    func unknownWord(_ part: NamePart) -> FigureNameMistake {
        let words =
            vocabulary.measures.map(\.id) + vocabulary.groups.map(\.id) + Facet.words(vocabulary) + bodies.map(\.id)
        var notes: [Message] = []
        if let hint = Message.partitionHint(for: part.text) ?? .photoHint(for: part.text) {
            notes.append(hint)
        } else if let near = nearestName(to: part.text, in: words) {
            notes.append(.didYouMean(near))
        } else if part.text.hasPrefix("rate-") {
            notes.append(
                .list(vi: "các tỷ lệ trên số đảng viên", en: "rates", RateBase.allCases.map { "rate-\($0.rawValue)" }))
        } else {
            notes.append(.list(vi: "các loại số liệu", en: "measures", vocabulary.measures.map(\.id)))
            notes.append(.list(vi: "các nhóm", en: "groups", Group.people.map(\.id)))
        }
        return FigureNameMistake(
            .unknownFigure,
            Message(
                vi: "“\(part.text)” không phải là tổ chức, loại số liệu, nhóm, kỳ hay cách tính nào",
                en: "“\(part.text)” is no body, measure, group, period or facet"),
            notes: notes + Message.spelling(of: part.text), range: part.range)
    }

    /// The mistake of a part that begins like a period and is none that the body knows.
    func unknownPeriod(_ part: NamePart, body: Body.Index) -> FigureNameMistake {
        let ids = declaredPeriods(for: body).map(\.id)
        var notes: [Message] = []
        if let near = nearestPeriod(to: part.text, declared: ids) {
            notes.append(.didYouMean(near))
        } else if !ids.isEmpty {
            notes.append(.list(vi: "các kỳ đã khai báo", en: "declared periods", ids))
        }
        notes.append(
            .list(
                vi: "các dạng viết sẵn có", en: "built-in forms",
                ["2020", "2020-03", "2020-03-15", "2020-q1", "2020-h1", "2020-9m", "2020-01-01_2020-03-31"]))
        return FigureNameMistake(
            .unknownPeriod,
            Message(
                vi: "“\(part.text)” không phải là kỳ nào của “\(self[body].id)”",
                en: "“\(part.text)” is no period of “\(self[body].id)”"),
            notes: notes, range: part.range)
    }
}

extension Message {
    static func list(vi: String, en: String, _ items: [String]) -> Message {
        let joined = items.joined(separator: ", ")
        return Message(vi: "\(vi): \(joined)", en: "\(en): \(joined)")
    }

    /// Where a photograph is written, for whoever takes a figure's braces for it: `{{photo: hop.jpg}}`.
    fileprivate static func photoHint(for part: String) -> Message? {
        guard ["photo", "image", "ảnh"].contains(where: part.lowercased().hasPrefix) else { return nil }
        return Message(
            vi:
                "ảnh giữa bài viết là ![lời mô tả ảnh](/static/hop.jpg); ảnh đầu bài ghi ở phần đầu tệp: photo: {src: /static/hop.jpg, alt: lời mô tả ảnh}",
            en:
                "a picture in the text is written ![words for it](/static/hop.jpg); one at the top, in the front matter: photo: {src: /static/hop.jpg, alt: words for it}"
        )
    }

    /// How names are spelt, where a part breaks it; else nothing.
    fileprivate static func spelling(of part: String) -> [Message] {
        let isPlain = part.utf8.allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"): true
            default: false
            }
        }
        guard !isPlain else { return [] }
        return [
            Message(
                vi: "tên số liệu chỉ gồm chữ thường không dấu, chữ số và gạch nối, không có khoảng trắng",
                en: "names are made of lower-case letters without marks, digits and hyphens, without spaces")
        ]
    }
}
