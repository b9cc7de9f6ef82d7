/// Which tag may be used on which shape. Each function gives the mistake, or nil where all is well.
extension ContextShapes {
    /// `{{x}}` and `{{{x}}}`.
    static func refusalOfPrinting(_ shape: Shape, _ tag: Tag, _ kind: OutputKind) -> TemplateMistake? {
        let isUnescaped = tag.kind == .unescaped
        switch (shape.present, kind) {
        case (.text, .text), (.annotated, .text): return nil
        case (.text, .html), (.annotated, .html):
            return isUnescaped
                ? refusal(tag, "là văn bản, luôn phải được chuyển mã", "is text and must be escaped", "{{\(tag.name)}}")
                : nil
        case (.markup, .html):
            return isUnescaped
                ? nil : refusal(tag, "là đoạn HTML đã hoàn chỉnh", "is finished HTML", "{{{\(tag.name)}}}")
        case (.markup, .text):
            return refusal(
                tag, "là đoạn HTML, không in được trong mẫu .txt", "is HTML and cannot stand in a .txt template", nil)
        case (.flag, _): return refusal(tag, "chỉ là có hoặc không", "is only true or false", section(tag))
        case (.list, _): return refusal(tag, "là danh sách", "is a list", section(tag))
        case (.object(let members), _): return refusalOfWhole(tag, members)
        case (.open, _): return refusalOfOpen(tag)
        case (.optional, _): preconditionFailure("what is present is not optional")
        }
    }

    /// `{{#x}}`.
    static func refusalOfEntering(_ shape: Shape, _ tag: Tag, _ kind: OutputKind) -> TemplateMistake? {
        switch shape {
        case .flag, .list, .object, .annotated: nil
        case .text: refusal(tag, "luôn có mặt", "is always there", "{{\(tag.name)}}")
        case .markup: refusal(tag, "luôn có mặt", "is always there", "{{{\(tag.name)}}}")
        case .open: refusalOfOpen(tag)
        case .optional(let inner):
            if case .open = inner.present { refusalOfOpen(tag) } else { nil }
        }
    }

    /// `{{^x}}`.
    static func refusalOfInversion(_ shape: Shape, _ tag: Tag, _ kind: OutputKind) -> TemplateMistake? {
        switch shape {
        case .flag, .list: nil
        case .text, .markup, .object, .annotated:
            refusal(
                tag, "luôn có mặt, nên phần này không bao giờ được in",
                "is always there, so this would never be printed", nil)
        case .open: refusalOfOpen(tag)
        case .optional(let inner):
            if case .open = inner.present { refusalOfOpen(tag) } else { nil }
        }
    }

    private static func section(_ tag: Tag) -> String { "{{#\(tag.name)}}…{{/\(tag.name)}}" }

    private static func refusal(_ tag: Tag, _ vi: String, _ en: String, _ mend: String?) -> TemplateMistake {
        TemplateMistake(
            .unknownName, at: tag.place, vi: "“\(tag.name)” \(vi)", en: "“\(tag.name)” \(en)",
            notes: mend.map { [.init(vi: "hãy viết \($0)", en: "write \($0)")] } ?? [])
    }

    private static func refusalOfWhole(_ tag: Tag, _ members: [String: Shape]) -> TemplateMistake {
        let names = members.keys.sorted()
        let list = names.prefix(12).joined(separator: ", ") + (names.count > 12 ? ", …" : "")
        return TemplateMistake(
            .unknownName, at: tag.place, vi: "“\(tag.name)” gồm nhiều mục, không in được cả khối",
            en: "“\(tag.name)” holds several names and cannot be printed as a whole",
            notes: [.init(vi: "các mục: \(list)", en: "its names: \(list)")])
    }

    private static func refusalOfOpen(_ tag: Tag) -> TemplateMistake {
        TemplateMistake(
            .unknownName, at: tag.place, vi: "sau “\(tag.name)” phải có dấu chấm và một tên",
            en: "“\(tag.name)” must be followed by a dot and a name")
    }
}
