import BantinModel

/// Whether the parts of an entry make up what they divide (rule 7 of docs/data.md).
extension BodyCheck {
    /// The counts without the parts of a partition that is reported as wrong: the total and the other groups are judged
    /// all the same, so that a sum that fails as well is told in the same run.
    mutating func withoutOpenPartitions(_ counts: Counts, _ entry: ParsedEntry) -> Counts {
        guard !counts.partial.isEmpty || counts.groups.keys.contains(where: { $0.partition != nil }) else {
            return counts
        }
        var kept = counts
        for partition in Partition.allCases where !isRight(partition, counts, entry) {
            kept.groups = kept.groups.filter { $0.key.partition != partition && $0.key != .known(partition) }
            kept.partial.remove(partition)
        }
        return kept
    }

    private mutating func isRight(_ partition: Partition, _ counts: Counts, _ entry: ParsedEntry) -> Bool {
        let parts = counts.parts(of: partition).compactMap { group in
            counts[group].map { Part(group: group, count: $0) }
        }
        let isPartial = counts.partial.contains(partition)
        let isSaid = !isPartial || isPartialRight(partition, parts, counts, entry)
        guard !parts.isEmpty else { return isSaid }
        return areBandsRight(parts, mayHaveGaps: isPartial) && isSaid && addsUp(partition, parts, counts, entry)
    }

    private struct Part {
        let group: Group
        let count: Located<Int>

        var addend: Addend { Addend(name: group.id, count: count.value, location: count.location) }
    }

    /// `partial` is for entries that state parts and not of how many the answer is known.
    private mutating func isPartialRight(
        _ partition: Partition, _ parts: [Part], _ counts: Counts, _ entry: ParsedEntry
    ) -> Bool {
        let id = partition.rawValue
        let place = entry.partial.located?.location ?? entry.location
        if let known = counts[.known(partition)] {
            diagnostics.error(
                .invalidValue, at: place,
                Message(
                    vi:
                        "“\(id)” đã nói có bao nhiêu người nêu \(partition.name.vi) (\(known.value)), nên partial: [\(id)] là thừa",
                    en:
                        "“\(id)” already says of how many people the \(partition.name.en) is known (\(known.value)), so "
                        + "partial: [\(id)] is one too many"),
                notes: [
                    Diagnostic.Note(
                        Message(vi: "hãy bỏ một trong hai", en: "leave out one of them"), at: known.location)
                ])
            return false
        }
        guard parts.isEmpty else { return true }
        diagnostics.error(
            .invalidValue, at: place,
            Message(
                vi: "partial: [\(id)], nhưng mục này không ghi phần nào về \(partition.name.vi)",
                en: "partial: [\(id)], but the entry states no part of “\(id)”"),
            notes: [
                Diagnostic.Note(
                    Message(
                        vi: "hãy ghi các phần, như \(partition.example): …, hoặc bỏ partial",
                        en: "state the parts, such as \(partition.example): …, or leave partial out"))
            ])
        return false
    }

    /// Each age lies in one band; between the first and the last none is left out, unless the entry is partial.
    private mutating func areBandsRight(_ parts: [Part], mayHaveGaps: Bool) -> Bool {
        var isRight = true
        for (first, second) in zip(parts, parts.dropFirst()) {
            guard let younger = first.group.ages, let older = second.group.ages else { continue }
            if older.lowerBound <= younger.upperBound {
                reportOverlap(first, younger, second, older)
                isRight = false
            } else if isRight, older.lowerBound > younger.upperBound + 1, !mayHaveGaps {
                reportGap(first, second, missing: younger.upperBound + 1...older.lowerBound - 1)
                isRight = false
            }
        }
        return isRight
    }

    private mutating func reportOverlap(
        _ first: Part, _ younger: ClosedRange<Int>, _ second: Part, _ older: ClosedRange<Int>
    ) {
        let shared = older.lowerBound...min(younger.upperBound, older.upperBound)
        var notes = [
            Diagnostic.Note(Message(verbatim: "\(first.group.id): \(first.count.value)"), at: first.count.location)
        ]
        if younger.upperBound < older.upperBound {
            let mended = Group.ages(younger.upperBound + 1...older.upperBound).id
            notes.append(Diagnostic.Note(Message(vi: "có lẽ là “\(mended)”", en: "maybe “\(mended)” is meant")))
        }
        diagnostics.error(
            .partitionOpen, at: second.count.location,
            Message(
                vi: "“\(second.group.id)” và “\(first.group.id)” chồng lên nhau: \(shared.words.vi) nằm trong cả hai",
                en: "“\(second.group.id)” and “\(first.group.id)” overlap: both hold \(shared.words.en)"),
            notes: notes)
    }

