import BantinModel

extension Diagnostics {
    /// A whole number from 0 to 1,000,000,000, written as digits and nothing else.
    ///
    /// - Parameter isOfEntry: whether it counts something; else it is a setting.
    mutating func readCount(
        _ node: YAMLNode, _ what: @autoclosure () -> Message, isOfEntry: Bool = false
    ) -> Field<Int> {
        if case .scalar(let scalar) = node.content, let count = countValue(of: scalar.text) {
            return .present(Located(count, at: node.location))
        }
        return readText(node, what(), as: .count).flatMap { readCount($0, isOfEntry: isOfEntry) }
    }

    /// The same of a text that stands for itself; nil, with the mistake reported, for any other.
    ///
    /// - Parameter isOfEntry: whether it counts something; else it is a setting.
    mutating func readCount(_ found: Located<String>, isOfEntry: Bool = false) -> Int? {
        if let count = countValue(of: found.value) { return count }
        reportInvalidCount(found, isOfEntry: isOfEntry)
        return nil
    }

    mutating func reportInvalidCount(_ found: Located<String>, isOfEntry: Bool = true) {
        let mistake = CountMistake(found.value)
        let note = mistake == .negative && !isOfEntry ? nil : mistake.note
        error(
            .invalidCount, at: found.location, mistake.message(found.value.shortened),
            notes: note.map { [.init($0)] } ?? [])
    }
}

private func countValue(of text: String) -> Int? {
    guard !text.isEmpty, text.utf8.allSatisfy({ $0.isDigit }), let count = Int(text), count <= Rational.largestCount
    else {
        return nil
    }
    return count
}

/// Why a text is not a count.
enum CountMistake: Equatable {
    /// `1.669`, `1,669`, `1 669`: the digits without what parts them.
    case separators(digits: String)
    case fraction
    /// `13.0`, `4,0`: the whole number that it is.
    case zeroDecimals(digits: String)
    case negative
    case tooLarge
    /// `7 chi bộ`: the number at its start.
    case unit(digits: String)
    /// `-`
    case dash
    /// `…`, which stands for unknown in printed tables
    case dots
    /// `#REF!`, `#N/A`: what a spreadsheet shows where it could not compute.
    case spreadsheetError
    /// `=SUM(B2:B9)`
    case formula
    /// `41,67%`
    case percent
    case words

    init(_ text: String) {
        let digits = text.utf8.filter { $0.isDigit }
        let first = text.prefix { $0.isASCII && $0.isNumber }
        let rest = text.dropFirst(first.count)
        if digits.count == text.utf8.count {
            self = .tooLarge
        } else if let joined = Self.joiningThousands(text) {
            self = .separators(digits: joined)
        } else if text == "…" || text == "..." {
            self = .dots
        } else if text == "-" || text == "–" {
            self = .dash
        } else if let sign = text.first, sign == "-" || sign == "−", Self.isDecimal(text.dropFirst()) {
            self = .negative
        } else if !first.isEmpty, Self.isDecimal(text) {
            let decimals = rest.dropFirst()
            self =
                !decimals.isEmpty && decimals.allSatisfy { $0 == "0" }
                ? .zeroDecimals(digits: String(first)) : .fraction
        } else if !first.isEmpty, rest.first == " ", rest.dropFirst().first?.isLetter == true {
            self = .unit(digits: String(first))
        } else if text.last == "%", !first.isEmpty {
            self = .percent
        } else if text.first == "=" {
            self = .formula
        } else if text.first == "#", text.dropFirst().first?.isUppercase == true {
            self = .spreadsheetError
        } else {
            self = .words
        }
    }

    /// The digits of a number whose thousands are parted by one and the same sign.
    private static func joiningThousands(_ text: String) -> String? {
        guard let separator = text.first(where: { !($0.isASCII && $0.isNumber) }),
            ".,' \u{A0}\u{202F}".contains(separator)
        else { return nil }
        let parts = text.split(separator: separator, omittingEmptySubsequences: false)
        guard let head = parts.first, (1...3).contains(head.count), parts.dropFirst().allSatisfy({ $0.count == 3 }),
            parts.allSatisfy({ $0.utf8.allSatisfy(\.isDigit) })
        else { return nil }
        return parts.joined()
    }

