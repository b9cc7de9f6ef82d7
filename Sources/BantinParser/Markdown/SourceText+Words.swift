package import BantinModel

extension SourceText {
    /// The place where some words stand one after the other, from a line on, and the offset behind them. Between them
    /// may be blanks, line ends and the signs of Markdown. Nil where they are written in another way, such as by
    /// entities.
    ///
    /// - Parameter offset: where an earlier search ended, in UTF-8; nothing before it is looked at.
    package func place(of words: [String], fromLine line: Int, after offset: Int = 0) -> (
        location: SourceLocation, end: Int
    )? {
        let bytes = text.utf8
        let wanted = words.map { Array($0.utf8) }
        guard let first = wanted.first, !first.isEmpty else { return nil }
        var start = max(offset, utf8Offset(line: line, byte: 1))
        let found = bytes.withContiguousStorageIfAvailable { bytes -> Int? in
            while start + first.count <= bytes.count {
                if let end = Self.end(of: wanted[...], in: bytes, at: start), isWhole(start..<end) { return end }
                start += 1
            }
            return nil
        }
        guard case .some(.some(let end)) = found else { return nil }
        return (location(utf8Offset: start, length: end - start, likelyLine: line), end)
    }

    /// Whether no letter stands right before or behind some bytes.
    private func isWhole(_ bytes: Range<Int>) -> Bool {
        let (start, end) = (
            text.utf8.index(text.startIndex, offsetBy: bytes.lowerBound),
            text.utf8.index(text.startIndex, offsetBy: bytes.upperBound)
        )
        return text[..<start].last?.isLetter != true && text[end...].first?.isLetter != true
    }

    private static func end(
        of words: ArraySlice<[UInt8]>, in bytes: UnsafeBufferPointer<UInt8>, at start: Int
    ) -> Int? {
        var place = start
        for (index, word) in words.enumerated() {
            if index > 0 {
                let gap = place
                while place < bytes.count, isBetweenWords(bytes[place]) { place += 1 }
                guard place > gap else { return nil }
            }
            guard place + word.count <= bytes.count, bytes[place..<place + word.count].elementsEqual(word) else {
                return nil
            }
            place += word.count
        }
        return place
    }

    private static func isBetweenWords(_ byte: UInt8) -> Bool { " \t\n*_>".utf8.contains(byte) }
}
