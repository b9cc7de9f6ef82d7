package import BantinModel

/// Reads the front matter of a page. Every mistake is reported; a key that could not be read is `invalid`, and so are
/// all of them where there is no front matter to read.
package func parseFrontMatter(
    of source: SourceText, kind: PageKind, diagnostics: inout Diagnostics
) -> FrontMatter {
    guard let span = frontMatterSpan(of: source) else {
        reportNoFrontMatter(in: source, diagnostics: &diagnostics)
        return .unreadable
    }
    let marks = MarkedText(source, utf8Range: span.yaml, form: .yaml)
    if let offset = marks.firstUnmarked {
        reportTooManyFigures(at: source.location(utf8Offset: offset), diagnostics: &diagnostics)
        return .unreadable
    }
    guard let root = readYAML(YAMLText(marks), diagnostics: &diagnostics) else { return .unreadable }
    let what = Message(vi: "phần đầu của \(kind.words.vi)", en: "the front matter of \(kind.words.en)")
    let read = readMapping(root, what, keys: kind.keys, hints: kind.hints, diagnostics: &diagnostics) { reader in
        FrontMatter(&reader, kind: kind, marks: marks)
    }
    var matter = read ?? (root.isAbsent ? FrontMatter() : .unreadable)
    if matter.title.isAbsent {
        reportNoTitle(in: source, diagnostics: &diagnostics)
        matter.title = .invalid
    }
    return matter
}

private func reportNoTitle(in source: SourceText, diagnostics: inout Diagnostics) {
    diagnostics.error(
        .missingTitle, at: SourceLocation(in: source.file, length: 3),
        Message(vi: "trang chưa có tiêu đề", en: "the page has no title"),
        notes: [
            .init(Message(vi: "chẳng hạn: title: Họp chi bộ tháng 3", en: "such as: title: Họp chi bộ tháng 3"))
        ])
}

private func reportNoFrontMatter(in source: SourceText, diagnostics: inout Diagnostics) {
    if isFrontMatterFence(source.line(1)) {
        diagnostics.error(
            .frontMatter, at: SourceLocation(in: source.file, length: 3),
            Message(
                vi: "phần đầu mở bằng “---” ở đây mà không có dòng “---” kết thúc",
                en: "the front matter opens here with “---” and no line “---” closes it"),
            notes: [
                .init(
                    Message(
                        vi: "dòng “---” kết thúc phải nằm sát lề trái",
                        en: "the closing “---” must begin in the first column"))
            ] + (misreadClosing(of: source).map { [.init($0)] } ?? []))
    } else {
        diagnostics.error(
            .frontMatter, at: SourceLocation(in: source.file),
            Message(
                vi: "trang thiếu phần đầu, tức các mục giữa hai dòng “---” ở ngay đầu tệp",
                en: "the page has no front matter, the keys between two lines “---” at the top of the file"),
            notes: misreadOpening(of: source).map { [.init($0)] } ?? [
                .init(Message(vi: "ngắn nhất là ba dòng sau:", en: "the smallest has three lines:")),
                .init(Message(verbatim: "---")),
                .init(Message(vi: "title: Tên của trang", en: "title: Title of the page")),
                .init(Message(verbatim: "---")),
            ])
    }
}

/// What makes the opening “---” another line than it looks like: it stands too low, or a word processor has replaced it.
private func misreadOpening(of source: SourceText) -> Message? {
    let opening = source.firstLineWithContent
    guard isFrontMatterFence(opening.text) else {
        return opening.text.isLikeFrontMatterFence
            ? Message(
                vi: "dòng \(opening.number) phải là đúng ba dấu gạch nối sát lề trái: ---",
                en: "line \(opening.number) must be exactly three hyphens in the first column: ---") : nil
    }
    return Message(
        vi: "hãy xóa các dòng trống phía trên dòng “---”", en: "delete the empty lines above the line “---”")
}

/// The first line of dashes that is no “---”.
private func misreadClosing(of source: SourceText) -> Message? {
    guard source.lineCount > 1,
        let number = (2...source.lineCount).first(where: { source.line($0).isLikeFrontMatterFence })
    else { return nil }
    return Message(
        vi: "có lẽ là dòng \(number): dòng ấy phải là đúng ba dấu gạch nối: ---",
        en: "perhaps line \(number) was meant: it must be exactly three hyphens: ---")
}

extension SourceText {
    /// The first line that is not blank, else the first.
    fileprivate var firstLineWithContent: (number: Int, text: Substring) {
        let number = (1...lineCount).first { line($0).contains { !$0.isWhitespace } } ?? 1
        return (number, line(number))
    }
}

extension Substring {
    /// Whether a line is made of dashes of any kind, such as the one that a word processor puts in the place of “---”.
    fileprivate var isLikeFrontMatterFence: Bool {
        let trimmed = filter { !$0.isWhitespace }
        return !trimmed.isEmpty
            && trimmed.unicodeScalars.allSatisfy { $0.properties.generalCategory == .dashPunctuation }
    }
}

private func reportTooManyFigures(at location: SourceLocation, diagnostics: inout Diagnostics) {
    diagnostics.error(
        .frontMatter, at: location,
        Message(
            vi: "phần đầu có quá nhiều chỗ viết số liệu “{{ }}”, nhiều nhất là \(MarkedText.capacity)",
            en: "the front matter has too many figures “{{ }}”; \(MarkedText.capacity) are the most"))
}

extension FrontMatter {
    /// What later checks are silent about, because it could not be read.
    fileprivate static var unreadable: FrontMatter {
        var matter = FrontMatter()
        (matter.title, matter.summary, matter.kicker, matter.lead) = (.invalid, .invalid, .invalid, .invalid)
        (matter.date, matter.asOf) = (.invalid, .invalid)
        (matter.body, matter.period, matter.dateline) = (.invalid, .invalid, .invalid)
        (matter.report.place, matter.report.upperBody) = (.invalid, .invalid)
        return matter
    }
}

extension PageKind {
    fileprivate var words: Message {
        switch self {
        case .bulletin: Message(vi: "bản tin", en: "a bulletin")
        case .note: Message(vi: "tin hoạt động", en: "a note")
        case .page: Message(vi: "trang", en: "a page")
        case .report: Message(vi: "báo cáo", en: "a report")
        }
    }

    fileprivate var keys: [String] {
        let signed = self == .report ? [] : ["authors"]
        let pictured = self == .report ? [] : ["photo"]
        return ["title", "date", "body", "period", "as_of"] + signed + ["summary"] + pictured + [
            "tags", "draft", "tables",
        ]
            + ownKeys
    }

    /// The keys that only this kind of page has.
    private var ownKeys: [String] {
        switch self {
        case .bulletin: ["kicker", "dateline", "lead", "notes", "fit"]
        case .report:
            [
                "number", "symbol", "place", "type", "abstract", "issuing_body", "upper_body", "recipients",
                "signature",
                "layout", "annexes",
            ]
        case .note, .page: []
        }
    }

    /// What to say of the keys that only other kinds of page have.
    fileprivate var hints: [String: Message] {
        var hints: [String: Message] = [:]
        for kind in Self.allCases where kind != self {
            let hint = Message(
                vi: "mục này chỉ dùng trong \(kind.words.vi)", en: "only \(kind.pluralWords) have this key")
            for key in kind.ownKeys { hints[key] = hint }
        }
        return hints
    }

    private var pluralWords: String { self == .report ? "reports" : "bulletins" }
}