    private static func isDecimal(_ text: some StringProtocol) -> Bool {
        let marks = text.filter { $0 == "." || $0 == "," }
        return !text.isEmpty && marks.count <= 1 && text.contains { $0.isNumber }
            && text.utf8.allSatisfy { $0.isDigit || $0 == .period || $0 == .comma }
    }

    func message(_ found: String) -> Message {
        switch self {
        case .separators:
            Message(
                vi: "“\(found)” có dấu ngăn cách; số ở đây viết liền, chỉ gồm chữ số",
                en: "“\(found)” has separators; numbers are written here with digits alone")
        case .fraction:
            Message(
                vi: "“\(found)” là số lẻ; ở đây phải là số nguyên",
                en: "“\(found)” is a fraction; a count is a whole number")
        case .zeroDecimals:
            Message(
                vi: "“\(found)” có phần lẻ; số đếm viết liền, không có phần lẻ",
                en: "“\(found)” has decimals; a count is written without")
        case .spreadsheetError:
            Message(
                vi: "“\(found)” là lỗi của phần mềm bảng tính, không phải là số",
                en: "“\(found)” is an error of the spreadsheet, not a number")
        case .formula:
            Message(
                vi: "“\(found)” là công thức; ở đây phải là con số nó tính ra",
                en: "“\(found)” is a formula; what it computes must stand here")
        case .percent:
            Message(
                vi: "“\(found)” là tỷ lệ; ở đây phải là số đếm", en: "“\(found)” is a share; a count must stand here")
        case .negative:
            Message(vi: "“\(found)” là số âm; số đếm không thể âm", en: "“\(found)” is negative; a count cannot be")
        case .tooLarge:
            Message(
                vi: "“\(found)” quá lớn; số lớn nhất là 1000000000",
                en: "“\(found)” is too large; the largest number is 1000000000")
        case .dash, .dots, .unit, .words:
            Message(
                vi: "“\(found)” không phải là số; hãy viết bằng chữ số",
                en: "“\(found)” is not a number; write it in digits")
        }
    }

    /// What to do about a sign that stands for none or for unknown in printed tables.
    var noteOfSign: Diagnostic.Note? { self == .dash || self == .dots ? note.map { .init($0) } : nil }

    var note: Message? {
        switch self {
        case .separators(let digits), .unit(let digits), .zeroDecimals(let digits):
            Message(vi: "hãy viết: \(digits)", en: "write: \(digits)")
        case .dash:
            Message(vi: "không có thì viết 0, chưa biết thì để trống", en: "write 0 for none, nothing for unknown")
        case .dots:
            Message(vi: "chưa biết thì để trống", en: "write nothing for unknown")
        case .negative:
            Message(
                vi: "số giảm thì ghi vào mục của nó, chẳng hạn transfers-out, deaths, removals; không có ai thì ghi 0",
                en: "what went has measures of its own, such as transfers-out, deaths, removals; write 0 for none")
        case .spreadsheetError:
            Message(
                vi: "hãy sửa công thức của ô ấy trong bảng tính rồi lưu lại; chưa biết số thì để trống ô",
                en: "mend the cell's formula in the spreadsheet and save again; leave the cell empty for unknown")
        case .formula:
            Message(
                vi: "trong bảng tính, chép ô ấy rồi dán lại bằng Paste Special, Values (chỉ dán giá trị)",
                en: "in the spreadsheet copy the cell and paste it with Paste Special, Values")
        case .percent:
            Message(
                vi: "hãy ghi số lượng; tỷ lệ được tự tính, chẳng hạn {{ members.young.share }}",
                en: "write how many they are; shares are computed, such as {{ members.young.share }}")
        case .fraction, .tooLarge, .words: nil
        }
    }
}
