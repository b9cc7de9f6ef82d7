import BantinModel

extension QuotingScanner {
    /// Reports every fault, with its line as it should be typed, and the tabs.
    func report(in text: YAMLText, diagnostics: inout Diagnostics) {
        var cursor = PlaceCursor(text)
        reportTabs(&cursor, &diagnostics)
        let faults = faults.sorted { $0.value.lowerBound < $1.value.lowerBound }
        var start = 0
        while start < faults.count {
            let line = self.text.lineIndex(holding: faults[start].value.lowerBound)
            let end =
                faults[start...].firstIndex { $0.value.lowerBound > self.text.lines[line].upperBound } ?? faults.count
            let paste = Retyping(text, line: self.text.lines[line], faults: faults[start..<end])
            for fault in faults[start..<end] {
                if fault.kind == .comma, let mistake = self.text.separatedNumber(in: fault.value) {
                    diagnostics.reportInvalidCount(Located(mistake, at: cursor.location(ofUTF8: fault.value)))
                    continue
                }
                diagnostics.error(
                    fault.kind.rule, at: cursor.location(ofUTF8: fault.value), fault.kind.message,
                    notes: fault.kind.notes(paste: paste.line).map { .init($0) })
            }
            start = end
        }
    }

    private func reportTabs(_ cursor: inout PlaceCursor, _ diagnostics: inout Diagnostics) {
        guard let first = tabs.first else { return }
        diagnostics.error(
            .yamlSyntax, at: cursor.location(ofUTF8: first..<first + 1),
            Message(
                vi: "đầu dòng có phím Tab; chỉ được dùng dấu cách", en: "the line is indented with a tab; use spaces"),
            notes: tabs.count == 1
                ? [] : [.init(Message(vi: "\(tabs.count) dòng như vậy", en: "\(tabs.count) lines are indented so"))])
    }
}

extension YAMLLines {
    /// `1,669`, which a comma would part although no quotes could mend it.
    fileprivate func separatedNumber(in range: Range<Int>) -> String? {
        guard range.count < 20 else { return nil }
        let text = String(decoding: bytes[range], as: UTF8.self)
        if case .separators = CountMistake(text) { return text }
        return nil
    }
}

extension QuotingFault.Kind {
    fileprivate var rule: Rule {
        switch self {
        case .figure: .leftoverNotation
        case .missingSpace, .unclosedQuote, .unclosedBracket, .strayBracket, .loneDash, .textAfterLines, .foreignDash,
            .dashWithoutSpace, .invisibleBlank:
            .yamlSyntax
        default: .yamlNeedsQuotes
        }
    }

    /// Whether quotes around the value mend it.
    fileprivate var wantsQuotes: Bool { rule == .yamlNeedsQuotes || self == .unclosedQuote(endsOnLine: true) }

    fileprivate var message: Message {
        switch self {
        case .colon, .secondColon:
            Message(
                vi: "giá trị có dấu hai chấm và dấu cách, phải đặt trong ngoặc kép",
                en: "a value with a colon and a space in it must stand in quotes")
        case .finalColon:
            Message(
                vi: "giá trị kết thúc bằng dấu hai chấm phải đặt trong ngoặc kép",
                en: "a value that ends with a colon must stand in quotes")
        case .closeComment:
            Message(
                vi: "trước ghi chú bắt đầu bằng “#” phải có hai dấu cách",
                en: "two spaces must stand before a comment that begins with “#”")
        case .cut:
            Message(
                vi: "phần từ dấu “#” trở đi sẽ bị bỏ mất; giá trị phải đặt trong ngoặc kép",
                en: "all from “#” on would be lost; the value must stand in quotes")
        case .firstCharacter(let character):
            Message(
                vi: "giá trị bắt đầu bằng “\(character)” phải đặt trong ngoặc kép",
                en: "a value that begins with “\(character)” must stand in quotes")
        case .loneDash:
            Message(vi: "dấu “-” đứng một mình không phải là giá trị", en: "“-” alone is not a value")
        case .textAfterQuote:
            Message(
                vi: "sau dấu ngoặc đóng còn có chữ; phải đặt cả giá trị trong ngoặc kép",
                en: "text follows the closing quote; the whole value must stand in quotes")
        case .textAfterBracket(let bracket):
            Message(
                vi: "sau dấu “\(bracket)” còn có chữ; phải đặt cả giá trị trong ngoặc kép",
                en: "text follows “\(bracket)”; the whole value must stand in quotes")
        case .textAfterLines(let bracket):
            Message(vi: "sau dấu “\(bracket)” còn có chữ thừa", en: "text follows the closing “\(bracket)”")
        case .bracketInside(let bracket):
            Message(
                vi: "giá trị có dấu “\(bracket)”, phải đặt trong ngoặc kép",
                en: "a value with “\(bracket)” in it must stand in quotes here")
        case .comma:
            Message(
                vi: "dấu phẩy cắt giá trị này làm hai; phải đặt trong ngoặc kép",
                en: "the comma splits this value in two; it must stand in quotes")
        case .missingSpace:
            Message(vi: "sau dấu hai chấm phải có dấu cách", en: "a space must follow the colon")
        case .foreignDash(let dash):
            Message(
                vi: "đầu dòng của danh sách phải là dấu gạch nối “-”, không phải “\(dash)”",
                en: "an item of a list begins with a hyphen “-”, not with “\(dash)”")
        case .dashWithoutSpace:
            Message(vi: "sau dấu gạch đầu dòng phải có dấu cách", en: "a space must follow the hyphen of a list")
        case .invisibleBlank:
            Message(
                vi: "ở đây là dấu cách đặc biệt, thường do chép từ nơi khác; phải là dấu cách thường",
                en: "here is a no-break space, probably copied from elsewhere; it must be an ordinary one")
        case .unclosedQuote:
            Message(vi: "dấu ngoặc mở ra mà không đóng lại", en: "the quote is never closed")
        case .figure: figureInData
        case .unclosedBracket(let bracket):
            Message(
                vi: "dấu “\(bracket)” mở ra mà không có “\(bracket.closing)” đóng lại",
                en: "“\(bracket)” is never closed by “\(bracket.closing)”")
        case .strayBracket(let bracket):
            Message(
                vi: "dấu “\(bracket)” này không đóng dấu nào đã mở", en: "this “\(bracket)” closes nothing that is open"
            )
        }
    }

