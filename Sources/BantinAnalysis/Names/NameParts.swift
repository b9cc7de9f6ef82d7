import BantinModel

/// A stretch of a figure's name between dots, and which characters of the name it is, counted from 0.
struct NamePart {
    var text: String
    var range: Range<Int>
}

/// A figure's name, cut at its dots and its `@`.
struct NameParts {
    /// The longest name that is read, in characters; no name that means something comes near it.
    static let longestName = 300

    var parts: [NamePart]
    /// What stands after the first `@`.
    var date: NamePart?

    /// Throws for an empty or overlong name and for empty parts.
    init(_ name: String) throws(FigureNameMistake) {
        let characters = Array(name)
        guard !characters.isEmpty else { throw .emptyName }
        guard characters.count <= Self.longestName else { throw .overlongName(name) }
        let end = characters.firstIndex(of: "@") ?? characters.endIndex
        parts = []
        var start = 0
        for index in 0...end where index == end || characters[index] == "." {
            guard index > start else { throw .emptyPart(at: start) }
            parts.append(NamePart(text: String(characters[start..<index]), range: start..<index))
            start = index + 1
        }
        guard end < characters.endIndex else { return }
        date = NamePart(text: String(characters[(end + 1)...]), range: end..<characters.endIndex)
    }
}

extension FigureNameMistake {
    fileprivate static var emptyName: FigureNameMistake {
        FigureNameMistake(
            .invalidFigure, Message(vi: "thiếu tên số liệu", en: "the figure's name is missing"),
            notes: [
                Message(
                    vi: "hãy viết như “members” hoặc “members.young.share”",
                    en: "write it like “members” or “members.young.share”")
            ])
    }

    fileprivate static func overlongName(_ name: String) -> FigureNameMistake {
        FigureNameMistake(
            .unknownFigure,
            Message(
                vi: "không có số liệu nào tên dài như “\(name.prefix(30))…”",
                en: "no figure has a name as long as “\(name.prefix(30))…”"))
    }

    fileprivate static func emptyPart(at place: Int) -> FigureNameMistake {
        FigureNameMistake(
            .invalidFigure,
            Message(vi: "tên số liệu có một phần bỏ trống", en: "a part of the figure's name is empty"),
            notes: [
                Message(
                    vi: "giữa hai phần chỉ có một dấu chấm; tên không bắt đầu và không kết thúc bằng dấu chấm",
                    en: "one dot stands between two parts; a name neither begins nor ends with one")
            ], range: place..<place + 1)
    }
}
