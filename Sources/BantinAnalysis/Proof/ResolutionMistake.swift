import BantinModel

/// Why a number of the prose cannot be printed, before its place in the file is known.
struct ResolutionMistake: Error {
    var rule: Rule
    var message: Message
    var notes: [Diagnostic.Note]
    /// The characters at fault, counted from 0.
    var range: Range<Int>?
    /// What ``range`` counts in.
    var part = Part.name

    enum Part {
        /// The expression of a computed figure, or the name of a proven one.
        case name
        /// The author's words.
        case words
    }

    init(_ rule: Rule, _ message: Message, notes: [Message] = [], range: Range<Int>? = nil) {
        self.rule = rule
        self.message = message
        self.notes = notes.map { Diagnostic.Note($0) }
        self.range = range
    }

    init(_ mistake: FigureNameMistake) {
        self.init(mistake.rule, mistake.message, range: mistake.range)
        notes = mistake.notes
    }

    init(_ unknown: UnknownFigure) {
        self.init(
            .unknownValue,
            Message(
                vi: "chưa biết \(unknown.name): \(unknown.reason.vi)",
                en: "\(unknown.name) is unknown: \(unknown.reason.en)"))
        guard let location = unknown.location else { return }
        notes.append(
            .init(Message(vi: "chỗ cần xem trong số liệu", en: "the place in the data to look at"), at: location))
    }

    /// The figure of a body at a time when it did not exist.
    static func outsideLife(_ none: UnknownFigure) -> ResolutionMistake {
        var mistake = ResolutionMistake(
            .outsideLife,
            Message(
                vi: "không có giá trị cho \(none.name): \(none.reason.vi)",
                en: "\(none.name) has no value: \(none.reason.en)"),
            notes: [
                Message(
                    vi: "hãy nói bằng lời rằng khi ấy tổ chức chưa thành lập hoặc đã kết thúc, hay chọn thời gian khác",
                    en: "say in words that the body was not established yet or had ended, or choose another time")
            ])
        if let location = none.location {
            mistake.notes.append(
                .init(Message(vi: "chỗ cần xem trong số liệu", en: "the place in the data to look at"), at: location))
        }
        return mistake
    }

    init(_ withheld: WithheldFigure) {
        self.init(
            .withheldValue,
            Message(
                vi: "không được công bố \(withheld.name): \(withheld.reason.vi)",
                en: "\(withheld.name) must not be published: \(withheld.reason.en)"),
            notes: [
                Message(
                    vi: "hãy bỏ con số này, hoặc dùng số chung của tổ chức cấp trên",
                    en: "leave this number out, or use that of the body above")
            ])
    }

    func moved(by offset: Int) -> ResolutionMistake {
        var moved = self
        moved.range = range.map { $0.lowerBound + offset..<$0.upperBound + offset }
        return moved
    }

    func diagnostic(for reference: FigureReference) -> Diagnostic {
        let place = part == .name ? reference.nameLocation(range) : reference.wordsLocation(range)
        return Diagnostic(.error, rule, at: place, message, notes: notes)
    }
}

extension FigureReference {
    /// The place of characters of the expression or name. Where the notation is written so that they cannot be found
    /// (over two lines, with unusual spaces), the whole of it.
    func nameLocation(_ range: Range<Int>?) -> SourceLocation {
        guard let range, let start = nameOffset else { return location }
        return stretch(start + range.lowerBound, range.count)
    }

    /// The place of the words, or of some of their characters; the whole notation where markup stands among them.
    func wordsLocation(_ range: Range<Int>?) -> SourceLocation {
        guard case .proven(let name) = notation, location.length == plainWords.count + name.count + 11,
            !plainWords.isEmpty
        else { return location }
        let range = range ?? 0..<plainWords.count
        return stretch(1 + range.lowerBound, range.count)
    }

    /// How many characters of the notation stand before the expression or name; nil when that cannot be told.
    private var nameOffset: Int? {
        switch notation {
        case .computed(let expression):
            let braces = location.length - expression.count
            return braces == 4 || braces == 6 ? braces / 2 : nil
        case .proven(let name):
            let start = location.length - 1 - name.count
            return start >= plainWords.count + 10 ? start : nil
        case .stated:
            return nil
        }
    }

    private func stretch(_ offset: Int, _ length: Int) -> SourceLocation {
        var place = location
        place.column += min(offset, location.length - 1)
        place.length = max(1, min(length, location.length - offset))
        return place
    }
}