    private mutating func reportGap(_ first: Part, _ second: Part, missing: ClosedRange<Int>) {
        let band = Group.ages(missing).id
        diagnostics.error(
            .partitionOpen, at: second.count.location,
            Message(
                vi: "giữa “\(first.group.id)” và “\(second.group.id)” thiếu \(missing.words.vi)",
                en: "between “\(first.group.id)” and “\(second.group.id)” there is no band for \(missing.words.en)"),
            notes: [
                Diagnostic.Note(Message(verbatim: "\(first.group.id): \(first.count.value)"), at: first.count.location),
                Diagnostic.Note(
                    Message(
                        vi: "hãy thêm \(band): … (không có ai thì ghi 0), hoặc partial: [age] nếu chưa rõ",
                        en: "add \(band): … (0 if there is nobody), or partial: [age] if it is not known")),
            ])
    }

    /// The parts add up to those of whom the answer is known, where that is entered, else to the total.
    private mutating func addsUp(
        _ partition: Partition, _ parts: [Part], _ counts: Counts, _ entry: ParsedEntry
    ) -> Bool {
        let known = counts[.known(partition)]
        guard let whole = known ?? counts.total else { return true }
        let addends = parts.map(\.addend)
        let isPartial = counts.partial.contains(partition)
        guard addends.total > whole.value || (addends.total < whole.value && !isPartial) else { return true }
        let name = known == nil ? "total" : partition.rawValue
        diagnostics.error(
            .partitionOpen, at: addends[0].location,
            Message(
                vi:
                    "“\(entry.measure.id)”: các phần về \(partition.name.vi) cộng lại là \(addends.arithmetic), nhưng “\(name)” "
                    + "là \(whole.value)",
                en:
                    "“\(entry.measure.id)”: the parts of “\(partition.rawValue)” add up to \(addends.arithmetic), but “\(name)” "
                    + "is \(whole.value)"),
            notes: addends.notes
                + [
                    Diagnostic.Note(Message(verbatim: "\(name): \(whole.value)"), at: whole.location),
                    Diagnostic.Note(
                        addends.total > whole.value
                            ? .tooMany : .tooFew(whole.value - addends.total, partition, isKnownEntered: known != nil)),
                ])
        return false
    }
}

extension Message {
    fileprivate static let tooMany = Message(
        vi: "hãy sửa số sai: mỗi người chỉ thuộc một phần", en: "mend the wrong number: each person belongs to one part"
    )

    fileprivate static func tooFew(_ missing: Int, _ partition: Partition, isKnownEntered: Bool) -> Message {
        let id = partition.rawValue
        return isKnownEntered
            ? Message(
                vi: "hãy sửa số sai hoặc ghi thêm phần còn thiếu (\(missing) người); “\(id)” là số người có nêu "
                    + partition.name.vi,
                en: "mend the wrong number or add the part that is missing (\(missing) people); “\(id)” is of how many "
                    + "the \(partition.name.en) is known")
            : Message(
                vi: "hãy sửa số sai hoặc ghi thêm phần còn thiếu; nếu \(missing) người còn lại không nêu "
                    + "\(partition.name.vi), thêm partial: [\(id)]",
                en: "mend the wrong number or add the part that is missing; if the \(partition.name.en) of the other "
                    + "\(missing) is not stated, add partial: [\(id)]")
    }
}

extension Partition {
    /// One of its parts.
    fileprivate var example: String {
        Group.parts.first { $0.partition == self }?.id ?? Group.ages(18...30).id
    }
}

extension ClosedRange<Int> {
    /// Ages in words; those of a band that has no end are cut there.
    fileprivate var words: Message {
        lowerBound == upperBound
            ? Message(vi: "tuổi \(lowerBound)", en: "age \(lowerBound)")
            : upperBound == .max
                ? Message(vi: "các tuổi từ \(lowerBound) trở lên", en: "the ages from \(lowerBound)")
                : Message(
                    vi: "các tuổi từ \(lowerBound) đến \(upperBound)", en: "the ages \(lowerBound) to \(upperBound)")
    }
}
