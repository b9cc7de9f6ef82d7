/// The deepest nesting of sections, blocks, parents and partials.
let nestingLimit = 100

/// Turns the lines of one template into a program, and reports tags that do not fit together.
struct ProgramBuilder {
    private(set) var program: Program
    private(set) var mistakes: [TemplateMistake] = []

    private let bytes: [UInt8]
    private var open: [OpenTag] = []
    /// The indentation that the overrides around this place are written with, innermost last.
    private var margins: [Margin] = []
    /// Opening tags beyond the limit, whose closing tags are passed over.
    private var tagsBeyondLimit = 0
    /// How many sections of a name were closed by force: so many of its closing tags are passed over when they come.
    private var forsaken: [String: Int] = [:]
    private var mayExtendText = false
    private var hasReportedDepth = false

    /// The indentation of an override's first line, which is taken off all its lines.
    private enum Margin {
        case none
        case unmeasured
        case measured(Range<Int>)
    }

    /// A tag that waits to be closed.
    private struct OpenTag {
        let tag: Tag
        let instruction: Int
        /// Whether it is a block written inside a parent tag.
        let isOverride: Bool
        /// Whether its opening tag has a line of its own.
        let isStandalone: Bool
        /// Whether a block's first line, which tells its indentation, is still to come.
        var awaitsFirstLine: Bool
        /// Whether a parent's lost content has been reported.
        var hasLostContent = false
    }

    init(_ file: TemplateFile, kind: OutputKind, bytes: [UInt8]) {
        self.bytes = bytes
        program = Program(name: file.name, path: file.path, kind: kind)
    }

    // MARK: - Lines

    mutating func add(_ line: SourceLine) {
        let space = withoutMargin(line)
        measureBlocks(line, space: space)
        for (index, piece) in zip(line.pieces.indices, line.pieces) {
            switch piece {
            case .tag(let tag): add(tag, indentation: line.isStandalone ? space : nil)
            case .text where line.isStandalone: break
            case .text(let range, let lineNumber, let column):
                let isFirst = index == line.pieces.startIndex
                let start = isFirst ? max(range.lowerBound, space.lowerBound) : range.lowerBound
                addText(start..<range.upperBound, line: lineNumber, column: column + start - range.lowerBound)
            }
        }
    }

    /// The line's leading space without the margin of the override around it.
    private mutating func withoutMargin(_ line: SourceLine) -> Range<Int> {
        let space = line.leadingSpace
        guard let innermost = margins.last else { return space }
        var margin = 0..<0
        switch innermost {
        case .none: return space
        case .measured(let range): margin = range
        case .unmeasured:
            if line.isBlank { return space }
            margins[margins.count - 1] = .measured(space)
            margin = space
        }
        let common = zip(bytes[space], bytes[margin]).prefix { $0 == $1 }.count
        return space.lowerBound + common..<space.upperBound
    }

    /// Gives the blocks that this line is the first of its indentation, if they hold it at all.
    private mutating func measureBlocks(_ line: SourceLine, space: Range<Int>) {
        guard !line.isBlank, open.last?.awaitsFirstLine == true else { return }
        let isEmpty =
            line.isStandalone
            && line.pieces.contains { if case .tag(let tag) = $0 { tag.kind == .close } else { false } }
        for index in open.indices.reversed() {
            guard open[index].awaitsFirstLine else { break }
            open[index].awaitsFirstLine = false
            guard !isEmpty, case .block(var block) = program.instructions[open[index].instruction] else { continue }
            block.indentation = literal(space)
            program.instructions[open[index].instruction] = .block(block)
        }
    }

    // MARK: - Text

    private mutating func addText(_ range: Range<Int>, line: Int, column: Int) {
        let printed = bytes.trimmed(range)
        if isDirectlyInParent, !printed.isEmpty {
            let skipped = bytes.characterCount(in: range.lowerBound..<printed.lowerBound)
            let length = max(1, bytes.characterCount(in: printed))
            reportLostContent(
                at: TemplatePlace(path: program.path, line: line, column: column + skipped, length: length))
        }
        let text = literal(range)
        if mayExtendText, case .text(let last)? = program.instructions.last, last.upperBound == text.lowerBound {
            program.instructions[program.instructions.count - 1] = .text(last.lowerBound..<text.upperBound)
        } else {
            program.instructions.append(.text(text))
            mayExtendText = true
        }
    }

    private mutating func literal(_ range: Range<Int>) -> Range<Int> {
        let start = program.literals.count
        program.literals += bytes[range]
        return start..<program.literals.count
    }

    // MARK: - Tags

    private mutating func add(_ tag: Tag, indentation: Range<Int>?) {
        guard tag.kind != .comment else { return }
        mayExtendText = false
        if isDirectlyInParent, tag.kind != .block, tag.kind != .close { reportLostContent(at: tag.place) }
        let index = program.tags.count
        program.tags.append(tag)
        switch tag.kind {
        case .variable where tag.isValid: program.instructions.append(.variable(Name(tag.name), tag: index))
        case .unescaped where tag.isValid: program.instructions.append(.unescaped(Name(tag.name), tag: index))
        case .partial where tag.isValid:
            let indentation = indentation.map { literal($0) }
            let end = program.instructions.count + 1
            program.instructions.append(.call(Call(name: tag.name, tag: index, indentation: indentation, end: end)))
        case .variable, .unescaped, .partial, .comment: break
        case .section, .inverted, .block, .parent: push(tag, index: index, indentation: indentation)
        case .close: close(with: tag, isStandalone: indentation != nil)
        }
    }

