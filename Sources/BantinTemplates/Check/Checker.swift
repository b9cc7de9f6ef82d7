/// Walks through a template as rendering would, with shapes in the place of values, into every section once.
struct Checker {
    private let programs: [Program]
    private let maxTags: Int
    private(set) var mistakes: [TemplateMistake] = []

    private var contexts: ContextShapes
    private var depth = 0
    private var tagCount = 0
    private var reported: Set<TemplatePlace> = []

    /// - Parameter maxTags: how many tags a page may consist of, all its partials counted where they are used.
    init(_ programs: [Program], context: Shape, maxTags: Int = 100_000) {
        self.programs = programs
        self.maxTags = maxTags
        contexts = ContextShapes(context.present)
    }

    mutating func check(_ index: Int) {
        walk(programs[index].instructions.indices, of: index, overrides: .none)
    }

    private mutating func walk(_ body: Range<Int>, of index: Int, overrides: Overrides) {
        let program = programs[index]
        guard !program.isNestingLost else { return }
        var position = body.lowerBound
        while position < body.upperBound, tagCount <= maxTags {
            let next = step(program.instructions[position], of: index, in: program, overrides: overrides)
            position = next ?? position + 1
        }
    }

    /// Checks one instruction, and tells where the program goes on if that is not the next one.
    private mutating func step(
        _ instruction: Instruction, of index: Int, in program: Program, overrides: Overrides
    ) -> Int? {
        switch instruction {
        case .text: return nil
        case .variable(let name, let tag):
            if count(program.tags[tag]) { check(name, program.tags[tag], ContextShapes.refusalOfPrinting, in: program) }
            return nil
        case .unescaped(let name, let tag):
            if count(program.tags[tag]) { check(name, program.tags[tag], ContextShapes.refusalOfPrinting, in: program) }
            return nil
        case .section(let name, let body, let tag):
            enterSection(name, program.tags[tag], body, of: index, overrides: overrides)
            return body.upperBound
        case .inverted(let name, let body, let tag):
            let tag = program.tags[tag]
            if count(tag), check(name, tag, ContextShapes.refusalOfInversion, in: program) != nil {
                descend(tag) { $0.walk(body, of: index, overrides: overrides) }
            }
            return body.upperBound
        case .block(let block):
            enter(block, of: index, overrides: overrides)
            return block.body.upperBound
        case .call(let call):
            enter(call, of: index, overrides: overrides)
            return call.end
        }
    }

    // MARK: - Bodies

    private mutating func enterSection(
        _ name: Name, _ tag: Tag, _ body: Range<Int>, of index: Int, overrides: Overrides
    ) {
        guard count(tag),
            let shape = check(name, tag, ContextShapes.refusalOfEntering, in: programs[index])
        else { return }
        contexts.push(shape.entered)
        descend(tag) { $0.walk(body, of: index, overrides: overrides) }
        contexts.pop()
    }

    private mutating func enter(_ block: Block, of index: Int, overrides: Overrides) {
        let tag = programs[index].tags[block.tag]
        guard count(tag) else { return }
        descend(tag) { checker in
            if let override = overrides.body(ofBlock: block.name) {
                checker.walk(override.body, of: override.program, overrides: override.overrides)
            } else {
                checker.walk(block.body, of: index, overrides: overrides)
            }
        }
    }

    private mutating func enter(_ call: Call, of index: Int, overrides: Overrides) {
        let tag = programs[index].tags[call.tag]
        guard count(tag), let target = call.target else { return }
        let entered = overrides.entering(call, in: index)
        descend(tag) { $0.walk($0.programs[target].instructions.indices, of: target, overrides: entered) }
    }

    // MARK: - Bounds

    private mutating func descend(_ tag: Tag, _ body: (inout Checker) -> Void) {
        guard depth < nestingLimit else {
            return report(
                TemplateMistake(
                    .other, at: tag.place, vi: "“\(tag.quoted)” nằm sâu quá \(nestingLimit) tầng, kể cả các mẫu gọi nó",
                    en:
                        "“\(tag.quoted)” is nested deeper than \(nestingLimit) levels, the templates that call it counted"
                ))
        }
        depth += 1
        body(&self)
        depth -= 1
    }

    /// Counts a tag; false when the page has grown beyond every measure, which is reported once.
    private mutating func count(_ tag: Tag) -> Bool {
        tagCount += 1
        if tagCount == maxTags + 1 {
            report(
                TemplateMistake(
                    .other, at: tag.place, vi: "trang có hơn \(maxTags) thẻ, tính cả các mẫu được gọi nhiều lần",
                    en: "the page consists of more than \(maxTags) tags, templates counted as often as they are used"))
        }
        return tagCount <= maxTags
    }

    // MARK: - Names

    /// The shape that a tag's name means, if the tag may be used on it.
    @discardableResult
    private mutating func check(
        _ name: Name, _ tag: Tag, _ refusal: (Shape, Tag, OutputKind) -> TemplateMistake?, in program: Program
    ) -> Shape? {
        switch contexts.shape(of: name, in: tag) {
        case .failure(let mistake): report(mistake)
        case .success(let shape):
            guard let mistake = refusal(shape, tag, program.kind) else { return shape }
            report(mistake)
        }
        return nil
    }

    /// Keeps a mistake, unless another context has shown it at the same place.
    private mutating func report(_ mistake: TemplateMistake) {
        if reported.insert(mistake.place).inserted { mistakes.append(mistake) }
    }
}
