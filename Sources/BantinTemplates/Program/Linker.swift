/// Joins programs: finds what each call means, and reports calls that lead nowhere or back, and overrides of blocks
/// that do not exist.
struct Linker {
    private(set) var programs: [Program]
    private(set) var mistakes: [TemplateMistake] = []

    private let indices: [String: Int]
    /// For each kind, the names that a partial or parent tag may use.
    private let partialNames: [OutputKind: [String]]
    /// For each program, the instructions that are calls.
    private var calls: [[Int]] = []
    /// The programs in an order in which each comes after those that it calls.
    private var calleesFirst: [Int] = []

    init(_ programs: [Program]) {
        self.programs = programs
        indices = Dictionary(uniqueKeysWithValues: programs.indices.map { (programs[$0].name, $0) })
        partialNames = Dictionary(grouping: programs, by: \.kind).mapValues { programs in
            programs.map { $0.kind.partialName(of: $0.name) }.sorted()
        }
    }

    mutating func link() {
        for index in programs.indices { resolveCalls(of: index) }
        var states = [VisitState](repeating: .new, count: programs.count)
        for index in programs.indices { visit(from: index, &states) }
        checkOverrides()
    }

    private func call(_ instruction: Int, of program: Int) -> Call {
        guard case .call(let call) = programs[program].instructions[instruction] else {
            preconditionFailure("this instruction is no call")
        }
        return call
    }

    // MARK: - Targets

    private mutating func resolveCalls(of index: Int) {
        var found: [Int] = []
        for (position, instruction) in programs[index].instructions.enumerated() {
            guard case .call(var call) = instruction else { continue }
            found.append(position)
            call.target = indices[programs[index].kind.templateName(of: call.name)]
            programs[index].instructions[position] = .call(call)
            if call.target == nil, programs[index].tags[call.tag].isValid { reportMissing(call, in: programs[index]) }
        }
        calls.append(found)
    }

    private mutating func reportMissing(_ call: Call, in program: Program) {
        let wanted = program.kind.templateName(of: call.name)
        let other = program.kind.other.templateName(of: call.name)
        let ending = ".\(program.kind.rawValue)"
        let note = TemplateMistake.Note(
            vi: "có “\(other).mustache”, nhưng mẫu \(ending) chỉ dùng được mẫu \(ending)",
            en: "there is “\(other).mustache”, but a \(ending) template uses \(ending) templates only")
        mistakes.append(
            TemplateMistake(
                .missingPartial, at: program.tags[call.tag].namePlace, vi: "không có mẫu “\(wanted).mustache”",
                en: "there is no template “\(wanted).mustache”", found: call.name,
                candidates: partialNames[program.kind] ?? [], notes: indices[other] == nil ? [] : [note]))
    }

    // MARK: - Circles

    private enum VisitState {
        case new
        /// On the path, so many steps from its beginning.
        case underWay(Int)
        case done
    }

    /// Walks along the calls, depth first; a call of a program that is under way is reported and cut.
    private mutating func visit(from root: Int, _ states: inout [VisitState]) {
        guard case .new = states[root] else { return }
        states[root] = .underWay(0)
        var path = [(program: root, next: 0)]
        while let (program, next) = path.last {
            guard next < calls[program].count else {
                states[program] = .done
                calleesFirst.append(program)
                path.removeLast()
                continue
            }
            path[path.count - 1].next += 1
            let instruction = calls[program][next]
            guard let target = call(instruction, of: program).target else { continue }
            switch states[target] {
            case .done: break
            case .new:
                states[target] = .underWay(path.count)
                path.append((target, 0))
            case .underWay(let first): cut(instruction, of: program, circle: path[first...].map(\.program)[...])
            }
        }
    }

    private mutating func cut(_ instruction: Int, of index: Int, circle: ArraySlice<Int>) {
        var call = call(instruction, of: index)
        call.target = nil
        programs[index].instructions[instruction] = .call(call)
        let first = programs[circle[circle.startIndex]].name
        var names = circle.prefix(4).map { programs[$0].name }
        if circle.count > 8 { names.append("…") }
        names += circle.dropFirst(4).suffix(4).map { programs[$0].name } + [first]
        let chain = names.joined(separator: " → ")
        mistakes.append(
            TemplateMistake(
                .circularPartial, at: programs[index].tags[call.tag].namePlace,
                vi: "mẫu “\(first)” gọi vòng trở lại chính nó", en: "the template “\(first)” leads back to itself",
                notes: [.init(vi: "đường vòng: \(chain)", en: "the circle: \(chain)")]))
    }

    // MARK: - Overrides

    /// The blocks that a program and all that it calls have.
    private struct BlockNames {
        var names: Set<String> = []
        /// False when some of them cannot be known, because of a mistake that has been reported.
        var isComplete = true
    }

    private mutating func checkOverrides() {
        var blocks = [BlockNames](repeating: BlockNames(), count: programs.count)
        for index in calleesFirst { blocks[index] = blockNames(of: index, callees: blocks) }
        for index in programs.indices {
            for instruction in calls[index] {
                let call = call(instruction, of: index)
                guard let target = call.target, blocks[target].isComplete else { continue }
                for (name, override) in call.overrides where !blocks[target].names.contains(name) {
                    reportUnknownBlock(
                        name, tag: programs[index].tags[override.tag], target: target, blocks: blocks[target].names)
                }
            }
        }
    }

    private func blockNames(of index: Int, callees: [BlockNames]) -> BlockNames {
        var result = BlockNames(isComplete: !programs[index].isNestingLost)
        for case .block(let block) in programs[index].instructions { result.names.insert(block.name) }
        for instruction in calls[index] {
            guard let target = call(instruction, of: index).target else {
                result.isComplete = false
                continue
            }
            result.names.formUnion(callees[target].names)
            result.isComplete = result.isComplete && callees[target].isComplete
        }
        return result
    }

    private mutating func reportUnknownBlock(_ name: String, tag: Tag, target: Int, blocks: Set<String>) {
        let parent = programs[target].name
        mistakes.append(
            TemplateMistake(
                .unknownBlock, at: tag.namePlace, vi: "mẫu “\(parent)” không có khối “\(name)”",
                en: "the template “\(parent)” has no block “\(name)”", found: name, candidates: blocks.sorted()))
    }
}
