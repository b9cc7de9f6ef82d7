/// The stack of contexts in which names are looked up, by their shapes.
struct ContextShapes {
    private var stack: [Shape]

    init(_ root: Shape) {
        stack = [root]
    }

    mutating func push(_ shape: Shape) { stack.append(shape) }

    mutating func pop() { stack.removeLast() }

    /// The shape of a name: its first part is looked for from the innermost context outwards, and the others inside what
    /// that is.
    func shape(of name: Name, in tag: Tag) -> Result<Shape, TemplateMistake> {
        guard let first = name.parts.first else { return .success(stack[stack.count - 1]) }
        guard let start = stack.reversed().lazy.compactMap({ $0.members?[first] }).first else {
            return .failure(unknownFirst(first, name, tag))
        }
        var shape = start
        var isOptional = false
        var taken = 1
        while taken < name.parts.count {
            if case .optional = shape { isOptional = true }
            switch step(into: shape.present, taken: taken, name, tag) {
            case .failure(let mistake): return .failure(mistake)
            case .success(let (next, count)):
                shape = next
                taken += count
            }
        }
        return .success(isOptional ? .optional(shape) : shape)
    }

    /// Goes from a shape into the next part of the name, or several.
    private func step(into shape: Shape, taken: Int, _ name: Name, _ tag: Tag) -> Result<(Shape, Int), TemplateMistake>
    {
        switch shape {
        case .object(let members), .annotated(let members):
            guard let next = members[name.parts[taken]] else {
                return .failure(unknownPart(taken, name, tag, among: members))
            }
            return .success((next, 1))
        case .open(let open):
            let path = Array(name.parts[taken...])
            switch open.answer(path) {
            case .found(let next, let count):
                precondition((1...path.count).contains(count), "an open shape takes parts of the path that it is given")
                return .success((next, count))
            case .mistake(let mistake): return .failure(refused(mistake, taken, name, tag))
            }
        case .text, .markup, .flag, .list, .optional: return .failure(noParts(taken, name, tag, shape))
        }
    }
}

// MARK: - Mistakes

extension ContextShapes {
    private func unknownFirst(_ first: String, _ name: Name, _ tag: Tag) -> TemplateMistake {
        var seen: Set<String> = []
        let candidates = stack.reversed().flatMap { ($0.members ?? [:]).keys.sorted() }.filter {
            seen.insert($0).inserted
        }
        var notes: [TemplateMistake.Note] = []
        if first == "else" {
            notes = [
                .init(
                    vi: "phần ngược lại viết thành một phần riêng: {{^tên}}…{{/tên}}",
                    en: "the opposite case is a section of its own: {{^name}}…{{/name}}")
            ]
        }
        return TemplateMistake(
            .unknownName, at: tag.place(ofParts: 0..<1, in: name.parts), vi: "ở đây không có tên “\(first)”",
            en: "nothing is named “\(first)” here", found: first, candidates: candidates, notes: notes)
    }

    private func unknownPart(
        _ index: Int, _ name: Name, _ tag: Tag, among members: [String: Shape]
    ) -> TemplateMistake {
        let whole = name.parts[..<index].joined(separator: ".")
        let part = name.parts[index]
        return TemplateMistake(
            .unknownName, at: tag.place(ofParts: index..<index + 1, in: name.parts),
            vi: "“\(whole)” không có mục nào tên là “\(part)”", en: "“\(whole)” has nothing named “\(part)”",
            found: part, candidates: members.keys.sorted())
    }

    private func noParts(_ index: Int, _ name: Name, _ tag: Tag, _ shape: Shape) -> TemplateMistake {
        let whole = name.parts[..<index].joined(separator: ".")
        let part = name.parts[index]
        var notes: [TemplateMistake.Note] = []
        if case .list = shape {
            let mend = "{{#\(whole)}}{{\(part)}}{{/\(whole)}}"
            notes = [.init(vi: "“\(whole)” là danh sách; hãy viết \(mend)", en: "“\(whole)” is a list; write \(mend)")]
        }
        return TemplateMistake(
            .unknownName, at: tag.place(ofParts: index..<index + 1, in: name.parts),
            vi: "“\(whole)” không có mục con nên không có “\(part)”",
            en: "“\(whole)” holds no names, so it has no “\(part)”", notes: notes)
    }

    private func refused(_ mistake: OpenMistake, _ index: Int, _ name: Name, _ tag: Tag) -> TemplateMistake {
        TemplateMistake(
            .unknownName, at: tag.place(ofParts: index..<name.parts.count, in: name.parts), vi: mistake.vi,
            en: mistake.en, found: mistake.found, candidates: mistake.candidates, notes: mistake.notes)
    }
}
