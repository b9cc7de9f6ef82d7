import BantinModel

/// The days for which an entry speaks. By them, and not by the words for them, one entry is told from another.
enum EntryDays: Hashable {
    case always
    /// The close of a day.
    case closing(CalendarDate)
    case all(Period)
    /// A period that nobody declared; checking the entry will report it.
    case unknown(String)
}

/// What an entry is about.
struct EntryKey: Hashable {
    let measure: Measure
    let days: EntryDays
}

/// A body's entries while rows are added to them.
struct MergedBody {
    let id: String?
    /// Its names for readers, which people write in place of the id.
    let names: [String]
    let parent: Int?
    /// The declared ones that are sound.
    let periods: [String: Period]
    var entries: [ParsedEntry]
    var isPrepared = false
    private var places: [EntryKey: Int] = [:]

    init(_ body: ParsedBody, parent: Int?) {
        id = body.id.value
        names = body.names.map(\.text.value)
        self.parent = parent
        entries = body.entries
        let declared = body.periods.compactMap { source -> (String, Period)? in
            guard let id = source.id.value, let from = source.from.value, let to = source.to.value else { return nil }
            return Period(first: from.first, last: to.last).map { (id, $0) }
        }
        periods = Dictionary(declared, uniquingKeysWith: { first, _ in first })
    }

    /// Remembers where an entry stands; of two the first.
    mutating func note(_ key: EntryKey, at place: Int) {
        if places[key] == nil { places[key] = place }
    }

    /// Where the entry of a key stands; a new one is begun for a row where there is none.
    mutating func place(of key: EntryKey, like row: ParsedRow) -> Int {
        let place = places.value(of: key, orElse: entries.count)
        if place == entries.count {
            entries.append(ParsedEntry(measure: key.measure, time: key.days.time(of: row), location: row.location))
        }
        return place
    }
}

extension Dictionary {
    /// The value of a key, or another that it has from now on.
    fileprivate mutating func value(of key: Key, orElse new: Value) -> Value {
        func current(_ value: inout Value) -> Value { value }
        return current(&self[key, default: new])
    }
}

extension EntryDays {
    /// The time of an entry made from a row: a flow of one day is a dated one (rule 1 of docs/data.md).
    fileprivate func time(of row: ParsedRow) -> ParsedTime {
        guard case .all(let period) = self, period.first == period.last, case .period(let field) = row.time,
            let place = field.located?.location
        else { return row.time }
        return .on(.present(Located(.day(period.first), at: place)))
    }
}

extension ParsedEntry {
    /// An entry of which nothing is known but that it is there: what would follow from it is not compared.
    static func unreadable(_ measure: Measure, at location: SourceLocation) -> ParsedEntry {
        let time: ParsedTime = measure.kind == .stock ? .at(.invalid) : .period(.invalid)
        return ParsedEntry(measure: measure, time: time, location: location)
    }

    /// Takes in the number and the notes of a row.
    mutating func take(_ row: ParsedRow, of body: String, diagnostics: inout Diagnostics) {
        let name = CountName(body: body, measure: measure, group: row.group.value)
        if !row.partial.isAbsent { partial = partial.joined(with: row.partial) }
        guard let group = row.group.located else {
            total = total.merged(with: row.count, name, diagnostics: &diagnostics)
            notes.take(row, of: name, diagnostics: &diagnostics)
            return
        }
        if let place = groups.firstIndex(where: { $0.group == group.value }) {
            groups[place].count = groups[place].count.merged(with: row.count, name, diagnostics: &diagnostics)
        } else {
            groups.append(ParsedGroupCount(group: group.value, count: row.count, location: group.location))
        }
        notes.take(row, of: name, diagnostics: &diagnostics)
    }
}

extension Field<[Partition]> {
    /// The partitions of both.
    fileprivate func joined(with other: Field<[Partition]>) -> Field<[Partition]> {
        guard let first = located, let second = other.located else { return isAbsent ? other : .invalid }
        let added = second.value.filter { !first.value.contains($0) }
        return .present(Located(first.value + added, at: first.location))
    }
}

/// What a row counts, for messages.
private struct CountName: CustomStringConvertible {
    let body: String
    let measure: Measure
    let group: Group?

    /// A number as the data file writes it.
    func digits(_ number: Int) -> String { measure.written(number) }

    var description: String { "\(body).\(measure.id)" + (group.map { ".\($0.id)" } ?? "") }
}

extension Field<Int> {
    /// One number from two places. In one file a number stands once; in two it is the same.
    fileprivate func merged(with other: Field<Int>, _ name: CountName, diagnostics: inout Diagnostics) -> Field<Int> {
        guard let first = located, let second = other.located else { return isAbsent ? other : .invalid }
        guard first.location.path != second.location.path else {
            diagnostics.error(
                .duplicateEntry, at: second.location,
                Message(
                    vi: "“\(name)” của thời gian này đã được ghi rồi; mỗi số chỉ ghi một lần, kể cả khi giống nhau",
                    en: "“\(name)” is already entered for this time; a number is entered once, even the same one"),
                notes: [
                    Diagnostic.Note(Message(vi: "mục đã ghi ở đây", en: "the entry stands here"), at: first.location)
                ])
            return self
        }
        if first.value == second.value { return self }
        diagnostics.error(
            .entriesDisagree, at: second.location,
            Message(
                vi: "“\(name)” ở đây là \(name.digits(second.value)), nhưng ở chỗ khác cùng thời gian là "
                    + "\(name.digits(first.value))",
                en:
                    "“\(name)” is \(name.digits(second.value)) here, but elsewhere it is \(name.digits(first.value)) for the "
                    + "same time"),
            notes: [
                Diagnostic.Note(
                    Message(
                        vi: "\(name.digits(first.value)) được ghi ở đây", en: "\(name.digits(first.value)) stands here"),
                    at: first.location)
            ])
        return .invalid
    }
}

extension EntryNotes {
    /// An entry is assumed where one of its rows is; it has the sources of all.
    fileprivate mutating func take(_ row: ParsedRow, of name: CountName, diagnostics: inout Diagnostics) {
        isIllustrative = isIllustrative || row.notes.isIllustrative
        if let new = row.notes.source { source = source.map { $0.listing(new) } ?? new }
        if row.notes.definition == nil, row.notes.difference == nil { return }
        for (key, path) in [("definition", \EntryNotes.definition), ("difference", \EntryNotes.difference)] {
            guard let new = row.notes[keyPath: path] else { continue }
            if let old = self[keyPath: path], old != new {
                diagnostics.error(
                    .entriesDisagree, at: row.location,
                    Message(
                        vi: "“\(key)” của “\(name)” là “\(new)”, nhưng ở chỗ khác của cùng mục là “\(old)”",
                        en: "“\(key)” of “\(name)” is “\(new)”, but “\(old)” elsewhere in the same entry"))
            } else {
                self[keyPath: path] = new
            }
        }
    }
}

extension String {
    /// The list with one more item, unless it has it already.
    fileprivate func listing(_ item: String) -> String {
        self == item || split(separator: "; ").contains(item[...]) ? self : "\(self); \(item)"
    }
}
