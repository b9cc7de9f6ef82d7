import BantinModel

/// Links that CommonMark took for text.
extension DocumentBuilder {
    /// Reports `[words](address` that CommonMark did not take for a link.
    ///
    /// - Parameter brackets: the place of each `]` in the source.
    mutating func reportFailedLinks(_ brackets: [Range<Int>]) {
        for bracket in brackets {
            let window = NotationWindow(marks, around: bracket)
            let address = window.skipBlanks(from: window.piece.upperBound + 1)
            let start = window.byte(address) == UInt8(ascii: "<") ? window.skipBlanks(from: address + 1) : address
            // A figure's own notation is reported with its own mend.
            guard !isFigure(window.string(start..<min(start + 7, window.bytes.count))) else { continue }
            reportFailedLink(window)
        }
    }

    private mutating func reportFailedLink(_ window: NotationWindow) {
        let close = window.piece.lowerBound
        let open = window.openingBracket(of: close) ?? close
        let closing = window.first(")", from: close)
        let end = closing.map { $0 + 1 } ?? window.bytes.count
        let words = window.string(min(open + 1, close)..<close)
        let address = window.string(close + 2..<(closing ?? end))
        let found = window.string(open..<end).shortened
        let holdsLink = words.contains("](")
        let holdsFigure = words.contains("](figure:") || words.contains("{{")
        diagnostics.error(
            holdsFigure ? .misplacedFigure : .leftoverNotation, at: sourceLocation(window.source(open..<end)),
            Message(
                vi: "“\(found)” không đúng cách viết liên kết nên sẽ in ra nguyên văn",
                en: "“\(found)” is no link as it stands and would be printed literally"),
            notes: [.init(Self.mend(words: words, address: address, holdsLink: holdsLink, holdsFigure: holdsFigure))])
    }

    private static func mend(words: String, address: String, holdsLink: Bool, holdsFigure: Bool) -> Message {
        if holdsFigure {
            return Message(
                vi: "hãy đưa số liệu ra ngoài dấu ngoặc vuông của liên kết",
                en: "move the figure out of the square brackets of the link")
        }
        if holdsLink {
            return Message(
                vi: "một liên kết không chứa được liên kết khác", en: "a link cannot hold another link")
        }
        guard address.contains(" "), !address.contains("\""), !words.isEmpty else {
            return Message(
                vi: "cách viết đúng: [chữ](địa chỉ) hoặc [chữ](địa chỉ \"lời chú\")",
                en: "a link is written: [words](address) or [words](address \"title\")")
        }
        return Message(
            vi: "địa chỉ có dấu cách thì đặt trong “< >”: [\(words.shortened)](<\(address.trimmed.shortened)>)",
            en: "an address with spaces stands in “< >”: [\(words.shortened)](<\(address.trimmed.shortened)>)")
    }
}
