import BantinModel

/// Why a count is unknown: the entry that is missing, or what keeps the entries that exist from giving it.
enum Gap: Error {
    /// No snapshot of the body at or before the day.
    case noSnapshot(Body.Index, CountKey, day: CalendarDate)
    /// A date is asked for, and all entries are of periods; the latest of these.
    case onlyPeriods(Body.Index, CountKey, Period)
    /// The latest snapshot is older than the rules allow.
    case oldSnapshot(Body.Index, CountKey, date: PartialDate, day: CalendarDate, limit: Int, SourceLocation)
    /// An entry exists and does not give this number; of its partition it states other parts, if any.
    case notStated(Body.Index, CountKey, time: String, others: [Group], SourceLocation)
    /// The children's snapshots are not of one date.
    case datesDiffer(CountKey, Body.Index, PartialDate, Body.Index, PartialDate)
    /// The body has no entry, and its list of bodies is not complete.
    case incompleteList(Body.Index, CountKey, time: String)
    /// No entries reach over these days.
    case noTally(Body.Index, CountKey, Period)
    /// A listed body has no type.
    case noType(Body.Index, CountKey)
    /// A listed body does not say whether it has something.
    case noQuality(Body.Index, CountKey, Selection.Attribute)
    /// A listed hamlet does not say whether it has something.
    case noHamletQuality(Body.Index, CountKey, String, SourceLocation)
    /// The period begins after the data date.
    case notBegun(Period, dataDate: CalendarDate)
}

extension Gap {
    /// One sentence without a full stop that names the missing entry.
    func reason(in site: Site) -> Message {
        switch self {
        case .noSnapshot(let body, let key, let day):
            missing(key, of: site[body].id, entry: "{at: \(day), \(key.entryKey): …}")
        case .noTally(let body, let key, let period):
            missing(key, of: site[body].id, entry: "{period: \(period.shortestForm), \(key.entryKey): …}")
        case .onlyPeriods(let body, let key, let period):
            Message(
                vi:
                    "“\(key.name)” của “\(site[body].id)” chỉ có theo kỳ, gần nhất là \(period.shortestForm); hãy ghi kỳ "
                    + "trong tên: \(key.name).\(period.shortestForm)",
                en: "“\(key.name)” of “\(site[body].id)” is known of periods alone, the latest being "
                    + "\(period.shortestForm); name one: \(key.name).\(period.shortestForm)")
        case .oldSnapshot(let body, let key, let date, let day, let limit, _):
            Message(
                vi: "số liệu “\(key.name)” gần nhất của “\(site[body].id)” là \(date), cách ngày \(day) hơn \(limit) "
                    + "ngày; cần thêm {at: \(day), \(key.entryKey): …}",
                en: "the latest “\(key.name)” of “\(site[body].id)” is of \(date), more than \(limit) days before "
                    + "\(day); add {at: \(day), \(key.entryKey): …}")
        case .notStated(let body, let key, let time, let others, _) where !others.isEmpty:
            otherParts(others, key, of: site[body].id, time: time)
        case .notStated(let body, let key, let time, _, _):
            Message(
                vi: "mục “\(key.measure.id)” \(time) của “\(site[body].id)” không ghi “\(key.entryKey)”",
                en: "the entry “\(key.measure.id)” \(time) of “\(site[body].id)” does not state “\(key.entryKey)”")
        case .datesDiffer(let key, let first, let firstDate, let second, let secondDate):
            Message(
                vi: "số liệu “\(key.name)” của các tổ chức trực thuộc không cùng một ngày: “\(site[first].id)” là "
                    + "\(firstDate), “\(site[second].id)” là \(secondDate)",
                en: "the bodies below do not give “\(key.name)” for one date: “\(site[first].id)” is of \(firstDate), "
                    + "“\(site[second].id)” of \(secondDate)")
        case .incompleteList(let body, let key, let time):
            Message(
                vi:
                    "“\(site[body].id)” không có mục “\(key.name)” \(time), và danh sách tổ chức trực thuộc không đầy đủ "
                    + "(bodies_complete) nên không cộng được",
                en: "“\(site[body].id)” has no entry “\(key.name)” \(time), and its list of bodies is not complete "
                    + "(bodies_complete), so nothing can be summed")
        case .noType(let body, let key):
            Message(
                vi: "“\(site[body].id)” chưa ghi loại hình (type), nên chưa tính được “\(key.name)”",
                en: "“\(site[body].id)” has no type, so “\(key.name)” is unknown")
        case .noQuality(let body, let key, let attribute):
            Message(
                vi: "“\(site[body].id)” chưa ghi “\(attribute.bodyKey ?? "")” (true hoặc false), nên chưa tính được "
                    + "“\(key.name)”",
                en:
                    "“\(site[body].id)” does not state “\(attribute.bodyKey ?? "")” (true or false), so “\(key.name)” is "
                    + "unknown")
        case .noHamletQuality(_, let key, let hamlet, _):
            Message(
                vi: "“\(hamlet)” chưa ghi “enough_local” (true hoặc false), nên chưa tính được “\(key.name)”",
                en: "“\(hamlet)” does not state “enough_local” (true or false), so “\(key.name)” is unknown")
        case .notBegun(let period, let date):
            Message(
                vi: "kỳ \(period.shortestForm) bắt đầu sau ngày lấy số liệu \(date)",
                en: "the period \(period.shortestForm) begins after the data date \(date)")
        }
    }

    /// A part that is not stated is unknown, even where the others fill the whole (rule 7 of docs/data.md).
    private func otherParts(_ others: [Group], _ key: CountKey, of id: String, time: String) -> Message {
        let stated = others.map(\.id).joined(separator: ", ")
        guard key.group?.ages != nil else {
            return Message(
                vi:
                    "mục “\(key.measure.id)” \(time) của “\(id)” không ghi “\(key.entryKey)” (chỉ ghi \(stated)); không có ai "
                    + "thì ghi 0",
                en:
                    "the entry “\(key.measure.id)” \(time) of “\(id)” does not state “\(key.entryKey)” (only \(stated)); if "
                    + "there is nobody, write 0")
        }
        return Message(
            vi: "mục “\(key.measure.id)” \(time) của “\(id)” chia độ tuổi khác, không có “\(key.entryKey)”: \(stated)",
            en:
                "the entry “\(key.measure.id)” \(time) of “\(id)” divides the ages otherwise, without “\(key.entryKey)”: "
                + stated)
    }

    private func missing(_ key: CountKey, of id: String, entry: String) -> Message {
        Message(
            vi: "thiếu số liệu “\(key.name)” của “\(id)”; cần thêm vào mục “\(key.measure.id)”: \(entry)",
            en: "“\(key.name)” of “\(id)” is missing; add to its “\(key.measure.id)”: \(entry)")
    }

    /// Where the missing entry belongs.
    func location(in site: Site) -> SourceLocation? {
        switch self {
        case .noSnapshot(let body, _, _), .onlyPeriods(let body, _, _), .noTally(let body, _, _),
            .incompleteList(let body, _, _),
            .noType(let body, _), .noQuality(let body, _, _):
            site[body].location
        case .datesDiffer(_, _, _, let second, _): site[second].location
        case .oldSnapshot(_, _, _, _, _, let location), .notStated(_, _, _, _, let location),
            .noHamletQuality(_, _, _, let location):
            location
        case .notBegun: nil
        }
    }
}
