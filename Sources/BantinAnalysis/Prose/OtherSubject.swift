import BantinModel

/// Words of a sentence that make it speak of another time, or of another body, than a figure that is guessed for a number
/// in it. They need not be names of the data: `năm ngoái`, `xã bạn`, `thôn Tây`.
struct OtherSubject {
    let text: ScannedText
    let phrases: PhraseTable?
    /// The body whose figure is guessed.
    let body: Body

    /// The first such words in a stretch of tokens, or nil.
    ///
    /// - Parameters:
    ///   - sentence: where a time counts.
    ///   - subject: where a body counts: from the last name of a body before the number on.
    func words(in sentence: Range<Int>, subject: Range<Int>) -> Range<Int>? {
        time(in: sentence) ?? otherBody(in: subject)
    }

    private func time(in tokens: Range<Int>) -> Range<Int>? {
        for index in tokens {
            if let end = Self.timeEnd(in: text, at: index) { return index..<end }
        }
        return nil
    }

    /// The token behind words for a time that begin at a token: `năm ngoái`, `khi đó`; nil where none stands.
    static func timeEnd(in text: ScannedText, at index: Int) -> Int? {
        text.word(index).flatMap { end(of: times[$0], in: text, at: index) }
    }

    private func otherBody(in tokens: Range<Int>) -> Range<Int>? {
        var index = tokens.lowerBound
        while index < tokens.upperBound {
            if let phrase = phrases?.phrase(in: text.tokens, at: index) {
                index = phrase.end
            } else if let noun = noun(at: index) {
                let name = name(from: noun.upperBound)
                guard !isOther(name.upperBound) else { return noun.lowerBound..<name.upperBound + 1 }
                guard isOwn(noun, name) else { return noun.lowerBound..<name.upperBound }
                index = name.upperBound
            } else if let name = properName(at: index, from: tokens.lowerBound) {
                return name
            } else {
                index += 1
            }
        }
        return nil
    }

    /// A noun for a body or a place that is told of one; behind a number or a plural it is what is counted.
    private func noun(at index: Int) -> Range<Int>? {
        guard let first = text.word(index), let end = Self.end(of: Self.nouns[first], in: text, at: index),
            !(text.word(end).flatMap { Self.otherwise[first]?.contains($0) } ?? false)
        else { return nil }
        let isCounted = text.digits(index - 1) != nil || text.figures[index - 1] != nil
        let before = text.word(index - 1)
        guard !isCounted, !(before.map { Self.plurals.contains($0) || NumberWordReader.digits[$0] != nil } ?? false)
        else { return nil }
        return index..<end
    }

    /// The capitalized words and numbers from a token on.
    private func name(from start: Int) -> Range<Int> {
        var end = start
        while text.isCapitalized(end) && noun(at: end) == nil || end == start && text.digits(end) != nil { end += 1 }
        return start..<end
    }

    /// Two capitalized words that are no noun for a body: `An Phú có …`.
    private func properName(at index: Int, from start: Int) -> Range<Int>? {
        guard text.isCapitalized(index), text.isCapitalized(index + 1), text.word(index + 1) != "đảng",
            text.word(index) != "đảng", noun(at: index + 1) == nil
        else { return nil }
        return index..<index + 2
    }

    /// Noun and name stand in a name of the body itself, or the noun alone is that of its kind.
    private func isOwn(_ noun: Range<Int>, _ name: Range<Int>) -> Bool {
        let own = body.names.map { WordToken.tokens(of: $0.text).map(\.spelling) }
        let parts = [noun, name].filter { !$0.isEmpty }.map { text.tokens[$0].map(\.spelling) }
        if name.isEmpty, parts[0] == (body.kind == .cell ? ["chi", "bộ"] : ["đảng", "bộ"]) { return true }
        return own.contains { own in parts.allSatisfy { own.contains($0) } }
    }

    /// `chi bộ bạn`, `xã khác`
    private func isOther(_ index: Int) -> Bool { text.word(index).map { Self.others.contains($0) } ?? false }

    private static func end(of rows: [[String]]?, in text: ScannedText, at index: Int) -> Int? {
        rows?.first { row in row.indices.allSatisfy { text.word(index + $0) == row[$0] } }.map { index + $0.count }
    }

    private static func table(_ rows: [String]) -> [String: [[String]]] {
        Dictionary(grouping: rows.map { $0.split(separator: " ").map(String.init) }) { $0[0] }
            .mapValues { $0.sorted { $0.count > $1.count } }
    }

    private static let times = table([
        "năm ngoái", "năm trước", "năm kia", "năm kìa", "năm xưa", "năm đó", "năm ấy", "năm sau", "năm tới", "năm qua",
        "sang năm", "cuối năm", "đầu năm", "giữa năm", "cùng kỳ", "trước đây", "trước đó", "trước kia", "trước nữa",
        "trước năm", "trước đại hội", "hồi", "khi đó", "khi ấy", "lúc đó", "lúc ấy", "bấy giờ", "ngày đó", "ngày ấy",
        "ngày xưa", "ngày trước", "tháng trước", "tháng sau", "tháng tới", "quý trước", "quý sau", "tuần trước",
        "kỳ trước", "kỳ sau", "kỳ tới", "khóa trước", "khoá trước", "đầu nhiệm kỳ", "đầu kỳ", "cuối kỳ", "thuở",
        "xưa", "từng", "ban đầu", "sau này", "sắp", "sẽ", "dự kiến", "phấn đấu", "cách đây", "khi thành lập",
        "lúc thành lập", "ngày thành lập", "mới thành lập",
    ])
    private static let nouns = table([
        "chi bộ", "đảng bộ", "đảng ủy", "đảng uỷ", "chi ủy", "chi uỷ", "xã", "phường", "huyện", "thị xã", "thị trấn",
        "quận", "tỉnh", "thành phố", "thôn", "làng", "buôn", "ấp", "xóm", "khu phố", "tổ dân phố", "tổ", "trường",
        "trạm", "cơ quan", "đơn vị", "công an", "ban chỉ huy", "hợp tác xã", "công ty", "doanh nghiệp", "nhà máy",
        "ủy ban", "mặt trận", "hội nông dân", "hội phụ nữ", "hội cựu chiến binh", "đoàn thanh niên", "huyện ủy",
    ])
    /// With these behind them the nouns are other words.
    private static let otherwise: [String: Set<String>] = [
        "xã": ["hội", "viên"], "tổ": ["chức", "quốc", "tiên"], "trường": ["hợp"], "tỉnh": ["táo"],
    ]
    /// Before these nouns they make them many, or another word: `các chi bộ`, `môi trường`.
    private static let plurals: Set<String> = [
        "các", "những", "mỗi", "từng", "mọi", "nhiều", "vài", "môi", "thị", "hội", "lập", "công", "mười", "mươi",
        "khắp",
    ]
    private static let others: Set<String> = [
        "bạn", "khác", "kia", "nọ", "bên", "lân", "láng", "kề", "cũ", "thứ", "đó", "ấy",
    ]
}

extension [String] {
    /// Whether others stand in it one after another.
    fileprivate func contains(_ part: [String]) -> Bool {
        count >= part.count
            && (0...count - part.count).contains { start in part.indices.allSatisfy { self[start + $0] == part[$0] } }
    }
}
