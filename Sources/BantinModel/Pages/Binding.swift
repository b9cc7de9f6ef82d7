/// A number of an author's file that certainly is a figure, and is to be bound to it.
package struct Binding: Hashable, Sendable {
    /// Where its words begin, in UTF-8 bytes of the file as it was parsed: without a byte order mark, each line end one
    /// line feed.
    package let offset: Int
    /// The words that stand there.
    package let words: String
    /// The figure's name, as it is written on the page.
    package let name: String
    package let location: SourceLocation

    package init(offset: Int, words: String, name: String, location: SourceLocation) {
        self.offset = offset
        self.words = words
        self.name = name
        self.location = location
    }

    /// What is to stand there instead.
    package var replacement: String { "[\(words)](figure:\(name))" }
}

extension [Binding] {
    /// Writes bindings into a file.
    ///
    /// - Parameter bytes: the file as it is now.
    /// - Returns: the new bytes, and the bindings whose words really stand at their place; the others are left alone.
    package func applied(to bytes: [UInt8]) -> (bytes: [UInt8], done: [Binding]) {
        var result: [UInt8] = []
        var done: [Binding] = []
        var waiting = sorted { $0.offset < $1.offset }[...]
        var place = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        result += bytes[..<place]
        var (parsed, isExact) = (0, true)
        while place < bytes.count {
            while let next = waiting.first, next.offset < parsed { waiting = waiting.dropFirst() }
            if isExact, let next = waiting.first, next.offset == parsed, bytes[place...].starts(with: next.words.utf8) {
                result += next.replacement.utf8
                done.append(next)
                place += next.words.utf8.count
                parsed += next.words.utf8.count
                continue
            }
            // A combining mark may have been composed when the file was parsed: places behind it are not certain.
            if bytes[place] == 0xCC || bytes[place] == 0xCD { isExact = false }
            let isSecondOfLineEnd = bytes[place] == 0x0A && place > 0 && bytes[place - 1] == 0x0D
            result.append(bytes[place])
            place += 1
            if !isSecondOfLineEnd { parsed += 1 }
        }
        return (result, done)
    }
}
