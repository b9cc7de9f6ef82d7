import BantinModel

/// The entries of a measure: a list, one entry alone, or a bare number for a stock that holds at every date.
func readEntries(
    of measure: Measure, _ vocabulary: Vocabulary, _ reader: inout MappingReader
) -> [ParsedEntry] {
    let items = reader.listOrSingle(measure.id)
    guard !items.isEmpty else { return [] }
    let keys = entryKeys(of: measure, vocabulary)
    var groups: GroupKeys?
    return items.compactMap { item in
        if groups?.serve(for: item) != true {
            groups = GroupKeys(of: measure, in: item, usual: keys, vocabulary)
        }
        return groups.flatMap { readEntry(of: measure, item, keys, $0, vocabulary, &reader.diagnostics) }
    }
}

private func readEntry(
    of measure: Measure, _ node: YAMLNode, _ keys: [String], _ groups: GroupKeys, _ vocabulary: Vocabulary,
    _ diagnostics: inout Diagnostics
) -> ParsedEntry? {
    switch node.content {
    case .absent, .reported: return nil
    case .scalar: return readBareNumber(of: measure, node, &diagnostics)
    case .sequence, .mapping: break
    }
    var what: Message { Message(vi: "một số liệu của “\(measure.id)”", en: "an entry of “\(measure.id)”") }
    return readMapping(
        node, what, keys: keys,
        alsoKnown: groups.areRight ? groups.ids : groups.ids + vocabulary.unreadable, areKeysRight: groups.areRight,
        hints: timeHints(for: measure).merging(groups.hints) { first, _ in first },
        suggestions: GroupKeys.all(for: measure, vocabulary), diagnostics: &diagnostics
    ) { reader in
        let time = measure.kind == .stock ? readDate(of: measure, &reader) : readSpan(&reader, measure)
        var entry = ParsedEntry(measure: measure, time: time, location: reader.location)
        entry.total = reader.number("total", of: measure)
        entry.groups = groups.read(&reader)
        entry.partial = measure.counts != .people ? .absent : groups.mayMissParts ? .invalid : readPartial(&reader)
        if groups.hasNotes { entry.notes = readNotes(&reader) }
        if entry.total.isAbsent, !reader.hasKey("total"), entry.groups.isEmpty {
            reportNoNumber(what, groups, &reader)
        }
        return entry
    }
}

/// The keys of an entry that messages list.
func entryKeys(of measure: Measure, _ vocabulary: Vocabulary) -> [String] {
    let time =
        switch measure.kind {
        case .stock: measure.mayHavePeriod ? ["at", "period"] : ["at"]
        case .flow: ["period", "on"]
        }
    return time + ["total"] + GroupKeys.usual(for: measure, vocabulary) + (measure.counts == .people ? ["partial"] : [])
        + noteKeys
}

/// `partial: [age]`, or one word alone.
private func readPartial(_ reader: inout MappingReader) -> Field<[Partition]> {
    let node = reader.take("partial")
    guard !node.isAbsent else { return .absent }
    guard !node.isReported else { return .invalid }
    let words = reader.texts("partial").map { reader.diagnostics.readPartition($0) }
    return words.isEmpty || words.contains(nil)
        ? .invalid : .present(Located(words.compactMap { $0 }, at: node.location))
}

extension Diagnostics {
    /// The word of a partition; nil, with the mistake reported, for any other.
    mutating func readPartition(_ word: Located<String>) -> Partition? {
        if let partition = Partition(rawValue: word.value) { return partition }
        reportInvalidChoice(word, Message(verbatim: "“partial”"), of: Partition.allCases.map(\.rawValue))
        return nil
    }
}

/// `cells: 7`
private func readBareNumber(
    of measure: Measure, _ node: YAMLNode, _ diagnostics: inout Diagnostics
) -> ParsedEntry? {
    let total = diagnostics.readNumber(node, Message(verbatim: "“\(measure.id)”"), of: measure)
    guard measure.kind == .stock else {
        guard let count = total.value else { return nil }
        diagnostics.error(
            .missingKey, at: node.location,
            Message(
                vi: "“\(measure.id)” cần thời kỳ của con số: “period” hoặc “on”",
                en: "“\(measure.id)” needs the time of its number: “period” or “on”"),
            notes: [.init(.write("\(measure.id): [ {period: 2020, total: \(count)} ]"))])
        return nil
    }
    var entry = ParsedEntry(measure: measure, time: .always, location: node.location)
    entry.total = total
    return entry
}

/// A stock's `at:`, without which it holds at every date; or the `period:` in which something happened to what it counts.
private func readDate(of measure: Measure, _ reader: inout MappingReader) -> ParsedTime {
    let date = reader.partialDate("at")
    if measure.mayHavePeriod, reader.hasKey("period") {
        if date.isAbsent || !reader.hasKey("at") { return .period(reader.text("period")) }
        reader.diagnostics.error(
            .invalidValue, at: reader.keyLocation("period"),
            Message(
                vi: "chỉ được viết một trong hai mục “at” và “period”",
                en: "only one of “at” and “period” may be given"))
        return .at(.invalid)
    }
    if reader.hasKey("period") || reader.hasKey("on") { return .at(.invalid) }
    return date.isAbsent ? .always : .at(date)
}

