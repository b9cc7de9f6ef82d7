import BantinModel

extension Site {
    /// Reads `change-2019` and its like; nil for what is no such word.
    func comparison(_ part: NamePart, body: Body.Index) throws(FigureNameMistake) -> Facet? {
        for comparison in Comparison.allCases where part.text.hasPrefix(comparison.rawValue + "-") {
            let offset = comparison.rawValue.count + 1
            let text = String(part.text.dropFirst(offset))
            guard text.utf8.first.map({ (48...57).contains($0) }) == true else { continue }
            guard let period = namedPeriod(text, for: body) else {
                throw unknownPeriod(
                    NamePart(text: text, range: part.range.lowerBound + offset..<part.range.upperBound), body: body)
            }
            return .compared(comparison, with: .period(period))
        }
        return nil
    }
}
