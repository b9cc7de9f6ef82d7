/// A number of an author's file that certainly is a figure, and is to be bound to it.
package struct Binding: Hashable, Sendable {
    /// The words that stand there.
    package let words: String
    /// The figure's name, as it is written on the page.
    package let name: String
    /// Where the words begin.
    package let location: SourceLocation

    package init(words: String, name: String, location: SourceLocation) {
        self.words = words
        self.name = name
        self.location = location
    }

    /// What is to stand there instead.
    package var replacement: String { Self.replacement(of: words, name) }

    fileprivate static func replacement(of words: some StringProtocol, _ name: String) -> String {
        "[\(words)](figure:\(name))"
    }
}

extension [Binding] {
    /// Writes bindings into a file. Places are found by line and column, which are the same however its line ends and its
    /// accents are encoded; every byte that is not added stays.
    ///
    /// - Parameter bytes: the file as it is now.
    /// - Returns: the new bytes, and the bindings whose words really stand at their place; the others are left alone.
    package func applied(to bytes: [UInt8]) -> (bytes: [UInt8], done: [Binding]) {
        guard let text = String(validating: bytes, as: UTF8.self) else { return (bytes, []) }
        var (result, done) = ("", [Binding]())
        var waiting = sorted { $0.location < $1.location }[...]
        var (line, column) = (1, 1)
        var place = text.startIndex
        // A byte order mark is no character of the first line.
        if text.first == "\u{FEFF}" { place = text.index(after: place) }
        result += text[..<place]
        while place < text.endIndex {
            while let next = waiting.first, (next.location.line, next.location.column) < (line, column) {
                waiting = waiting.dropFirst()
            }
            var end = text.index(after: place)
            if let next = waiting.first, (next.location.line, next.location.column) == (line, column),
                let wordsEnd = text[place...].end(of: next.words)
            {
                result += Binding.replacement(of: text[place..<wordsEnd], next.name)
                done.append(next)
                end = wordsEnd
                column += next.words.count
            } else {
                result += text[place..<end]
                (line, column) = text[place].isNewline ? (line + 1, 1) : (line, column + 1)
            }
            place = end
        }
        return ([UInt8](result.utf8), done)
    }
}

extension Substring {
    /// Where words end that it begins with, each character the same whether its accents are composed or not.
    fileprivate func end(of words: String) -> Index? {
        var end = startIndex
        for character in words {
            guard end < endIndex, self[end] == character else { return nil }
            end = index(after: end)
        }
        return end
    }
}
