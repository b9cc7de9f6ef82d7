/// A question that has one answer for each person, so that the answers add up (rule 7 of docs/data.md).
package enum Partition: String, CaseIterable, Sendable {
    case age, schooling, profession, theory, occupation

    /// What is asked, for readers.
    package var name: Message {
        switch self {
        case .age: Message(vi: "độ tuổi", en: "age")
        case .schooling: Message(vi: "trình độ học vấn", en: "schooling")
        case .profession: Message(vi: "trình độ chuyên môn", en: "professional qualification")
        case .theory: Message(vi: "trình độ lý luận chính trị", en: "training in political theory")
        case .occupation: Message(vi: "nghề nghiệp", en: "occupation")
        }
    }

    /// Its place in the documentation.
    var position: Int { Partition.allCases.firstIndex(of: self) ?? 0 }
}

extension Message {
    /// What to say of a word that no group is and that speaks of a partition, `age-30+` or `age-unstated` as a key; nil
    /// for any other word.
    package static func partitionHint(for word: String) -> Message? {
        let stem = word.prefix { $0 != "-" }
        guard stem.count < word.count, let partition = Partition(rawValue: String(stem)) else { return nil }
        if word == Group.unstated(partition).id {
            return Message(
                vi:
                    "số này không ghi mà tự tính: tổng số trừ “\(stem)”; khi có người không nêu \(partition.name.vi), ghi "
                    + "partial: [\(stem)]",
                en:
                    "this is not entered but follows, as the total less “\(stem)”; where some people's \(partition.name.en) "
                    + "is not stated, write partial: [\(stem)]")
        }
        guard partition == .age else { return nil }
        return Message(
            vi: "độ tuổi viết như age-18-30, nhóm trẻ nhất có thể là age-0-30, nhóm già nhất age-61-up",
            en: "bands of age are written like age-18-30, the first one maybe age-0-30, the last one age-61-up")
    }
}

extension Group {
    /// The partition of which it is a part; nil for other groups, that of those known included.
    package var partition: Partition? {
        if case .part(let partition, _) = kind { return partition }
        return nil
    }

    /// The partition about which it says something, as a part or as those of whom the answer is known or is not.
    package var question: Partition? {
        switch kind {
        case .known(let partition), .part(let partition, _), .unstated(let partition): partition
        case .people, .own, .selection: nil
        }
    }

    /// The partition of whose answer nothing is known for it; nil for other groups.
    package var unstated: Partition? {
        if case .unstated(let partition) = kind { return partition }
        return nil
    }

    /// The ages of a band; nil for other groups.
    package var ages: ClosedRange<Int>? {
        if case .part(_, let ages) = kind { return ages }
        return nil
    }

    /// Those of whom a partition's answer is known: `age`.
    package static func known(_ partition: Partition) -> Group {
        Group(
            partition.rawValue, .known(partition), vi: "đảng viên có nêu \(partition.name.vi)",
            en: "members whose \(partition.name.en) is known")
    }

    /// Those of whom it is not: `age-unstated`.
    package static func unstated(_ partition: Partition) -> Group {
        Group(
            "\(partition.rawValue)-unstated", .unstated(partition), vi: "đảng viên không nêu \(partition.name.vi)",
            en: "members whose \(partition.name.en) is not stated")
    }

    /// The ages from the first to the last year, both included: `age-18-30`. The first band begins at 0, the last one
    /// has no end (`Int.max`).
    package static func ages(_ ages: ClosedRange<Int>) -> Group {
        let (first, last) = (ages.lowerBound, ages.upperBound)
        if last == .max {
            return agePart(
                "\(first)-up", ages, vi: "từ \(first) tuổi trở lên", en: "aged \(first) or over")
        }
        return first == 0
            ? agePart("0-\(last)", ages, vi: "từ \(last) tuổi trở xuống", en: "aged \(last) or under")
            : agePart("\(first)-\(last)", ages, vi: "từ \(first) đến \(last) tuổi", en: "aged \(first) to \(last)")
    }

    private static func agePart(_ word: String, _ ages: ClosedRange<Int>, vi: String, en: String) -> Group {
        Group("age-\(word)", .part(.age, ages: ages), vi: "đảng viên \(vi)", en: "members \(en)")
    }

    /// Reads the word of a partition or of a part of one; nil for any other word.
    init?(partitionWord word: String) {
        let stem = word.prefix { $0 != "-" }
        guard let partition = Partition(rawValue: String(stem)) else { return nil }
        guard stem.count < word.count else { self = .known(partition); return }
        let part = String(word.dropFirst(stem.count + 1))
        if part == "unstated" {
            self = .unstated(partition)
        } else if let ages = partition == .age ? Group.ageRange(part) : nil {
            self = .ages(ages)
        } else if let part = Group.namedParts[word] {
            self = part
        } else {
            return nil
        }
    }

    /// `18-30`, `61-up`: plain digits without a zero before them, three at most, the first not above the last.
    private static func ageRange(_ word: String) -> ClosedRange<Int>? {
        let ends = word.split(separator: "-", omittingEmptySubsequences: false)
        guard ends.count == 2, let first = age(ends[0]) else { return nil }
        if ends[1] == "up" { return first > 0 ? first...Int.max : nil }
        guard let last = age(ends[1]), first <= last else { return nil }
        return first...last
    }

    private static func age(_ digits: Substring) -> Int? {
        guard digits.utf8.count <= 3, let number = Int(digits), String(number) == digits else { return nil }
        return number
    }
}
