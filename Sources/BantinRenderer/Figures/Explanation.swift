package import BantinModel

/// What `bantin explain` answers: the value, then step by step how it came about, down to the lines of the data file,
/// and the places in the authors' texts that quote it.
package struct Explanation: Sendable {
    private let result: FigureResult
    private let form: FigureForm
    private let quotations: [FigureReference]
    private let site: Site

    /// - Parameters:
    ///   - form: how prose would write it; what it then prints is told, too.
    ///   - quotations: the places that quote it, in their order.
    package init(
        _ result: FigureResult, as form: FigureForm = .plain, quotedBy quotations: [FigureReference], site: Site
    ) {
        self.result = result
        self.form = form
        self.quotations = quotations
        self.site = site
    }

    private static let withheld = Message(vi: "không công bố", en: "withheld")

    private var style: NumeralStyle { NumeralStyle(site.policy) }

    /// An indented tree, for people.
    package func text(in language: Language) -> String {
        var lines: [String] = []
        switch result {
        case .known(let figure):
            lines = head(figure, language) + steps(of: figure, indent: "  ", language) + quotationLines(language)
        case .unknown(let unknown):
            lines = refusal(unknown, Message(vi: "chưa biết", en: "unknown"), language)
        case .outsideLife(let none):
            lines = refusal(none, Message(vi: "không có giá trị", en: "no value"), language)
        case .withheld(let withheld):
            lines = [
                "\(withheld.name): \(Self.withheld.text(in: language))", "  " + withheld.reason.text(in: language),
            ]
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private func refusal(_ none: UnknownFigure, _ state: Message, _ language: Language) -> [String] {
        let label = Message(vi: "chỗ cần xem trong số liệu:", en: "the place in the data to look at:")
        return ["\(none.name): \(state.text(in: language))", "  " + none.reason.text(in: language)]
            + (none.location.map { ["  \(label.text(in: language)) \($0)"] } ?? [])
    }

    private func head(_ figure: Figure, _ language: Language) -> [String] {
        let description = FigureDescription(figure, site: site)
        var lines = [equation(figure), "  " + description.sentence.text(in: language)]
        if let printed = printedForm(of: figure) {
            let verb = Message(vi: "in là", en: "prints")
            lines.append(
                "  \(form.rawValue)(…) \(verb.text(in: language)) “\(printed)”: \(form.meaning.text(in: language))")
        }
        if let note = description.note { lines.append("  * \(note.text(in: language))") }
        return lines
    }

    /// What the form prints; nil where none was asked for.
    private func printedForm(of figure: Figure) -> String? {
        form == .plain ? nil : figure.text(in: form, style) { site[$0].name(on: $1) }
    }

    private func equation(_ figure: Figure) -> String {
        let fraction = figure.unit == .percent ? figure.fraction.map { " (\($0))" } ?? "" : ""
        return "\(figure.name) = \(figure.printed(style))\(fraction)\(figure.isIllustrative ? " *" : "")"
    }

    /// How the figure came about, its entries, its operands with their own steps. That an entry is entered is not said.
    private func steps(of figure: Figure, indent: String, _ language: Language) -> [String] {
        var lines: [String] = []
        if figure.entries.isEmpty || figure.derivation != .entry && figure.derivation != .target {
            let formula = figure.formula(style).map { ": " + $0 } ?? ""
            lines.append(indent + figure.derivationText.text(in: language) + formula)
        }
        if figure.dependsOnBounds { lines += boundsLine(of: figure.query.period, language).map { [indent + $0] } ?? [] }
        lines += figure.entries.map { indent + line(of: $0, language) }
        for (index, operand) in figure.operands.enumerated() {
            let role = figure.operandRoles.map { $0[min(index, $0.count - 1)].text(in: language) + ": " } ?? ""
            lines.append("\(indent)\(role)\(equation(operand))")
            lines += steps(of: operand, indent: indent + "  ", language)
        }
        for counted in figure.bodies {
            let body = site[counted.body]
            lines.append(indent + "\(counted.location ?? body.location); \(body.name(on: figure.query.date))")
            lines += counted.entries.map { indent + "  " + line(of: $0, language) }
        }
        lines += figure.hamlets.map { indent + $0 }
        return lines + figure.withheldOperands.map { "\(indent)\($0.name): \(Self.withheld.text(in: language))" }
    }

    /// Where the period is declared by whose length or edges the figure was computed; nil for a built-in form.
    private func boundsLine(of period: NamedPeriod?, _ language: Language) -> String? {
        guard let period, let location = period.location else { return nil }
        let assumed = period.isIllustrative ? Message(vi: " (giả định)", en: " (assumed)") : Message(verbatim: "")
        let label = Message(vi: "kỳ \(period.id):", en: "period \(period.id):").text(in: language)
        return "\(location); \(label) \(period.period.text.text(in: language))\(assumed.text(in: language))"
    }

    private func quotationLines(_ language: Language) -> [String] {
        let title =
            quotations.isEmpty
            ? Message(vi: "chưa bài nào dẫn số liệu này", en: "no text quotes it")
            : Message(vi: "được dẫn tại:", en: "quoted at:")
        let places = quotations.map { "    \($0.location): \($0.shown)" }
        return ["  " + title.text(in: language)] + places
    }

    private func line(of entry: UsedEntry, _ language: Language) -> String {
        let facts: [(Message, String?)] = [
            (Message(vi: "ghi", en: "says"), entry.digits),
            (Message(vi: "nguồn:", en: "source:"), entry.source),
            (Message(vi: "cách đếm:", en: "definition:"), entry.definition),
            (Message(vi: "lý do chênh lệch:", en: "difference:"), entry.difference),
        ]
        let text = facts.compactMap { label, fact in fact.map { "\(label.text(in: language)) \($0)" } }
        return ([entry.location.description] + text).joined(separator: "; ")
    }
}

extension Explanation {
    /// The same tree, for machines.
    package var json: String {
        let value: JSON =
            switch result {
            case .known(let figure):
                .object(
                    tree(figure, head: .init("state", "known")) + formMembers(of: figure) + [
                        .init("quotations", .array(quotations.map(\.json)))
                    ])
            case .unknown(let unknown): Self.refusal(unknown, state: "unknown")
            case .outsideLife(let none): Self.refusal(none, state: "outside-life")
            case .withheld(let withheld):
                ["name": .string(withheld.name), "state": "withheld", "reason": withheld.reason.json]
            }
        return value.text
    }

    private static func refusal(_ none: UnknownFigure, state: JSON) -> JSON {
        [
            "name": .string(none.name), "state": state, "reason": none.reason.json,
            "place": JSON(none.location?.description),
        ]
    }

    private func formMembers(of figure: Figure) -> [JSON.Member] {
        printedForm(of: figure).map { printed in
            [.init("form", ["name": .string(form.rawValue), "printed": .string(printed)])]
        } ?? []
    }

    /// - Parameter head: what stands before the figure's own members: its state, or its role in a formula.
    private func tree(_ figure: Figure, head: JSON.Member?) -> [JSON.Member] {
        let operands = figure.operands.enumerated().map { index, operand in
            let role = figure.operandRoles.map { $0[min(index, $0.count - 1)].en }
            return JSON.object(tree(operand, head: role.map { .init("role", .string($0)) }))
        }
        return (head.map { [$0] } ?? []) + figure.members(site: site) + [.init("operands", .array(operands))]
            + figure.withheldMembers + figure.countedMembers(site: site)
    }
}

extension Figure {
    /// Whether the length or the edges of its period are part of the formula, or mark it.
    fileprivate var dependsOnBounds: Bool {
        switch derivation {
        case .perYear, .yearlyRatio, .elapsed, .scaledTarget(_, _, _, .some): true
        default: isIllustrative && query.period?.isIllustrative == true
        }
    }
}

extension FigureReference {
    /// The author's words in quotation marks, or what is written between the braces.
    fileprivate var shown: String {
        if case .computed(let expression) = notation { return "{{ \(expression) }}" }
        return "“\(plainWords)”"
    }

    fileprivate var json: JSON {
        if case .computed(let expression) = notation {
            return .object(location.members + [.init("computed", .string(expression))])
        }
        return .object(location.members + [.init("proven", .string(plainWords))])
    }
}

extension Message {
    /// Both languages.
    var json: JSON {
        ["vi": .string(vi), "en": .string(en)]
    }
}