    /// - Parameter paste: the line as it should be typed; nil for one that is too long to be shown.
    fileprivate func notes(paste: String?) -> [Message] {
        let write =
            paste.map { Message(vi: "hãy viết: \($0)", en: "write: \($0)") }
            ?? Message(
                vi: "hãy thêm dấu ngoặc kép vào đầu và cuối giá trị",
                en: "put a quotation mark before and after the value")
        return switch self {
        case .secondColon(let key):
            [
                write,
                Message(
                    vi: "nếu “\(key)” là một mục khác, hãy đặt dấu phẩy trước nó",
                    en: "if “\(key)” is another key, put a comma before it"),
            ]
        case .cut:
            [
                write,
                Message(
                    vi: "nếu là ghi chú riêng, hãy để hai dấu cách trước “#”",
                    en: "if it is a comment, put two spaces before “#”"),
            ]
        case .closeComment:
            [
                write,
                Message(
                    vi: "nếu dấu “#” thuộc về giá trị, hãy đặt cả giá trị trong ngoặc kép",
                    en: "if “#” belongs to the value, put the whole value in quotes"),
            ]
        case .loneDash:
            [Message(vi: "không có thì viết 0, chưa biết thì để trống", en: "write 0 for none, nothing for unknown")]
        case .unclosedQuote(endsOnLine: false):
            [Message(vi: "hãy thêm dấu ngoặc đóng", en: "add the closing quote")]
        case .figure: [numberInData]
        case .textAfterLines: [Message(vi: "hãy xóa đoạn chữ này", en: "delete this text")]
        case .unclosedBracket, .strayBracket:
            [
                Message(
                    vi: "nếu dấu ngoặc thuộc về lời văn, hãy đặt cả giá trị trong ngoặc kép",
                    en: "if the bracket belongs to the text, put the whole value in quotes")
            ]
        default: [write]
        }
    }
}

extension Character {
    fileprivate var closing: Character { self == "{" ? "}" : "]" }
}

/// A line of the source as it should be typed, with all its faults mended.
private struct Retyping {
    /// Nil for one that is too long to be shown.
    private(set) var line: String?

    /// How many bytes a line may have to be shown as a whole.
    private static let limit = 400

    init(_ text: YAMLText, line: Range<Int>, faults: ArraySlice<QuotingFault>) {
        let bytes = text.source.text.utf8
        func source(_ start: Int, _ end: Int) -> String {
            let first = bytes.index(bytes.startIndex, offsetBy: start)
            let last = bytes.index(first, offsetBy: max(0, end - start))
            return String(text.source.text[first..<last])
        }
        let start = text.sourceOffset(of: line.lowerBound)
        let end = text.sourceOffset(of: line.upperBound)
        let lastEnd = faults.last.map { text.sourceOffset(of: $0.value.upperBound) } ?? end
        guard max(end, lastEnd) - start <= Self.limit else { return }
        var retyped = ""
        var copied = start
        for fault in faults {
            let from = text.sourceOffset(of: fault.value.lowerBound)
            let to = text.sourceOffset(of: fault.value.upperBound)
            guard from >= copied else { continue }
            retyped += source(copied, from) + fault.kind.mending(source(from, to))
            copied = to
        }
        retyped += source(copied, max(copied, end))
        self.line = String(retyped.drop { $0 == " " })
    }
}

extension QuotingFault.Kind {
    fileprivate func mending(_ value: String) -> String {
        if self == .missingSpace, let colon = value.firstIndex(of: ":") {
            return value[...colon] + " " + value[value.index(after: colon)...]
        }
        if self == .closeComment, let sign = value.firstIndex(of: "#") {
            return value[..<sign] + " " + value[sign...]
        }
        switch self {
        case .foreignDash: return "-"
        case .dashWithoutSpace: return "- "
        case .invisibleBlank: return " "
        default: break
        }
        guard wantsQuotes else { return value }
        // Lines that go on with a value are joined by a space, as YAML joins them.
        let joined = value.split(separator: "\n").map { $0.trimmingBlanks }.joined(separator: " ")
        return inQuotes(self == .unclosedQuote(endsOnLine: true) ? String(joined.dropFirst()) : joined)
    }
}

/// What is wrong with `{{ members }}` in the data file.
let figureInData = Message(
    vi: "“{{ }}” chỉ dùng trong bài viết, không dùng trong tệp dữ liệu",
    en: "“{{ }}” is for pages; the data file cannot use it")
let numberInData = Message(vi: "ở đây hãy viết chữ hoặc con số", en: "write the words or the number itself here")

/// A text as a quoted value of YAML.
func inQuotes(_ text: String) -> String {
    guard text.contains(where: { $0 == "\"" || $0 == "\\" }) else { return "\"\(text)\"" }
    let doubled = text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''")
    return "'\(doubled)'"
}

extension Substring {
    fileprivate var trimmingBlanks: Substring {
        var text = drop { $0 == " " || $0 == "\t" }
        while let last = text.last, last == " " || last == "\t" { text.removeLast() }
        return text
    }
}
