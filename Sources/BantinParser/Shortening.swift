extension StringProtocol {
    /// Without ASCII blanks and line feeds at both ends.
    var trimmed: String {
        let isBlank = { (character: Character) in character == " " || character == "\t" || character == "\n" }
        return String(drop(while: isBlank).reversed().drop(while: isBlank).reversed())
    }

    /// For quoting in a message: one line of at most 60 characters.
    var shortened: String {
        let limit = 60
        let start = prefix(limit + 1)
        let line = String(start.prefix(limit).map { $0.isNewline || $0 == "\t" ? " " : $0 })
        return start.count > limit ? line + "…" : line
    }
}
