import BantinModel

extension [Inline] {
    /// The same line with a no-break space between each computed number and the word after it, such as what it counts:
    /// `104` and `đảng viên`. A per cent has its sign already.
    func keepingUnits(_ figures: [ResolvedFigure]) -> [Inline] {
        var line = self
        for place in indices.dropFirst() {
            guard case .figure(let index) = self[place - 1], figures.indices.contains(index),
                figures[index].isNumberBeforeUnit, case .text(let text) = self[place], text.hasPrefix(" ")
            else { continue }
            line[place] = .text("\u{A0}" + text.dropFirst())
        }
        return line
    }

    /// The author's words of a number with a no-break space behind its digits: `18,4` and `ha`.
    var keepingTypedUnits: [Inline] {
        map { inline in
            guard case .text(let text) = inline else { return inline }
            var last: Character?
            return .text(
                String(
                    text.map { character in
                        defer { last = character }
                        return character == " " && last?.isWholeNumber == true ? "\u{A0}" : character
                    }))
        }
    }
}

extension ResolvedFigure {
    fileprivate var isNumberBeforeUnit: Bool {
        guard case .computed(let figure, let form) = content, figure.value.number != nil else { return false }
        return figure.unit != .percent && form != .names && form != .fraction
    }
}
