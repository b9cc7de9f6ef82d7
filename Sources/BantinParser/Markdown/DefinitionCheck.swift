import BantinModel

/// The link reference definitions of a text, and which of them are used. CommonMark drops the others silently.
struct DefinitionCheck {
    struct Definition {
        let label: String
        /// Where `[label]:` stands in the text that was parsed.
        let range: Range<Int>
    }

    private(set) var definitions: [Definition] = []
    private var usedLabels: Set<String> = []
    private var coveredLines: [ClosedRange<Int>] = []
    /// Some links could not be read, and may use any definition.
    private(set) var isUnsure = false

    /// Notes that a block shows these lines.
    mutating func cover(_ lines: ClosedRange<Int>) {
        coveredLines.append(lines)
    }

    /// Gathers the definitions with which a block begins, and gives the place in its content after them.
    mutating func read(_ content: BlockContent) -> Int {
        let scanner = LinkScanner(bytes: content.bytes)
        var place = 0
        while let (label, end) = scanner.definition(at: place) {
            add(label, in: scanner, from: content.markedOffset(place))
            place = end
        }
        return place
    }

    private mutating func add(_ label: Range<Int>, in scanner: LinkScanner, from start: Int) {
        definitions.append(Definition(label: Self.text(label, scanner.bytes), range: start..<start + label.count + 3))
    }

    /// Notes the labels that the links of a block refer to.
    mutating func use(_ places: InlinePlaces, in content: [UInt8]) {
        isUnsure = isUnsure || places.isLost
        for label in places.labels { usedLabels.insert(Self.normalized(Self.text(label, content))) }
    }

    /// The definitions that no link uses, in the order of the text: also those that stand in no block.
    mutating func unused(in lines: MarkedLines) -> [Definition] {
        readGaps(of: lines)
        guard !isUnsure else { return [] }
        return definitions.sorted { $0.range.lowerBound < $1.range.lowerBound }.filter {
            // The first definition of a label takes its uses.
            usedLabels.remove(Self.normalized($0.label)) == nil
        }
    }

    /// What stands in no block but is not empty can only be definitions.
    private mutating func readGaps(of lines: MarkedLines) {
        var isCovered = [Bool](repeating: false, count: lines.count + 2)
        for range in coveredLines { for line in range.clamped(to: 0...lines.count) { isCovered[line] = true } }
        let scanner = LinkScanner(bytes: lines.bytes)
        var next = 0
        for line in 1...lines.count where !isCovered[line] {
            let range = lines.range(line)
            guard range.lowerBound >= next, let start = Self.bracket(in: range, of: lines.bytes),
                let (label, end) = scanner.definition(at: start)
            else { continue }
            add(label, in: scanner, from: start)
            next = end
        }
    }

    /// The first `[` of a line, when only blanks and the markers of quotes and lists come before it.
    private static func bracket(in range: Range<Int>, of bytes: [UInt8]) -> Int? {
        let index = bytes[range].firstIndex { !" \t>-+*.)0123456789".utf8.contains($0) }
        return index.flatMap { bytes[$0] == UInt8(ascii: "[") ? $0 : nil }
    }

    private static func text(_ range: Range<Int>, _ bytes: [UInt8]) -> String {
        String(decoding: bytes[range], as: UTF8.self)
    }

    /// Labels match without regard to case and to the width of blanks.
    private static func normalized(_ label: String) -> String {
        label.split { $0 == " " || $0 == "\t" || $0 == "\n" }.joined(separator: " ").lowercased()
    }
}

extension DocumentBuilder {
    mutating func reportUnusedDefinitions() {
        for definition in definitions.unused(in: lines) {
            let range = sourceOffset(definition.range.lowerBound)..<sourceOffset(definition.range.upperBound)
            let label = marks.restoring(definition.label).shortened
            diagnostics.warning(
                .unusedDefinition, at: sourceLocation(range),
                Message(
                    vi:
                        "dòng này sẽ không in ra: “[\(label)]:” chỉ đặt địa chỉ cho một liên kết, mà không liên kết nào dùng đến",
                    en:
                        "this line will not be printed: “[\(label)]:” only gives a link its address, and no link uses it"
                ),
                notes: [
                    .init(
                        Message(
                            vi: "nếu đó là chữ trong bài, viết: \\[\(label)]:",
                            en: "if it is part of the text, write: \\[\(label)]:"))
                ])
        }
    }
}
