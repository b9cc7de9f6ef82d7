import BantinAnalysis
import BantinModel
import BantinTestSupport
import Testing

/// A random tree whose cells move people between one another, take some in and lose some. Every body above tells one of
/// its three kinds of transfers; what the others must be is counted here move by move.
private struct MovingTree {
    /// From one cell to another; nil is outside the tree.
    struct Move {
        var from: String?
        var to: String?
    }

    let file = DataFile()
    var random: SeededGenerator
    private(set) var root = ParsedBody(location: SourceLocation(path: "content/data.yaml"))
    /// By id of a body: the cells at or below it.
    private(set) var cells: [String: Set<String>] = [:]
    private(set) var moves: [Move] = []
    /// By cell: admissions less deaths of 2019, and by how much its members changed beyond all that is told.
    private(set) var own: [String: Int] = [:]
    private(set) var error: [String: Int] = [:]

    init(seed: Int) {
        random = SeededGenerator(seed: seed)
        var next = 0
        var shape = shape(depth: 3, &next)
        let all = (cells["b1"] ?? []).sorted()
        for _ in 0..<random.next(20) {
            let move = Move(
                from: random.next(3) == 0 ? nil : random.pick(all), to: random.next(3) == 0 ? nil : random.pick(all))
            if move.from != move.to { moves.append(move) }
        }
        fill(&shape)
        root = shape
    }

    private mutating func shape(depth: Int, _ next: inout Int) -> ParsedBody {
        next += 1
        let id = "b\(next)"
        guard depth > 0 else {
            cells[id] = [id]
            return file.body(id)
        }
        let isLeaf = next > 1 && random.next(3) == 0
        let children = (0..<(isLeaf ? 0 : 1 + random.next(3))).map { _ in shape(depth: depth - 1, &next) }
        cells[id] = children.isEmpty ? [id] : children.reduce(into: []) { $0.formUnion(cells[$1.id.value ?? ""] ?? []) }
        return children.isEmpty ? file.body(id) : file.body(id, .grassrootsOrganization, children)
    }

    private mutating func fill(_ body: inout ParsedBody) {
        let id = body.id.value ?? ""
        guard body.bodies.isEmpty else {
            let told = [Measure.transfersIn, .transfersOut, .transfersInternal][random.next(3)]
            body.entries = [file.flow(told, in: "2019", transfers(told, of: id))]
            for index in body.bodies.indices { fill(&body.bodies[index]) }
            return
        }
        let admitted = (0..<4).map { _ in random.next(4) }
        let died = random.next(2)
        own[id] = admitted.reduce(0, +) - died
        error[id] = random.next(4) == 0 ? random.next(5) - 2 : 0
        let start = 30 + random.next(20)
        let (came, left) = (transfers(.transfersIn, of: id), transfers(.transfersOut, of: id))
        let end = start + (own[id] ?? 0) + came - left + (error[id] ?? 0)
        body.entries =
            [file.stock(at: "2018-12-31", start), file.stock(at: "2019-12-31", end)]
            + admitted.enumerated().map { file.flow(in: "2019-q\($0 + 1)", $1) }
            + [(.deaths, died), (.transfersIn, came), (.transfersOut, left)].map { file.flow($0, in: "2019", $1) }
            + [.readmissions, .removals, .withdrawals, .expulsions].map { file.flow($0, in: "2019", 0) }
        body.entries.shuffle(using: &random)
    }

    /// How many moves cross the border of a body inwards or outwards, or stay inside it.
    func transfers(_ measure: Measure, of id: String) -> Int {
        let inside = cells[id] ?? []
        return moves.filter { move in
            let from = move.from.map(inside.contains) ?? false
            let to = move.to.map(inside.contains) ?? false
            switch measure {
            case .transfersIn: return to && !from
            case .transfersOut: return from && !to
            default: return from && to
            }
        }.count
    }
}

@Suite struct MovementPropertyTests {
    @Test("Whatever moves inside a tree, every body's transfers are those across its own border", arguments: 0..<100)
    func transfersCancelAtTheParent(seed: Int) throws {
        let tree = MovingTree(seed: seed)
        let answers = try #require(statistics(tree.file.site(root: tree.root)), "seed \(seed)")
        for id in tree.cells.keys.sorted() {
            for measure in [Measure.transfersIn, .transfersOut, .transfersInternal] {
                #expect(
                    answers.value(id, measure, in: "2019") == .number(Rational(tree.transfers(measure, of: id))),
                    "seed \(seed): \(id).\(measure.id)")
            }
        }
    }

    @Test("Opening and net change make up the close, up to the residual, at every height", arguments: 0..<100)
    func theFlowIdentityHolds(seed: Int) throws {
        let tree = MovingTree(seed: seed)
        let answers = try #require(statistics(tree.file.site(root: tree.root)), "seed \(seed)")
        for (id, cells) in tree.cells.sorted(by: { $0.key < $1.key }) {
            let net =
                cells.reduce(0) { $0 + (tree.own[$1] ?? 0) } + tree.transfers(.transfersIn, of: id)
                - tree.transfers(.transfersOut, of: id)
            let residual = cells.reduce(0) { $0 + (tree.error[$1] ?? 0) }
            #expect(answers.value(id, .members, in: "2019", .movement(.netChange)) == .number(Rational(net)))
            #expect(answers.value(id, .members, in: "2019", .movement(.residual)) == .number(Rational(residual)))
            #expect(answers.value(id, .members, in: "2019", .movement(.unreported)) == nil)
        }
    }
}
