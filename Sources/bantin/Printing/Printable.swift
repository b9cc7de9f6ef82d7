extension StringProtocol {
    /// The text as a terminal may safely be given it.
    var printable: String { String(map(\.printable)) }
}

extension Character {
    /// The character as a terminal may safely be given it: one that would move the cursor, change its colours or turn
    /// the direction of writing becomes U+FFFD.
    var printable: Character {
        if self == "\t" { return self }
        let isUnsafe = unicodeScalars.contains { scalar in
            scalar.properties.generalCategory == .control || (0x202A...0x202E).contains(scalar.value)
                || (0x2066...0x2069).contains(scalar.value)
        }
        return isUnsafe ? "\u{FFFD}" : self
    }
}
