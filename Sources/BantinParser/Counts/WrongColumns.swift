import BantinModel

/// The names in a header that are no columns. However many they are, a wrong header is one mistake.
struct WrongColumns {
    private let header: [String]
    private let separator: CSVSeparator
    private var names: [(found: Located<String>, meant: CountsColumn?)] = []

    /// - Parameter header: the texts of all its cells.
    init(_ header: [String], _ separator: CSVSeparator) {
        self.header = header
        self.separator = separator
    }

    mutating func add(_ name: Located<String>) {
        names.append((name, CountsColumn(meantBy: name.value)))
    }

    /// - Parameter missing: the columns that a file must have and this one has not.
    func report(missing: [CountsColumn], at header: SourceLocation, diagnostics: inout Diagnostics) {
        let meant = names.compactMap(\.meant)
        let missing = missing.filter { !meant.contains($0) }
        if names.count == 1, missing.isEmpty {
            diagnostics.error(.unknownKey, at: names[0].found.location, unknown(names[0].found), notes: [.init(hint)])
        } else if names.isEmpty, let column = missing.first, missing.count == 1 {
            diagnostics.error(.missingKey, at: header, lacking(column), notes: [.init(example)])
        } else if !names.isEmpty || !missing.isEmpty {
            let place = names.first?.found.location ?? header
            diagnostics.error(
                .unknownKey, at: names.count == 1 ? place : header,
                Message(
                    vi: "dòng đầu không đúng tên các cột của bảng số liệu",
                    en: "the first line does not name the columns of a counts file"),
                notes: (renamings + lost(missing) + wide + [example]).map { .init($0) })
        }
    }

    private func unknown(_ name: Located<String>) -> Message {
        Message(
            vi: "bảng số liệu không có cột “\(name.value.shortened)”",
            en: "a counts file has no column “\(name.value.shortened)”")
    }

    private func lacking(_ column: CountsColumn) -> Message {
        Message(
            vi: "bảng số liệu thiếu cột “\(column.rawValue)”", en: "the counts file has no column “\(column.rawValue)”")
    }

    /// Of the only wrong name.
    private var hint: Message {
        if let column = names.first?.meant { return .didYouMean(column.rawValue) }
        let all = CountsColumn.allCases.map(\.rawValue).joined(separator: ", ")
        return Message(vi: "các cột dùng được: \(all)", en: "the columns are: \(all)")
    }

    private var renamings: [Message] {
        names.map { name in
            guard let column = name.meant else { return unknown(name.found) }
            return Message(
                vi: "“\(name.found.value.shortened)” phải viết là “\(column.rawValue)”",
                en: "“\(name.found.value.shortened)” must be “\(column.rawValue)”")
        }
    }

    private func lost(_ missing: [CountsColumn]) -> [Message] {
        missing.map(lacking)
    }

    /// What to do with a table that has a column for each number.
    private var wide: [Message] {
        let words = Measure.all.filter(\.isEntered).map(\.id) + Group.people.map(\.id)
        let numbers = names.filter { $0.meant == nil }.compactMap { wordMeant(by: $0.found.value, among: words) }
        guard numbers.count > 1 else { return [] }
        let row = ["an-dien-nam", "members", "women", "2020-03", "9"].joined(separator: separator.text)
        return [
            Message(
                vi: "bảng này có một cột cho mỗi số liệu; bảng số liệu cần mỗi con số một dòng, chẳng hạn: \(row)",
                en: "this table has a column for each number; a counts file has a row for each, such as: \(row)")
        ]
    }

    /// What to write: this header mended, where every name in it is understood; else that of an ordinary file.
    private var example: Message {
        var columns = header.map { CountsColumn(rawValue: $0) ?? CountsColumn(meantBy: $0) }
        while columns.last == .some(nil), header[columns.count - 1].isEmpty { columns.removeLast() }
        let known = columns.compactMap { $0 }
        let isMended =
            known.count == columns.count && Set(known).count == known.count
            && Set(known).isSuperset(of: CountsColumn.required)
        let line = (isMended ? known : CountsColumn.usual).map(\.rawValue).joined(separator: separator.text)
        return Message(vi: "hãy viết dòng đầu: \(line)", en: "write as the first line: \(line)")
    }
}
