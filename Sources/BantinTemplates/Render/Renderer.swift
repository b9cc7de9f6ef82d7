/// Runs programs and appends what they print to one buffer.
struct Renderer {
    private let programs: [Program]
    private(set) var output: [UInt8]
    private var contexts: [Value]
    private var depth = 0

    /// What is put before each line of the templates that are running.
    private var indentation: ArraySlice<UInt8> = []
    /// Whether the next text of a template begins a line of it.
    private var isAtLineStart = true

    init(_ programs: [Program], context: Value, output: [UInt8]) {
        self.programs = programs
        self.output = output
        contexts = [context]
    }

    mutating func run(_ index: Int) {
        run(programs[index].instructions.indices, of: index, overrides: .none)
    }

    private mutating func run(_ body: Range<Int>, of index: Int, overrides: Overrides) {
        depth += 1
        precondition(depth <= nestingLimit + 1, "only templates without mistakes are rendered")
        let program = programs[index]
        var position = body.lowerBound
        while position < body.upperBound {
            switch program.instructions[position] {
            case .text(let range):
                append(program.literals[range])
                position += 1
            case .variable(let name, _):
                print(value(of: name, in: program), isEscaped: program.kind == .html)
                position += 1
            case .unescaped(let name, _):
                print(value(of: name, in: program), isEscaped: false)
                position += 1
            case .section(let name, let body, _):
                runSection(value(of: name, in: program), body, of: index, overrides: overrides)
                position = body.upperBound
            case .inverted(let name, let body, _):
                if value(of: name, in: program).isNothing { run(body, of: index, overrides: overrides) }
                position = body.upperBound
            case .block(let block):
                run(block, of: index, overrides: overrides)
                position = block.body.upperBound
            case .call(let call):
                run(call, of: index, overrides: overrides)
                position = call.end
            }
        }
        depth -= 1
    }

    // MARK: - Bodies

    private mutating func runSection(_ value: Value, _ body: Range<Int>, of index: Int, overrides: Overrides) {
        if value.isNothing { return }
        guard case .list(let elements) = value else {
            contexts.append(value)
            run(body, of: index, overrides: overrides)
            contexts.removeLast()
            return
        }
        for element in elements {
            contexts.append(element)
            run(body, of: index, overrides: overrides)
            contexts.removeLast()
        }
    }

    private mutating func run(_ block: Block, of index: Int, overrides: Overrides) {
        guard let override = overrides.body(ofBlock: block.name) else {
            return run(block.body, of: index, overrides: overrides)
        }
        guard let range = block.indentation else {
            return run(override.body, of: override.program, overrides: override.overrides)
        }
        let start = output.count
        indent(by: programs[index].literals[range]) {
            $0.run(override.body, of: override.program, overrides: override.overrides)
        }
        if block.hasOwnLines, output.count > start, output.last != UInt8(ascii: "\n") {
            output.append(UInt8(ascii: "\n"))
        }
    }

    private mutating func run(_ call: Call, of index: Int, overrides: Overrides) {
        guard let target = call.target else { return }
        let entered = overrides.entering(call, in: index)
        let body = programs[target].instructions.indices
        if let range = call.indentation {
            indent(by: programs[index].literals[range]) { $0.run(body, of: target, overrides: entered) }
        } else {
            beginLine()
            let outer = indentation
            indentation = []
            run(body, of: target, overrides: entered)
            indentation = outer
            isAtLineStart = false
        }
    }

    /// Runs what takes the lines of a standalone tag, with more indentation.
    private mutating func indent(by more: ArraySlice<UInt8>, _ body: (inout Renderer) -> Void) {
        let outer = indentation
        if indentation.isEmpty { indentation = more } else { indentation += more }
        isAtLineStart = true
        body(&self)
        indentation = outer
        isAtLineStart = true
    }

    // MARK: - Text

    private mutating func append(_ text: ArraySlice<UInt8>) {
        if indentation.isEmpty { return output.append(contentsOf: text) }
        for line in text.lines {
            if line.first != UInt8(ascii: "\n"), line.first != UInt8(ascii: "\r") { beginLine() }
            output.append(contentsOf: line)
            isAtLineStart = line.last == UInt8(ascii: "\n")
        }
    }

    /// Puts the indentation at the beginning of a line.
    private mutating func beginLine() {
        if isAtLineStart { output.append(contentsOf: indentation) }
        isAtLineStart = false
    }

    private mutating func print(_ value: Value, isEscaped: Bool) {
        beginLine()
        switch value {
        case .text(let text), .annotated(let text, _):
            if isEscaped { output.appendEscaped(text) } else { output.append(contentsOf: text.utf8) }
        case .markup(let text): output.append(contentsOf: text.utf8)
        case .absent: break
        case .flag, .list, .object, .open:
            preconditionFailure("only templates without mistakes are rendered")
        }
    }

    // MARK: - Names

    private func value(of name: Name, in program: Program) -> Value {
        guard let first = name.parts.first else { return contexts[contexts.count - 1] }
        var index = contexts.count - 1
        while index >= 0 {
            if let value = contexts[index].member(first) {
                return name.parts.count == 1 ? value : part(of: value, name)
            }
            index -= 1
        }
        preconditionFailure("\(program.name): the value holds no “\(first)”, which the shape declares")
    }

    /// What the parts after the first lead to.
    private func part(of value: Value, _ name: Name) -> Value {
        var value = value
        var taken = 1
        while taken < name.parts.count {
            switch value {
            case .object, .annotated:
                guard let next = value.member(name.parts[taken]) else {
                    preconditionFailure(
                        "the value holds no “\(name.parts.joined(separator: "."))”, which the shape declares")
                }
                value = next
                taken += 1
            case .open(let open):
                let found = open.value(Array(name.parts[taken...]))
                value = found.value
                taken += found.partsTaken
            case .absent: return .absent
            case .text, .markup, .flag, .list:
                preconditionFailure("only templates without mistakes are rendered")
            }
        }
        return value
    }
}

extension Value {
    /// Whether a section over it is left out.
    fileprivate var isNothing: Bool {
        switch self {
        case .flag(let isTrue): !isTrue
        case .list(let elements): elements.isEmpty
        case .absent: true
        case .text, .markup, .object, .annotated, .open: false
        }
    }
}

extension ArraySlice<UInt8> {
    /// The stretches that end with a line feed, and the rest.
    fileprivate var lines: [ArraySlice<UInt8>] {
        var lines: [ArraySlice<UInt8>] = []
        var start = startIndex
        while let end = self[start...].firstIndex(of: UInt8(ascii: "\n")) {
            lines.append(self[start...end])
            start = end + 1
        }
        if start < endIndex { lines.append(self[start...]) }
        return lines
    }
}
