import BantinModel

/// What the body says that it has or has not.
func readQualities(_ reader: inout MappingReader) -> [ParsedQuality] {
    Selection.Attribute.allCases.compactMap { attribute in
        guard let key = attribute.bodyKey else { return nil }
        let value = readPresence(key, &reader)
        return value.isAbsent ? nil : ParsedQuality(attribute: attribute, value: value)
    }
}

/// `true`, `false`, a span of dates or a list of them.
private func readPresence(_ key: String, _ reader: inout MappingReader) -> Field<ParsedPresence> {
    let node = reader.take(key)
    let items: [YAMLNode]
    switch node.content {
    case .absent, .reported, .scalar: return reader.flag(key).flatMap { .flag($0.value) }
    case .mapping: items = [node]
    case .sequence(let list): items = list
    }
    let what = Message(vi: "một khoảng thời gian của “\(key)”", en: "a span of “\(key)”")
    let spans = items.compactMap { item in
        readMapping(item, what, keys: ["from", "to"], diagnostics: &reader.diagnostics) { $0.span() }
    }
    return spans.count == items.count ? .present(Located(.spans(spans), at: node.location)) : .invalid
}

/// `hamlet_list:`; nil where it is not written or cannot be read as a whole.
func readHamlets(_ reader: inout MappingReader) -> [ParsedHamlet]? {
    let key = "hamlet_list"
    guard !reader.take(key).isAbsent, let items = reader.list(key) else { return nil }
    let what = Message(vi: "một thôn, làng của “\(key)”", en: "a hamlet of “\(key)”")
    return items.compactMap { item in
        readMapping(
            item, what, keys: ["name", "cell", "enough_local", "from", "to"], diagnostics: &reader.diagnostics
        ) { fields in
            var hamlet = ParsedHamlet(location: fields.location)
            hamlet.name = fields.text("name")
            hamlet.cell = fields.choice("cell")
            hamlet.hasEnoughLocal = fields.flag("enough_local")
            hamlet.span = fields.span()
            if hamlet.name.isAbsent { fields.reportMissing("name", of: what) }
            if hamlet.cell.isAbsent { fields.reportMissing("cell", of: what) }
            return hamlet
        }
    }
}

extension MappingReader {
    fileprivate mutating func span() -> ParsedSpan {
        var span = ParsedSpan(location: location)
        span.from = partialDate("from")
        span.to = partialDate("to")
        return span
    }
}
