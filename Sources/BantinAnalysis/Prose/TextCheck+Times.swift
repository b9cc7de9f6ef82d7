import BantinModel

/// A time that the sentence names and the figure does not speak of: `Năm 2018, kết nạp [10](figure:admissions.2019)`.
extension TextCheck {
    mutating func checkTime(of figure: Figure, at token: Int, _ locate: (Range<Int>) -> SourceLocation) {
        guard let days = FigureDays(figure) else { return }
        let sentence = SentenceTimes(text, scan, around: token)
        guard let time = sentence.governing(days, CountedWords.directEnd(in: text.tokens, at: token + 1) ?? token + 1),
            days.difference(to: time, in: text) != nil
        else { return }
        report(time, figure, days, locate)
    }

    private mutating func report(
        _ time: NamedTime, _ figure: Figure, _ days: FigureDays, _ locate: (Range<Int>) -> SourceLocation
    ) {
        let found = words(time.tokens)
        let (first, last) = (days.period.first, days.period.last)
        let (printedFirst, printedLast) = (PartialDate.day(first).printed, PartialDate.day(last).printed)
        let own =
            if days.isLevel, let asOf = figure.asOf {
                Message(
                    vi: "số liệu này tính đến \(asOf.printed)", en: "this figure is of \(asOf.description)")
            } else {
                Message(
                    vi: "số liệu này là của kỳ từ \(printedFirst) đến \(printedLast)",
                    en: "this figure is of \(first) to \(last)")
            }
        let printed = figure.printed(NumeralStyle(check.site.policy))
        diagnostics.error(
            .mismatchedWords, at: place(time.tokens, locate),
            Message(
                vi: "“\(found)” không phải là thời gian mà \(figure.name) = \(printed) nói tới",
                en: "“\(found)” is not the time that \(figure.name) = \(printed) speaks of"),
            notes: [
                .init(own),
                .init(
                    Message(
                        vi: "hãy dẫn tới số liệu của \(found.lowercasedFirst), hoặc sửa thời gian trong câu",
                        en: "point to the figure of that time, or mend the time in the sentence")),
            ])
    }
}

/// The times of the sentence in which a figure stands.
private struct SentenceTimes {
    private let text: ScannedText
    private let token: Int
    private let sentence: Range<Int>
    /// Every time, in order; without a value where nobody can tell its days.
    private var times: [(tokens: Range<Int>, named: NamedTime?)] = []

    init(_ text: ScannedText, _ scan: NumberScan, around token: Int) {
        (self.text, self.token) = (text, token)
        var start = text.sentenceStart(token)
        // `Năm 2018: kết nạp …`
        while start > 0, text.sign(start - 1) == ":" { start = text.sentenceStart(start - 1) }
        sentence = start..<text.sentenceEnd(token)
        let reader = TimeReader(text: text)
        var index = start
        while index < sentence.upperBound {
            if let time = reader.time(at: index) {
                times.append((time.tokens, time))
                index = time.tokens.upperBound
            } else if Self.edges.contains(text.word(index) ?? ""), reader.time(at: index + 1) != nil {
                index += 1
            } else if let end = OtherSubject.timeEnd(in: text, at: index) ?? Self.looseEnd(text, index)
                ?? scan.timeEnd(at: index)
            {
                times.append((index..<end, nil))
                index = end
            } else {
                index += 1
            }
        }
    }

    /// The time of which the sentence certainly says the figure; nil where it names none, or may mean another.
    ///
    /// - Parameter end: behind the noun that the figure counts.
    func governing(_ days: FigureDays, _ end: Int) -> NamedTime? {
        if let direct = directly(behind: end) { return direct }
        guard let index = times.lastIndex(where: { $0.tokens.upperBound <= token }), let time = times[index].named,
            isAdverbial(time, of: days), !isRelated(time.tokens.upperBound)
        else { return nil }
        // What happened on a day may have been told on another.
        if !days.isLevel, time.period.days < 28 { return nil }
        let clauseEnd = text.clauseEnd(token)
        guard !times.contains(where: { token < $0.tokens.lowerBound && $0.tokens.lowerBound < clauseEnd }) else {
            return nil
        }
        let isNear = text.clauseStart(token) <= time.tokens.upperBound + 1
        switch days.difference(to: time, in: text) {
        case .longer: return isNear && times.count == 1 ? time : nil
        case .other: return isNear || !days.isLevel ? time : nil
        case nil: return nil
        }
    }