    private mutating func push(_ tag: Tag, index: Int, indentation: Range<Int>?) {
        if !tag.isValid { program.isNestingLost = true }
        guard open.count < nestingLimit else { return reportDepth(tag) }
        let instruction = program.instructions.count
        let isOverride = tag.kind == .block && isDirectlyInParent
        open.append(
            OpenTag(
                tag: tag, instruction: instruction, isOverride: isOverride, isStandalone: indentation != nil,
                awaitsFirstLine: indentation != nil && tag.kind == .block && !isOverride))
        if isOverride { margins.append(indentation == nil ? .none : .unmeasured) }
        let body = instruction + 1..<instruction + 1
        let space = indentation.map { literal($0) }
        let opened: Instruction =
            switch tag.kind {
            case .inverted: .inverted(Name(tag.name), body: body, tag: index)
            case .block: .block(Block(name: tag.name, body: body, tag: index, indentation: space, hasOwnLines: false))
            case .parent: .call(Call(name: tag.name, tag: index, indentation: space, end: body.upperBound))
            default: .section(Name(tag.name), body: body, tag: index)
            }
        program.instructions.append(opened)
    }

    private var isDirectlyInParent: Bool { open.last?.tag.kind == .parent }

    // MARK: - Closing

    /// Closes the innermost open tag of that name, or makes the best of it.
    private mutating func close(with tag: Tag, isStandalone: Bool) {
        if tagsBeyondLimit > 0 {
            tagsBeyondLimit -= 1
        } else if !tag.isValid {
            program.isNestingLost = true
            if !open.isEmpty { finishInnermost(isStandalone: isStandalone) }
        } else if let match = open.lastIndex(where: { $0.tag.isValid && $0.tag.name == tag.name }) {
            while open.count > match + 1 { abandonInnermost(closedBy: tag, outer: open[match].tag) }
            finishInnermost(isStandalone: isStandalone)
        } else if let count = forsaken[tag.name], count > 0 {
            forsaken[tag.name] = count - 1
        } else if let last = open.last?.tag {
            if last.isValid {
                report(.mismatched(tag, open: last))
                forsaken[last.name, default: 0] += 1
            }
            finishInnermost(isStandalone: isStandalone)
        } else {
            report(.stray(tag))
        }
    }

    private mutating func finishInnermost(isStandalone: Bool) {
        let closed = open.removeLast()
        let body = closed.instruction + 1..<program.instructions.count
        switch program.instructions[closed.instruction] {
        case .section(let name, _, let tag):
            program.instructions[closed.instruction] = .section(name, body: body, tag: tag)
        case .inverted(let name, _, let tag):
            program.instructions[closed.instruction] = .inverted(name, body: body, tag: tag)
        case .block(var block):
            block.body = body
            block.hasOwnLines = closed.isStandalone && isStandalone
            program.instructions[closed.instruction] = .block(block)
            if closed.isOverride { addOverride(block) }
        case .call(var call):
            call.end = body.upperBound
            program.instructions[closed.instruction] = .call(call)
        case .text, .variable, .unescaped: preconditionFailure("this instruction has no body")
        }
    }

    /// Hands a block to the parent tag around it.
    private mutating func addOverride(_ block: Block) {
        margins.removeLast()
        guard let parent = open.last, case .call(var call) = program.instructions[parent.instruction] else { return }
        if let first = call.overrides[block.name] {
            mistakes.append(
                .repeatedBlock(program.tags[block.tag], first: program.tags[first.tag], parent: parent.tag))
        }
        call.overrides[block.name] = Call.Override(body: block.body, tag: block.tag)
        program.instructions[parent.instruction] = .call(call)
    }

    private mutating func abandonInnermost(closedBy closing: Tag, outer: Tag) {
        if let tag = open.last?.tag, tag.isValid {
            report(.crossed(tag, closing: closing, outer: outer))
            forsaken[tag.name, default: 0] += 1
        }
        finishInnermost(isStandalone: false)
    }

    /// Ends the template; what is still open is reported.
    mutating func finish() {
        for tag in open.map(\.tag) where tag.isValid { report(.unclosed(tag)) }
        while !open.isEmpty { finishInnermost(isStandalone: false) }
    }

    // MARK: - Mistakes

    /// Keeps a mistake after which it is uncertain what belongs to which section.
    private mutating func report(_ mistake: TemplateMistake) {
        program.isNestingLost = true
        mistakes.append(mistake)
    }

    private mutating func reportDepth(_ tag: Tag) {
        tagsBeyondLimit += 1
        if !hasReportedDepth { report(.tooDeep(tag)) }
        hasReportedDepth = true
    }

    private mutating func reportLostContent(at place: TemplatePlace) {
        guard let parent = open.last, !parent.hasLostContent else { return }
        open[open.count - 1].hasLostContent = true
        mistakes.append(.lostContent(at: place, parent: parent.tag))
    }

    /// Says that the scanner has lost a tag that opens or closes something.
    mutating func loseNesting() { program.isNestingLost = true }
}
