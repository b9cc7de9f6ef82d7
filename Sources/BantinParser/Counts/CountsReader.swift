import BantinModel

/// Reads the rows below a header.
struct CountsReader {
    let source: SourceText
    let header: CountsHeader
    let separator: CSVSeparator
    let vocabulary: Vocabulary
    // What the cells of a column say again and again is read, or reported, once.
    private var measures: [String: Measure] = [:]
    private var groups: [String: Group] = [:]
    private var dates: [String: PartialDate] = [:]
    private var unknownWords: [CountsColumn: [String: RepeatedMistake]] = [:]
    /// The last words for readers that say something; the next row mostly has the same.
    private var lastNote: String?
    /// The row that is being read.
    private(set) var cells: [CSVCell] = []
    private(set) var line = 1
    /// The last row that named its body and measure, and the first that left one of them to cells above.
    var lastNamed: (body: String, measure: String)?
    var mergedCells: MergedCells?

    init(_ source: SourceText, header: CountsHeader, separator: CSVSeparator, vocabulary: Vocabulary) {
        self.source = source
        self.vocabulary = vocabulary
        self.header = header
        self.separator = separator
    }

    /// The row, or nil where it says nothing: all its cells are empty, or it has no number.
    mutating func read(_ cells: [CSVCell], diagnostics: inout Diagnostics) -> ParsedRow? {
        guard let first = cells.first, cells.contains(where: { !$0.text.isEmpty }) else { return nil }
        var row = ParsedRow(unreadableAt: source.location(of: first, likelyLine: line + 1))
        (self.cells, line) = (cells, row.location.line)
        if reportTotals(&diagnostics) { return nil }
        if noteMergedCells() { return row }
        if reportSplitNumber(&diagnostics) { return row }
        guard hasRightWidth(&diagnostics) else { return row }
        reportLostLetters(&diagnostics)
        row.body = required(.body, &diagnostics)
        row.measure = required(.measure, &diagnostics).flatMap { readMeasure($0) }
        row.group = cell(.group).flatMap { readGroup($0) }
        if let measure = row.measure.value {
            row.group = row.group.flatMap { divides($0, measure, &diagnostics) ? $0.value : nil }
            row.time = readTime(of: measure, row.group.value, &diagnostics)
        }
        row.count = cell(.value).flatMap { found in
            row.measure.value.map { diagnostics.readNumber(found, of: $0, takesComma: true) }
                ?? diagnostics.readCount(found)
        }
        row.partial = readPartial(&diagnostics)
        row.notes = readNotes(&diagnostics)
        return row.count.isAbsent ? nil : row
    }

    // MARK: Cells

    /// The text of a cell; one that is empty or not there is absent.
    func cell(_ column: CountsColumn) -> Field<String> {
        guard let place = header.place(of: column), place < cells.count, !cells[place].text.isEmpty else {
            return .absent
        }
        return .present(Located(cells[place].text, at: source.location(of: cells[place], likelyLine: line)))
    }

    private func required(_ column: CountsColumn, _ diagnostics: inout Diagnostics) -> Field<String> {
        let found = cell(column)
        guard found.isAbsent else { return found }
        diagnostics.error(
            .missingKey, at: source.location(of: cells),
            Message(vi: "dòng này để trống ô “\(column.rawValue)”", en: "this row has no “\(column.rawValue)”"))
        return .invalid
    }

    // MARK: Words

    private mutating func readMeasure(_ found: Located<String>) -> Measure? {
        if let measure = measures[found.value] { return measure }
        if vocabulary.unreadable.contains(found.value) { return nil }
        guard let measure = vocabulary.measure(found.value), measure.isEntered else {
            return keep(found, as: .measure)
        }
        measures[found.value] = measure
        return measure
    }

    /// A group as it stands in names: `young`, `age-18-30`, `type-school.with-committee`.
    private mutating func readGroup(_ found: Located<String>) -> Group? {
        if let group = groups[found.value] { return group }
        if vocabulary.unreadable.contains(found.value) { return nil }
        guard let group = vocabulary.group(path: found.value), group.isEntered else { return keep(found, as: .group) }
        groups[found.value] = group
        return group
    }

    /// A wrong word is kept until the end: it often fills many rows.
    private mutating func keep<Value>(_ wrong: Located<String>, as column: CountsColumn) -> Value? {
        unknownWords[column, default: [:]][wrong.value, default: RepeatedMistake(wrong)].count += 1
        return nil
    }

    private func divides(_ group: Located<Group>, _ measure: Measure, _ diagnostics: inout Diagnostics) -> Bool {
        if group.value.divides(measure) { return true }
        diagnostics.error(.invalidValue, at: group.location, GroupKeys.hint(group.value, measure))
        return false
    }

