import BantinModel

extension [Inline] {
    /// The clauses of a title, each with its mark at the end: they part after a comma, a colon or a semicolon. Blanks
    /// between them are left out.
    var clauses: [[Inline]] {
        var clauses: [[Inline]] = [[]]
        for inline in self {
            guard case .text(let text) = inline else {
                clauses[clauses.count - 1].append(inline)
                continue
            }
            for (place, piece) in text.clauses.enumerated() {
                if place > 0 { clauses.append([]) }
                if !piece.isEmpty { clauses[clauses.count - 1].append(.text(piece)) }
            }
        }
        return clauses.filter { !$0.isEmpty }
    }
}

extension String {
    /// A number's comma has no blank behind it.
    fileprivate var clauses: [String] {
        var clauses = [""]
        var previous: Character = " "
        for character in self {
            if character == " ", ",:;".contains(previous) {
                clauses.append("")
            } else {
                clauses[clauses.count - 1].append(character)
            }
            previous = character
        }
        return clauses
    }
}