    /// `kết nạp 10 đảng viên trong năm 2018.`, `10 đảng viên (năm 2018)`
    private func directly(behind end: Int) -> NamedTime? {
        let opens = text.sign(end) == "("
        let start = opens || text.word(end) == "trong" ? end + 1 : end
        guard let time = times.first(where: { $0.tokens.lowerBound == start })?.named, time.period.days > 27 else {
            return nil
        }
        let next = time.tokens.upperBound
        let isEnd = opens ? text.sign(next) == ")" : next == sentence.upperBound || text.sign(next) == ","
        return isEnd && !isRelated(text.clauseStart(token)) ? time : nil
    }

    /// It opens its clause: `Năm 2018, …`, `Riêng trong quý I/2020 …`. `so với năm 2018` and `từ năm 2018` do not.
    private func isAdverbial(_ time: NamedTime, of days: FigureDays) -> Bool {
        var start = time.tokens.lowerBound
        while start > sentence.lowerBound, let word = text.word(start - 1) {
            guard Self.openers.contains(word) || days.isLevel && Self.limits.contains(word) else { return false }
            start -= 1
        }
        // `Năm 2019 và năm 2018, kết nạp 5 và 6 người`
        return !times.contains { $0.tokens.upperBound == start || $0.tokens.upperBound == start - 1 }
    }

    /// Whether words from a token to the end of the figure's clause tell it together with something else: `tăng từ 10`,
    /// `hơn mức 10`, `báo cáo đã kết nạp 10`.
    private func isRelated(_ start: Int) -> Bool {
        (start..<max(start, text.clauseEnd(token))).contains { index in
            text.word(index).map(Self.relations.contains) ?? false
                || Self.reports.contains { $0.stands(in: text.tokens, at: index) }
        }
    }

    /// Words for a time that depends on when they are said.
    private static func looseEnd(_ text: ScannedText, _ index: Int) -> Int? {
        guard let first = text.word(index), let sequences = loose[first] else { return nil }
        return sequences.first { $0.stands(in: text.tokens, at: index) }.map { index + $0.words.count }
    }

    private static let openers: Set<String> = [
        "trong", "riêng", "chỉ", "tính", "ngay", "vào", "đầu", "cuối", "giữa", "suốt", "bước", "sang", "cả", "và",
        "còn",
    ]
    /// Parts of a time.
    private static let edges: Set<String> = ["đầu", "cuối", "giữa"]
    /// Before a time these make it the last day that is counted.
    private static let limits: Set<String> = ["đến", "tới", "hết"]
    private static let relations: Set<String> = [
        "từ", "hơn", "kém", "bằng", "so", "gấp", "như", "thay", "mức", "trước", "cũ", "vượt", "cao", "thấp", "sau",
    ]
    private static let reports = [
        "báo cáo", "công bố", "tổng kết", "sơ kết", "thống kê", "đề ra", "được giao", "đăng ký", "nhìn lại", "đánh giá",
        "rà soát", "ghi nhận", "cho biết", "nhờ đó",
    ].map { WordSequence($0, ()) }
    /// By their first words.
    private static let loose = Dictionary(
        grouping: [
            "nay", "hiện nay", "hiện có", "hiện còn", "hiện tại", "bây giờ", "giờ đây", "tháng qua", "kỳ qua",
            "vừa qua", "thời gian qua", "kể từ", "lũy kế", "luỹ kế", "cộng dồn", "nhiệm kỳ", "giai đoạn", "khóa",
            "khoá",
            "mỗi năm", "hằng năm", "hàng năm", "sau đó", "từ đó", "về sau", "tiếp theo", "năm này", "cả hai năm",
            // without a year
            "quý", "tháng", "học kỳ", "nửa năm",
        ].map { WordSequence($0, ()) }
    ) { $0.words[0] }
}

extension NumberScan {
    /// The end of a date or duration that begins at a token.
    fileprivate func timeEnd(at token: Int) -> Int? {
        var (low, high) = (0, readings.count)
        while low < high {
            let middle = (low + high) / 2
            if readings[middle].tokens.lowerBound < token { low = middle + 1 } else { high = middle }
        }
        guard low < readings.count, readings[low].tokens.lowerBound == token else { return nil }
        switch readings[low].kind {
        case .convention(.date), .convention(.duration): return readings[low].tokens.upperBound
        default: return nil
        }
    }
}

extension String {
    /// With its first letter small: a time of a sentence's head inside another one.
    fileprivate var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }
}
