package import BantinModel

/// Takes the rows of counts files into the bodies that they speak of. Rows of the same body, measure and days are one
/// entry, together with that of the data file, if it has one: equal numbers are one, unequal ones are an error with
/// both places. A body that does not exist is an error too.
package struct CountMerge {
    private let root: ParsedBody
    /// Each before those below it, as the tree lists them.
    private var bodies: [MergedBody] = []
    private var positions: [String: Int] = [:]
    /// A body whose id could not be read may be the one that a row means.
    private var knowsAllBodies = true
    private var unknownBodies: [String: RepeatedMistake] = [:]
    /// What rows say that could not be read, or of no body that is known: sums of these are not compared.
    private var lost: Set<Measure> = []
    private var builtInPeriods: [String: Period?] = [:]
    private let vocabulary: Vocabulary
    private var diagnostics = Diagnostics()
    /// Where the last row went. The next mostly speaks of the same entry.
    private var last: (position: Int, key: EntryKey, place: Int)?

    /// Nil for a site without bodies.
    package init?(_ site: ParsedSite) {
        guard let root = site.body else { return nil }
        self.root = root
        vocabulary = site.vocabulary
        add(root, parent: nil)
        for (position, body) in bodies.enumerated() {
            if let id = body.id, positions[id] == nil { positions[id] = position }
        }
    }

    private mutating func add(_ body: ParsedBody, parent: Int?) {
        let position = bodies.count
        bodies.append(MergedBody(body, parent: parent))
        if body.id.value == nil || body.completeness == .invalid { knowsAllBodies = false }
        for child in body.bodies { add(child, parent: position) }
    }

    // MARK: Rows

    /// Takes in a row; those of one file come after those of another, in the order of their paths.
    package mutating func add(_ row: ParsedRow) {
        guard let measure = row.measure.value else {
            lost.formUnion(vocabulary.enteredMeasures)
            return
        }
        guard let id = row.body.located, let position = positions[id.value] else {
            lost.insert(measure)
            row.body.located.map { unknownBodies[$0.value, default: RepeatedMistake($0)].count += 1 }
            return
        }
        let isReadable = row.group.isAbsent || row.group.value != nil
        let days = days(of: row.time, at: position)
        if !isReadable || days == nil { bodies[position].entries.append(.unreadable(measure, at: row.location)) }
        guard let days else { return }
        prepare(position)
        let place = place(of: EntryKey(measure: measure, days: days), at: position, like: row)
        guard isReadable else {
            // It may be the part without which the others do not add up.
            bodies[position].entries[place].partial = .invalid
            return
        }
        bodies[position].entries[place].take(row, of: id.value, diagnostics: &diagnostics)
    }

    private mutating func place(of key: EntryKey, at position: Int, like row: ParsedRow) -> Int {
        if let last, last.position == position, last.key == key { return last.place }
        let place = bodies[position].place(of: key, like: row)
        last = (position, key, place)
        return place
    }

    /// Looks up the days of a body's own entries, once.
    private mutating func prepare(_ position: Int) {
        guard !bodies[position].isPrepared else { return }
        bodies[position].isPrepared = true
        for (place, entry) in bodies[position].entries.enumerated() {
            guard let days = days(of: entry.time, at: position) else { continue }
            bodies[position].note(EntryKey(measure: entry.measure, days: days), at: place)
        }
    }

    /// The days that an entry speaks of; nil where its time could not be read.
    private mutating func days(of time: ParsedTime, at position: Int) -> EntryDays? {
        switch time {
        case .always: .always
        case .at(let date): date.value.map { .closing($0.last) }
        case .on(let date): date.value.map { .all(Period($0)) }
        case .period(let id): id.value.map { id in period(id, at: position).map { .all($0) } ?? .unknown(id) }
        }
    }

    /// The period of an id as a body knows it.
    private mutating func period(_ id: String, at position: Int) -> Period? {
        var next: Int? = position
        while let body = next {
            if let period = bodies[body].periods[id] { return period }
            next = bodies[body].parent
        }
        if let known = builtInPeriods[id] { return known }
        let period = Period(builtIn: id)
        builtInPeriods[id] = .some(period)
        return period
    }

    private mutating func reportUnknownBodies() {
        guard knowsAllBodies else { return }
        let ids = bodies.compactMap(\.id)
        let named = Dictionary(
            bodies.flatMap { body in body.names.map { ($0.foldedVietnamese, body.id) } },
            uniquingKeysWith: { first, _ in first })
        for mistake in unknownBodies.values {
            let nearest = named[mistake.first.value.foldedVietnamese] ?? nearestName(to: mistake.first.value, in: ids)
            let notes = nearest.map { [Message.didYouMean($0)] } ?? []
            diagnostics.error(
                .unknownBody, at: mistake.first.location,
                Message(
                    vi: "không có tổ chức nào mang mã “\(mistake.first.value)” trong content/data.yaml",
                    en: "content/data.yaml has no body with the id “\(mistake.first.value)”"),
                notes: (notes + mistake.others).map { Diagnostic.Note($0) })
        }
    }

    // MARK: The tree

    /// The tree of bodies with the entries of the rows.
    package consuming func merged(diagnostics: inout Diagnostics) -> ParsedBody {
        reportUnknownBodies()
        diagnostics.add(self.diagnostics)
        var position = 0
        return merged(root, &position)
    }

    private func merged(_ body: ParsedBody, _ position: inout Int) -> ParsedBody {
        var merged = body
        merged.entries = bodies[position].entries
        if !body.bodies.isEmpty { merged.entries += lost.map { .unreadable($0, at: body.location) } }
        position += 1
        for index in body.bodies.indices { merged.bodies[index] = self.merged(body.bodies[index], &position) }
        return merged
    }
}
