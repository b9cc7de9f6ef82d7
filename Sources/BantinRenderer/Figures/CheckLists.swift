package import BantinModel

/// The headline figures that no bulletin of one period and data date prints.
package struct UnusedFigures: Sendable {
    package var period: NamedPeriod?
    /// The data date of the bulletins.
    package var asOf: CalendarDate
    /// Their files.
    package var bulletins: [String]
    package var figures: [Figure]

    package init(period: NamedPeriod?, asOf: CalendarDate, bulletins: [String], figures: [Figure]) {
        self.period = period
        self.asOf = asOf
        self.bulletins = bulletins
        self.figures = figures
    }
}

/// What `bantin check --unused --names` lists for a human to read; nothing in it is a mistake.
package struct CheckLists: Sendable {
    private let unused: [UnusedFigures]?
    private let names: [Located<String>]?
    private let site: Site

    /// - Parameters:
    ///   - unused: by period and data date; nil where it was not asked for.
    ///   - names: what looks like the name of a person who is not under `people`; nil where it was not asked for.
    package init(unused: [UnusedFigures]?, names: [Located<String>]?, site: Site) {
        self.unused = unused
        self.names = names
        self.site = site
    }

    private var style: NumeralStyle { NumeralStyle(site.policy) }

    package func text(in language: Language) -> String {
        let lines = (unused.map { unusedLines($0, language) } ?? []) + (names.map { nameLines($0, language) } ?? [])
        return lines.map { $0 + "\n" }.joined()
    }

    private func unusedLines(_ unused: [UnusedFigures], _ language: Language) -> [String] {
        guard unused.contains(where: { !$0.figures.isEmpty }) else {
            return [
                (unused.isEmpty
                    ? Message(vi: "chưa có bản tin nào", en: "there is no bulletin")
                    : Message(
                        vi: "bản tin đã nêu mọi số liệu chính của kỳ",
                        en: "the bulletins print every headline figure of their period")).text(in: language)
            ]
        }
        return unused.filter { !$0.figures.isEmpty }.flatMap { [title(of: $0, language)] + lines(of: $0, language) }
    }

    private func title(of unused: UnusedFigures, _ language: Language) -> String {
        let date = PartialDate.day(unused.asOf).text
        let time = unused.period.map { Message(vi: "\($0.text.vi), ", en: "\($0.text.en), ") } ?? Message(verbatim: "")
        let files = unused.bulletins.joined(separator: ", ")
        return Message(
            vi: "chưa được nêu trong \(files) (\(time.vi)số liệu tính đến \(date.vi)):",
            en: "not printed in \(files) (\(time.en)data as of \(date.en)):"
        ).text(in: language)
    }

    private func lines(of unused: UnusedFigures, _ language: Language) -> [String] {
        unused.figures.map { figure in
            let description = FigureDescription(figure, site: site).sentence.text(in: language)
            return "  \(figure.name) = \(figure.printed(style)): \(description)"
        }
    }

    private func nameLines(_ names: [Located<String>], _ language: Language) -> [String] {
        guard !names.isEmpty else {
            return [
                Message(
                    vi: "không thấy tên người nào ngoài danh sách people",
                    en: "no name of a person is seen who is not under people"
                ).text(in: language)
            ]
        }
        let title = Message(
            vi: "có vẻ là tên người, chưa có trong people:", en: "these look like names of persons not under people:")
        return [title.text(in: language)] + names.map { "  \($0.location): \($0.value)" }
    }
}

extension CheckLists {
    /// The same for machines.
    package var json: String {
        var members: [JSON.Member] = []
        if let unused { members.append(.init("unused", .array(unused.map(json(of:))))) }
        if let names {
            members.append(
                .init(
                    "names",
                    .array(names.map { .object([.init("name", .string($0.value))] + $0.location.members) })))
        }
        return JSON.object(members).text
    }

    private func json(of unused: UnusedFigures) -> JSON {
        let figures = unused.figures.map { figure -> JSON in
            [
                "name": .string(figure.name), "printed": .string(figure.printed(style)),
                "description": .string(FigureDescription(figure, site: site).sentence.vi),
            ]
        }
        return [
            "bulletins": .array(unused.bulletins.map { .string($0) }), "period": unused.period.map(\.json) ?? .null,
            "as_of": .string("\(unused.asOf)"), "figures": .array(figures),
        ]
    }
}
