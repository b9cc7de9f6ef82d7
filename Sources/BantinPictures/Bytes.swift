extension [UInt8] {
    /// Whether ASCII text stands at a place.
    func has(_ text: String, at place: Int) -> Bool {
        let length = text.utf8.count
        return place >= 0 && place + length <= count && self[place..<place + length].elementsEqual(text.utf8)
    }

    /// A number of 2 or 4 bytes, the high one first; nil past the end.
    func big(_ length: Int, at place: Int) -> Int? {
        guard place >= 0, place + length <= count else { return nil }
        return self[place..<place + length].reduce(0) { $0 << 8 | Int($1) }
    }

    /// A number of 2, 3 or 4 bytes, the low one first; nil past the end.
    func little(_ length: Int, at place: Int) -> Int? {
        guard place >= 0, place + length <= count else { return nil }
        return self[place..<place + length].reversed().reduce(0) { $0 << 8 | Int($1) }
    }

    mutating func appendBig(_ number: Int, _ length: Int) {
        for shift in (0..<length).reversed() { append(UInt8(truncatingIfNeeded: number >> (8 * shift))) }
    }

    mutating func appendLittle(_ number: Int, _ length: Int) {
        for shift in 0..<length { append(UInt8(truncatingIfNeeded: number >> (8 * shift))) }
    }
}
