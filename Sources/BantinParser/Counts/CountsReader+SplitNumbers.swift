import BantinModel

/// Numbers that fall into two cells where commas part the columns: the first half must not be read as the whole.
extension CountsReader {
    /// Whether the row being read holds such a number; this is reported.
    func reportSplitNumber(_ diagnostics: inout Diagnostics) -> Bool {
        if let number = splitNumber {
            diagnostics.reportInvalidCount(number)
        } else if let number = splitDecimal {
            hasDecimals ? diagnostics.reportSplitDecimal(number) : diagnostics.reportInvalidCount(number)
        } else {
            return false
        }
        return true
    }

    /// Whether the row's measure is one with decimals.
    private var hasDecimals: Bool { cell(.measure).value.flatMap { vocabulary.measure($0)?.isDecimal } ?? false }

    /// `1,669` without quotation marks, which falls into two cells and must not be read as 1.
    private var splitNumber: Located<String>? {
        guard separator == .comma, let place = header.place(of: .value), place + 1 < cells.count,
            cells[place + 1].text.utf8.count == 3, (1...3).contains(cells[place].text.utf8.count),
            cells[place].isBareNumber
        else { return nil }
        let rest = cells[(place + 1)...].prefix { $0.isBareNumber && $0.text.utf8.count == 3 }
        guard let last = rest.last else { return nil }
        let whole = cells[place].bytes.lowerBound..<last.bytes.upperBound
        let location = source.location(utf8Offset: whole.lowerBound, length: whole.count, likelyLine: line)
        return Located(([cells[place]] + rest).map(\.text).joined(separator: ","), at: location)
    }

    /// `41,5` without quotation marks, of a measure that has decimals, or `4,0`: its second half must not become the
    /// source.
    private var splitDecimal: Located<String>? {
        guard separator == .comma, let place = header.place(of: .value), place + 1 < cells.count,
            cells[place + 1].text.utf8.count <= 6, cells[place].isBareNumber, cells[place + 1].isBareNumber,
            hasDecimals || cells[place + 1].text.allSatisfy({ $0 == "0" })
        else { return nil }
        let whole = cells[place].bytes.lowerBound..<cells[place + 1].bytes.upperBound
        let location = source.location(utf8Offset: whole.lowerBound, length: whole.count, likelyLine: line)
        return Located("\(cells[place].text),\(cells[place + 1].text)", at: location)
    }
}

extension CSVCell {
    /// Digits that do not stand in quotation marks.
    fileprivate var isBareNumber: Bool {
        !text.isEmpty && bytes.count == text.utf8.count && text.utf8.allSatisfy(\.isDigit)
    }
}
