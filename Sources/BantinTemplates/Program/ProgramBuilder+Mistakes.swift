/// The mistakes of tags that do not fit together.
extension TemplateMistake {
    static func unclosed(_ tag: Tag, notes: [Note] = []) -> TemplateMistake {
        TemplateMistake(
            .syntax, at: tag.place, vi: "“\(tag.quoted)” chưa được đóng bằng “\(tag.quotedClosing)”",
            en: "“\(tag.quoted)” is not closed with “\(tag.quotedClosing)”", notes: notes)
    }

    /// A tag whose outer section is closed first.
    static func crossed(_ tag: Tag, closing: Tag, outer: Tag) -> TemplateMistake {
        let note = Note(
            vi: "“\(closing.quoted)” đóng “\(outer.quoted)” trước khi “\(tag.quoted)” bên trong được đóng",
            en: "“\(closing.quoted)” closes “\(outer.quoted)” before “\(tag.quoted)” inside it is closed",
            place: closing.place)
        return unclosed(tag, notes: [note])
    }

    /// A closing tag with a name that is not open, where another is.
    static func mismatched(_ tag: Tag, open: Tag) -> TemplateMistake {
        let note = Note(
            vi: "thẻ đang mở là “\(open.quoted)”", en: "what is open is “\(open.quoted)”", place: open.place)
        return TemplateMistake(
            .syntax, at: tag.place, vi: "“\(tag.quoted)” không khớp với “\(open.quoted)”",
            en: "“\(tag.quoted)” does not close “\(open.quoted)”", found: tag.name, candidates: [open.name],
            notes: [note])
    }

    /// A closing tag where nothing is open.
    static func stray(_ tag: Tag) -> TemplateMistake {
        TemplateMistake(
            .syntax, at: tag.place, vi: "“\(tag.quoted)” không đóng thẻ nào đang mở",
            en: "“\(tag.quoted)” closes nothing that is open")
    }

    static func tooDeep(_ tag: Tag) -> TemplateMistake {
        TemplateMistake(
            .syntax, at: tag.place, vi: "“\(tag.quoted)” nằm sâu quá \(nestingLimit) tầng",
            en: "“\(tag.quoted)” is nested deeper than \(nestingLimit) levels")
    }

    /// Text or a tag inside a parent tag that belongs to no block.
    static func lostContent(at place: TemplatePlace, parent: Tag) -> TemplateMistake {
        let note = Note(
            vi: "hãy đặt nó vào một khối: {{$tên}}…{{/tên}}", en: "put it into a block: {{$name}}…{{/name}}")
        return TemplateMistake(
            .syntax, at: place, vi: "phần này nằm trong “\(parent.quoted)” nhưng ngoài mọi khối nên sẽ không được in",
            en: "this stands inside “\(parent.quoted)” but in no block, so it would never be printed", notes: [note])
    }

    /// A block that overrides what the same parent tag overrides already.
    static func repeatedBlock(_ tag: Tag, first: Tag, parent: Tag) -> TemplateMistake {
        let note = Note(vi: "lần đầu ở đây", en: "the first is here", place: first.place)
        return TemplateMistake(
            .syntax, at: tag.place, vi: "khối “\(tag.name)” được viết hai lần trong “\(parent.quoted)”",
            en: "the block “\(tag.name)” is written twice inside “\(parent.quoted)”", notes: [note])
    }
}
