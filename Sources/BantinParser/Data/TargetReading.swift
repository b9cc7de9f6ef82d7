import BantinModel

/// An entry of `targets:`.
func readTarget(_ node: YAMLNode, diagnostics: inout Diagnostics) -> ParsedTarget? {
    let what = Message(vi: "một dòng của “targets”", en: "an entry of “targets”")
    let keys = ["of", "period", "min", "max", "unit", "base", "per", "each", "owner"] + noteKeys
    return readMapping(node, what, keys: keys, diagnostics: &diagnostics) { reader in
        var target = ParsedTarget(location: reader.location)
        target.of = reader.text("of")
        target.period = reader.text("period")
        target.unit = reader.choice("unit")
        target.minimum = readEnd("min", in: target.unit, &reader)
        target.maximum = readEnd("max", in: target.unit, &reader)
        target.base = reader.text("base").flatMap { TargetBase($0.value) }
        target.per = reader.choice("per")
        target.scope = readScope(&reader)
        target.owner = reader.choice("owner")
        target.notes = readNotes(&reader)
        return target
    }
}

/// A whole number of people, or a percentage with decimals. Where the unit could not be read, neither can the number.
private func readEnd(_ key: String, in unit: Field<TargetUnit>, _ reader: inout MappingReader) -> Field<Rational> {
    switch unit {
    case .invalid:
        return reader.text(key).isAbsent ? .absent : .invalid
    case .present(let unit) where unit.value == .percent:
        let node = reader.take(key)
        return reader.diagnostics.readPercent(node, MappingReader.words(for: key))
    case .absent, .present:
        return reader.count(key).flatMap { Rational($0.value) }
    }
}

/// `each: {kind: cell, type: hamlet}`
private func readScope(_ reader: inout MappingReader) -> Field<TargetScope> {
    let node = reader.take("each")
    guard !node.isAbsent else { return .absent }
    var kind: Field<BodyKind> = .absent
    var type: Field<BodyType> = .absent
    _ = readMapping(node, MappingReader.words(for: "each"), keys: ["kind", "type"], diagnostics: &reader.diagnostics) {
        kind = $0.choice("kind")
        type = $0.choice("type")
    }
    if case .invalid = kind { return .invalid }
    if case .invalid = type { return .invalid }
    guard case .mapping = node.content else { return .invalid }
    guard kind.value != nil || type.value != nil else {
        reader.diagnostics.error(
            .missingKey, at: node.location,
            Message(
                vi: "“each” cần loại tổ chức (kind), nơi đặt (type) hoặc cả hai",
                en: "“each” needs the kind of body, its type, or both"),
            notes: [.init(.write("each: {kind: cell, type: hamlet}"))])
        return .invalid
    }
    return .present(Located(TargetScope(kind: kind.value, type: type.value), at: node.location))
}

extension Diagnostics {
    /// A percentage from 0 to 1000 with at most six decimals after a dot, and no sign: `2.5`.
    fileprivate mutating func readPercent(_ node: YAMLNode, _ what: Message) -> Field<Rational> {
        readText(node, what, as: .count).flatMap { located in
            if let percent = Rational(percent: located.value) { return percent }
            let mended = located.value.filter { $0 != "%" && $0 != " " }.map { $0 == "," ? "." : $0 }
            let isMended = Rational(percent: String(mended)) != nil
            error(
                .invalidCount, at: located.location,
                Message(
                    vi:
                        "“\(located.value.shortened)” không phải là số phần trăm; số lẻ viết bằng dấu chấm, không kèm %",
                    en: "“\(located.value.shortened)” is no number of per cent; decimals stand after a dot, without %"),
                notes: isMended ? [.init(.write(String(mended)))] : [])
            return nil
        }
    }
}

extension Rational {
    /// Reads `2.5` and `3`; nil for anything else, and above 1000.
    fileprivate init?(percent text: String) {
        let parts = text.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
        guard parts.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy { (48...57).contains($0) } }),
            parts[0].count <= 4, parts.count < 2 || parts[1].count <= 6, let digits = Int(parts.joined())
        else { return nil }
        let scale = (0..<(parts.count > 1 ? parts[1].count : 0)).reduce(1) { scale, _ in scale * 10 }
        guard let value = Rational(digits, over: scale), value <= Rational(1000) else { return nil }
        self = value
    }
}