/// A flow's `period:` or `on:`.
private func readSpan(_ reader: inout MappingReader, _ measure: Measure) -> ParsedTime {
    let period = reader.text("period")
    let day = reader.partialDate("on")
    // A key that a damaged mapping may have lost is unreadable, which is not the same as given.
    switch (reader.hasKey("period") && !period.isAbsent, reader.hasKey("on") && !day.isAbsent) {
    case (true, false): return .period(period)
    case (false, true): return .on(day)
    case (false, false) where reader.hasKey("at") || !period.isAbsent || !day.isAbsent: break
    case (false, false):
        reader.diagnostics.error(
            .missingKey, at: reader.location,
            Message(
                vi: "số liệu của “\(measure.id)” cần “period” hoặc “on”",
                en: "an entry of “\(measure.id)” needs “period” or “on”"),
            notes: [
                .init(
                    Message(
                        vi: "“period” là cả thời kỳ (period: 2020), “on” là một ngày (on: 2020-03-15)",
                        en: "“period” is a whole period (period: 2020), “on” is one day (on: 2020-03-15)"))
            ])
    case (true, true):
        reader.diagnostics.error(
            .invalidValue, at: reader.keyLocation("on"),
            Message(
                vi: "chỉ được viết một trong hai mục “period” và “on”",
                en: "only one of “period” and “on” may be given"))
    }
    return .period(.invalid)
}

/// Where the other kind of measure has its time.
private func timeHints(for measure: Measure) -> [String: Message] {
    switch measure.kind {
    case .stock:
        if measure.mayHavePeriod { return [:] }
        let hint = Message(
            vi: "“\(measure.id)” là số có ở một thời điểm, viết “at” (at: 2020-03)",
            en: "“\(measure.id)” is a level at a date; write “at” (at: 2020-03)")
        return ["period": hint, "on": hint]
    case .flow:
        let hint = Message(
            vi: "“\(measure.id)” là số phát sinh, viết “period” (period: 2020) hoặc “on” (on: 2020-03-15)",
            en: "“\(measure.id)” is what happened in a time; write “period” (period: 2020) or “on” (on: 2020-03-15)")
        return ["at": hint]
    }
}

private func reportNoNumber(_ what: Message, _ groups: GroupKeys, _ reader: inout MappingReader) {
    guard groups.written.isEmpty else { return }
    reader.diagnostics.error(
        .missingKey, at: reader.location, Message(vi: "\(what.vi) không có con số nào", en: "\(what.en) has no number"),
        notes: [.init(Message(vi: "hãy thêm “total: …”", en: "add “total: …”"))])
}

let noteKeys = ["source", "definition", "illustrative", "difference"]

/// What an entry or a target says about itself.
func readNotes(_ reader: inout MappingReader) -> EntryNotes {
    EntryNotes(
        source: readWords("source", &reader),
        definition: readWords("definition", &reader),
        isIllustrative: reader.flag("illustrative").value ?? false,
        difference: readWords("difference", &reader))
}

/// Words for readers. Where they only fill the place, that is the one mistake: they are kept, so that no other follows.
private func readWords(_ key: String, _ reader: inout MappingReader) -> String? {
    guard let words = reader.text(key).located else { return nil }
    if words.value.isPlaceholder { reader.diagnostics.reportPlaceholder(words, of: key) }
    return words.value
}

extension Diagnostics {
    /// Reports `source: -` and its like.
    mutating func reportPlaceholder(_ words: Located<String>, of key: String) {
        let mend =
            key == "source"
            ? Message(
                vi:
                    "hãy ghi tên văn bản, sổ hay người cung cấp, như “Báo cáo số 12-BC/ĐU”; chưa có nguồn thì để trống hẳn",
                en: "name the document, register or person, such as “Báo cáo số 12-BC/ĐU”; with no source leave it out")
            : Message(vi: "hãy viết rõ, hoặc để trống hẳn", en: "say it in words, or leave it out")
        error(
            key == "source" ? .missingSource : .invalidValue, at: words.location,
            Message(
                vi: "“\(words.value.shortened)” trong “\(key)” không nói lên điều gì mà sẽ in ra cho người đọc",
                en: "“\(words.value.shortened)” in “\(key)” says nothing, and would be printed for readers"),
            notes: [.init(mend)])
    }
}

/// `reported: {admissions: [2020-01-01, 2020-06-30]}`
func readReported(_ reader: inout MappingReader, _ vocabulary: Vocabulary) -> [ParsedReported] {
    let node = reader.take("reported")
    guard !node.isAbsent else { return [] }
    let what = Message(verbatim: "“reported”")
    let flows = vocabulary.enteredMeasures.filter { $0.kind == .flow }
    return readMapping(node, what, keys: flows.map(\.id), diagnostics: &reader.diagnostics) { fields in
        flows.compactMap { measure in
            let value = fields.take(measure.id)
            guard !value.isAbsent, !value.isReported else { return nil }
            guard case .sequence(let days) = value.content, days.count == 2 else {
                fields.diagnostics.error(
                    .wrongType, at: value.location,
                    Message(
                        vi: "“reported” cần hai ngày: ngày đầu và ngày cuối",
                        en: "“reported” needs two days, the first and the last"),
                    notes: [.init(.write("\(measure.id): [2020-01-01, 2020-06-30]"))])
                return nil
            }
            let words = Message(verbatim: "“\(measure.id)”")
            return ParsedReported(
                measure: Located(measure, at: fields.keyLocation(measure.id)),
                from: fields.diagnostics.readDay(days[0], words), to: fields.diagnostics.readDay(days[1], words))
        }
    } ?? []
}

extension Message {
    /// What to type instead.
    static func write(_ text: String) -> Message {
        Message(vi: "hãy viết: \(text)", en: "write: \(text)")
    }
}
