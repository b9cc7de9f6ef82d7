import BantinModel

/// The bodies of the data file as far as they are right, and what is in doubt.
struct CheckedTree {
    var bodies: [Body]
    var doubts: Doubts
}

/// Checks every body by itself: id, kind, life, names, periods, entries, targets.
func checkedTree(
    _ root: ParsedBody, _ vocabulary: Vocabulary, ownWords: [Located<String>], diagnostics: inout Diagnostics
) -> CheckedTree {
    let (bodies, parsed) = flattened(root)
    var check = BodyCheck(bodies: bodies, parsed: parsed, vocabulary: vocabulary)
    // A name that could not be read leaves none behind: only a file that was read without a mistake lacks one.
    if !diagnostics.hasErrors { check.checkNamesExist() }
    check.checkOwnWords(ownWords)
    check.checkIDs()
    for index in bodies.map(\.index) { check.checkBody(index) }
    check.checkSize()
    check.doubts.spread(over: check.bodies)
    diagnostics.add(check.diagnostics)
    return CheckedTree(bodies: check.bodies, doubts: check.doubts)
}

/// Each body before its children, siblings in the order of the file.
private func flattened(_ root: ParsedBody) -> ([Body], [ParsedBody]) {
    var bodies: [Body] = []
    var parsed: [ParsedBody] = []
    var waiting: [(body: ParsedBody, parent: Body.Index?)] = [(root, nil)]
    while let (next, parent) = waiting.popLast() {
        let index = Body.Index(bodies.count)
        var body = Body(
            index: index, id: next.id.value ?? "", kind: next.kind.value ?? .grassrootsOrganization,
            location: next.location)
        body.parent = parent
        body.type = next.type.value
        // Where it cannot be read, nothing is summed that perhaps should not be.
        body.completeness = next.completeness.isAbsent ? .all : next.completeness.value ?? .none
        if let parent { bodies[parent.position].children.append(index) }
        bodies.append(body)
        parsed.append(next)
        waiting += next.bodies.reversed().map { ($0, index) }
    }
    return (bodies, parsed)
}

/// The checks of the single bodies, which gather in ``bodies`` what is right.
struct BodyCheck {
    var bodies: [Body]
    let parsed: [ParsedBody]
    let vocabulary: Vocabulary
    var diagnostics = Diagnostics()
    var doubts: Doubts
    /// By body: the periods that it declares, by id.
    var declared: [[String: DeclaredPeriod]]

    init(bodies: [Body], parsed: [ParsedBody], vocabulary: Vocabulary) {
        self.bodies = bodies
        self.parsed = parsed
        self.vocabulary = vocabulary
        doubts = Doubts(bodies: bodies.count)
        declared = Array(repeating: [:], count: bodies.count)
    }

    /// How messages call a body.
    func label(_ index: Body.Index) -> Message {
        guard let id = parsed[index.position].id.value else { return Message(vi: "tổ chức này", en: "this body") }
        return Message(verbatim: "“\(id)”")
    }

    mutating func checkBody(_ index: Body.Index) {
        checkKind(index)
        checkLife(index)
        bodies[index.position].names = checkedNames(parsed[index.position].names)
        bodies[index.position].places = checkedNames(parsed[index.position].places)
        checkQualities(index)
        checkPeriods(index)
        checkReported(index)
        checkEntries(index)
        checkTargets(index)
    }

    /// A kind is required, stands below a wider one, and a cell has no bodies.
    private mutating func checkKind(_ index: Body.Index) {
        let (body, source) = (bodies[index.position], parsed[index.position])
        if source.kind.isAbsent {
            diagnostics.error(
                .missingKey, at: source.location,
                Message(
                    vi: "\(label(index).vi) chưa ghi loại tổ chức (kind), chẳng hạn kind: cell",
                    en: "\(label(index).en) has no kind, such as kind: cell"),
                notes: [Diagnostic.Note(Message(verbatim: BodyKind.allCases.map(\.rawValue).joined(separator: ", ")))])
        }
        guard let kind = source.kind.located else {
            doubts.add(.cells, of: index)
            doubts.add(.organizations, of: index)
            return
        }
        if kind.value == .cell, let child = source.bodies.first {
            diagnostics.error(
                .invalidValue, at: kind.location,
                Message(
                    vi: "“\(body.id)” là chi bộ (cell) nên không thể có tổ chức trực thuộc",
                    en: "“\(body.id)” is a cell, and a cell has no bodies below it"),
                notes: [
                    Diagnostic.Note(Message(vi: "tổ chức trực thuộc ở đây", en: "the body below"), at: child.location)
                ])
        }
        guard let parent = body.parent, let above = parsed[parent.position].kind.located,
            above.value != .cell, kind.value.width > above.value.width
        else { return }
        diagnostics.error(
            .invalidValue, at: kind.location,
            Message(
                vi: "\(kind.value.name.vi) (\(kind.value.rawValue)) không thể trực thuộc \(above.value.name.vi) "
                    + "(\(above.value.rawValue))",
                en: "a \(kind.value.name.en) (\(kind.value.rawValue)) cannot stand below a \(above.value.name.en) "
                    + "(\(above.value.rawValue))"),
            notes: [Diagnostic.Note(Message(vi: "tổ chức cấp trên ở đây", en: "the body above"), at: above.location)])
    }

    private mutating func checkLife(_ index: Body.Index) {
        let source = parsed[index.position]
        if case .invalid = source.established { doubts.addAll(vocabulary.measures, of: index) }
        if case .invalid = source.ended { doubts.addAll(vocabulary.measures, of: index) }
        let (first, last) = (source.established.value?.first, source.ended.value?.last)
        if let first, let last, first > last, let place = source.ended.located?.location {
            diagnostics.error(
                .invalidDate, at: place,
                Message(
                    vi: "“\(bodies[index.position].id)” kết thúc (ended) trước khi thành lập (established: \(first))",
                    en: "“\(bodies[index.position].id)” ended before it was established (\(first))"))
            doubts.addAll(vocabulary.measures, of: index)
            return
        }
        (bodies[index.position].firstDay, bodies[index.position].lastDay) = (first, last)
        (bodies[index.position].established, bodies[index.position].ended) = (
            source.established.value, source.ended.value
        )
    }
}

extension BodyKind {
    /// How wide a body is: one of a wider kind never stands below one of a narrower kind.
    fileprivate var width: Int {
        switch self {
        case .provinceOrganization: 5
        case .districtOrganization: 4
        case .communeOrganization: 3
        case .grassrootsOrganization: 2
        case .groupOrganization: 1
        case .cell: 0
        }
    }
}