    /// Reports each wrong measure and group where it first stands.
    func reportUnknownWords(_ diagnostics: inout Diagnostics) {
        for mistake in unknownWords[.measure, default: [:]].values {
            diagnostics.reportInvalidChoice(
                mistake.first, Message(verbatim: "“measure”"), of: vocabulary.enteredMeasures.map(\.id),
                more: mistake.others)
        }
        for mistake in unknownWords[.group, default: [:]].values {
            let hint = Message(vi: "tổng số thì để trống ô này", en: "leave the cell empty for the whole")
            diagnostics.reportInvalidChoice(
                mistake.first, Message(verbatim: "“group”"), of: (Group.people + vocabulary.ownGroups).map(\.id),
                suggestions: vocabulary.groups.filter(\.isEntered).map(\.id),
                more: (mistake.first.value == "total" ? [hint] : [])
                    + [Message.partitionHint(for: mistake.first.value)].compactMap { $0 } + mistake.others)
        }
    }

    // MARK: Times

    /// Whether a stock's row is of a period: what happened in one, or a value of a time that is no date.
    private func isPeriod(_ found: Field<String>, _ group: Group?) -> Bool {
        group?.selection?.needsPeriod == true
            || found.value.map { text in
                text.utf8.first?.isDigit == true && PartialDate(text) == nil && DateParts(text) == nil
                    && text.spreadsheetDay == nil
            } == true
    }

    private mutating func readTime(
        of measure: Measure, _ group: Group?, _ diagnostics: inout Diagnostics
    ) -> ParsedTime {
        let found = cell(.period)
        switch measure.kind {
        case .stock where found.isAbsent: return .always
        case .stock where measure.mayHavePeriod && isPeriod(found, group): return .period(found)
        case .stock: return .at(found.flatMap { readDate($0, &diagnostics) })
        case .flow where found.isAbsent:
            diagnostics.reportNoPeriod(of: measure, at: source.location(of: cells))
            return .period(.invalid)
        case .flow: return .period(found.flatMap { diagnostics.reportMistypedPeriod($0) ? nil : $0.value })
        }
    }

    private mutating func readDate(_ found: Located<String>, _ diagnostics: inout Diagnostics) -> PartialDate? {
        if let date = dates[found.value] { return date }
        guard !diagnostics.reportSpreadsheetDate(found), let date = diagnostics.readDate(found) else { return nil }
        dates[found.value] = date
        return date
    }

    // MARK: Notes

    /// The partitions of an entry that leave some people out, with blanks, commas or semicolons between them.
    private func readPartial(_ diagnostics: inout Diagnostics) -> Field<[Partition]> {
        cell(.partial).flatMap { found in
            let words = found.value.split { " ,;".contains($0) }.map { Located(String($0), at: found.location) }
            let partitions = words.compactMap { diagnostics.readPartition($0) }
            return partitions.count == words.count ? partitions : nil
        }
    }

    private mutating func readNotes(_ diagnostics: inout Diagnostics) -> EntryNotes {
        let isIllustrative: Field<Bool> = cell(.illustrative).flatMap { found in
            // Spreadsheets write TRUE.
            if let flag = Bool(found.value.lowercased()) { return flag }
            diagnostics.reportInvalidFlag(found, of: CountsColumn.illustrative.rawValue)
            return nil
        }
        return EntryNotes(
            source: note(.source, &diagnostics), definition: note(.definition, &diagnostics),
            isIllustrative: isIllustrative.value ?? false, difference: note(.difference, &diagnostics))
    }

    private mutating func note(_ column: CountsColumn, _ diagnostics: inout Diagnostics) -> String? {
        guard let note = text(column), note != lastNote else { return text(column) }
        if note.isPlaceholder, let words = cell(column).located {
            diagnostics.reportPlaceholder(words, of: column.rawValue)
        } else {
            lastNote = note
        }
        return note
    }

    /// The text of a cell without its place, which takes time to find; nil for one that is empty or not there.
    func text(_ column: CountsColumn) -> String? {
        guard let place = header.place(of: column), place < cells.count else { return nil }
        return cells[place].text.isEmpty ? nil : cells[place].text
    }

    // MARK: Width

    /// A row may be short of cells that may be empty: spreadsheets leave them out at the end of a row.
    private func hasRightWidth(_ diagnostics: inout Diagnostics) -> Bool {
        if let place = cells.indices.first(where: { !cells[$0].text.isEmpty && !header.hasName(at: $0) }) {
            diagnostics.reportExtraCell(cells[place].text, at: source.location(of: cells[place]), separator)
            return false
        }
        guard let column = header.firstMissing(in: cells.count) else { return true }
        diagnostics.reportMissingCell(of: column, count: cells.count, at: source.location(of: cells))
        return false
    }
}
