import BantinModel

/// What remains of a figure's notation after parsing: most probably a figure, mistyped.
extension DocumentBuilder {
    /// Reports the piece of a notation that a mark in a text stands for, unless it is literal.
    mutating func reportLeftover(_ index: Int) {
        let mark = marks.marks[index]
        switch mark.kind {
        case .figure, .escapedOpen, .escapedClose: break
        case .scheme: reportScheme(mark)
        case .markReference: reportReference(mark)
        case .strayOpen: reportStrayOpen(mark)
        case .strayClose:
            // One slip leaves both pairs of braces alone.
            let isReported =
                index > 0 && marks.marks[index - 1].kind == .strayOpen && isNear(marks.marks[index - 1], mark)
            if !isReported { reportStrayClose(mark) }
        }
    }

    /// Whether at most one line feed stands between two marks.
    private func isNear(_ first: MarkedText.Mark, _ second: MarkedText.Mark) -> Bool {
        marks.utf8(first.source.upperBound..<second.source.lowerBound).count { $0 == UInt8(ascii: "\n") } <= 1
    }

    private mutating func reportScheme(_ mark: MarkedText.Mark) {
        let window = NotationWindow(marks, around: mark.source)
        let surroundings = SchemeSurroundings(window)
        // “Figure: …” at the start of an English sentence is no notation.
        guard surroundings.opening != nil || window.string(window.piece) == "figure:" else { return }
        let found = window.string(surroundings.whole).shortened
        diagnostics.error(
            .leftoverNotation, at: sourceLocation(window.source(surroundings.whole)),
            Message(
                vi: "“\(found)” không đúng cách viết số liệu nên sẽ in ra nguyên văn",
                en: "“\(found)” is no figure as it stands and would be printed literally"),
            notes: [.init(surroundings.mend)])
    }

    private mutating func reportReference(_ mark: MarkedText.Mark) {
        let reference = String(decoding: Array(marks.utf8(mark.source)), as: UTF8.self)
        diagnostics.error(
            .invalidCharacter, at: sourceLocation(mark.source),
            Message(
                vi: "ký tự “\(reference)” không dùng được trong bài",
                en: "the character “\(reference)” cannot be used in a text"),
            notes: [.init(Message(vi: "hãy xóa ký tự này", en: "delete this character"))])
    }

    private mutating func reportStrayOpen(_ mark: MarkedText.Mark) {
        let window = NotationWindow(marks, around: mark.source)
        let inside = window.bytes[window.piece.upperBound...].prefix { !"{}".utf8.contains($0) }
        var end = inside.endIndex
        while end < inside.endIndex + 2, window.byte(end) == UInt8(ascii: "}") { end += 1 }
        let isClosed = end > inside.endIndex
        let range = window.piece.lowerBound..<(isClosed ? end : window.piece.upperBound)
        reportBraces(
            at: sourceLocation(window.source(range)),
            Message(
                vi: "“{{” chưa được đóng bằng “}}” trên cùng một dòng",
                en: "“{{” is not closed by “}}” on the same line"),
            name: String(decoding: inside, as: UTF8.self).nameAtStart)
    }

    private mutating func reportStrayClose(_ mark: MarkedText.Mark) {
        let window = NotationWindow(marks, around: mark.source)
        let before = window.bytes[..<window.piece.lowerBound]
        let single = before.lastIndex(of: UInt8(ascii: "{"))
        let name = single.map { window.string($0 + 1..<window.piece.lowerBound).trimmed.nameAtStart } ?? ""
        let start = single ?? window.piece.lowerBound
        reportUnopened(name: name, at: sourceLocation(window.source(start..<window.piece.upperBound)))
    }

    /// Reports a `}}` without its `{{`.
    mutating func reportUnopened(name: String = "", at location: SourceLocation) {
        reportBraces(
            at: location,
            Message(
                vi: "“}}” không có “{{” mở trước trên cùng một dòng",
                en: "“}}” is not opened by “{{” on the same line"),
            name: name)
    }

    private mutating func reportBraces(at location: SourceLocation, _ message: Message, name: String) {
        let example = name.isEmpty ? "members" : name
        diagnostics.error(
            .leftoverNotation, at: location, message,
            notes: [
                .init(
                    Message(
                        vi: "số liệu viết đủ hai cặp ngoặc nhọn trên một dòng: {{ \(example) }}",
                        en: "a figure has two pairs of braces on one line: {{ \(example) }}")),
                .init(
                    Message(
                        vi: "muốn in ra chính dấu ngoặc, viết \\{{ … }}",
                        en: "to print the braces themselves, write \\{{ … }}")),
            ])
    }

    /// Reports what the marks themselves tell: that they were used up.
    mutating func reportMarks() {
        guard let offset = marks.firstUnmarked else { return }
        diagnostics.error(
            .invalidFigure, at: sourceLocation(offset..<offset),
            Message(
                vi: "một tệp chỉ có được \(MarkedText.capacity) số liệu",
                en: "one file can hold only \(MarkedText.capacity) figures"),
            notes: [.init(Message(vi: "hãy chia bài thành nhiều tệp", en: "divide the text into several files"))])
    }
}

extension SchemeSurroundings {
    /// What to do, with the line to paste.
    fileprivate var mend: Message {
        let stated = name == "stated"
        let source = rest.trimmed.filter { !"\"“”„‟".contains($0) }
        let figure =
            stated
            ? "figure:stated \"\(source.isEmpty ? "…" : source.shortened)\""
            : "figure:\(name.isEmpty ? "members" : name.shortened)"
        let paste = "[\((words ?? "13").shortened)](\(figure))"
        guard words != nil else {
            return Message(
                vi: "viết con số trong dấu ngoặc vuông ngay trước đó: \(paste)",
                en: "write the number in square brackets directly before it: \(paste)")
        }
        if opening == UInt8(ascii: "[") {
            return Message(
                vi: "viết tên số liệu trong dấu ngoặc tròn: \(paste)",
                en: "write the figure's name in round brackets: \(paste)")
        }
        if hasBlankBeforeOpening {
            return Message(
                vi: "bỏ dấu cách giữa “]” và “(”: \(paste)", en: "leave out the space between “]” and “(”: \(paste)")
        }
        if hasBlankAfterScheme {
            return Message(
                vi: "bỏ dấu cách sau “figure:”: \(paste)", en: "leave out the space after “figure:”: \(paste)")
        }
        if !isClosed || rest.hasPrefix("\"") {
            return Message(
                vi: "đóng đủ dấu ngoặc: \(paste)", en: "close the quotation marks and the bracket: \(paste)")
        }
        if stated {
            return Message(
                vi: "viết nguồn trong dấu ngoặc kép: \(paste)", en: "write the source in quotation marks: \(paste)")
        }
        return Message(
            vi: "sau “figure:” chỉ có tên số liệu: \(paste)", en: "only the name stands after “figure:”: \(paste)")
    }
}

extension String {
    /// The figure's name with which a text begins, or as much of it as looks like one.
    fileprivate var nameAtStart: String {
        let name = drop { !$0.isASCII || !($0.isLetter || $0.isNumber) }.prefix {
            $0.isASCII && ($0.isLetter || $0.isNumber || "-._@".contains($0))
        }
        return name.hasSuffix(".") ? String(name.dropLast()) : String(name)
    }
}
