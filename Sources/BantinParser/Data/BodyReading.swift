import BantinModel

/// The keys of a body.
func bodyKeys(_ vocabulary: Vocabulary) -> [String] {
    ["id", "kind", "type", "name", "names", "place", "places", "established", "ended", "bodies_complete"]
        + Selection.Attribute.allCases.compactMap(\.bodyKey) + ["hamlet_list"]
        + vocabulary.enteredMeasures.map(\.id) + ["periods", "targets", "reported", "bodies"]
}

private let bodyWords = Message(vi: "một tổ chức", en: "a body")

/// Keys that clerks put into a body.
private let bodyHints: [String: Message] = {
    let hint = Message(
        vi: "mục này ở ngoài cùng, ngang hàng với “body”", en: "it belongs to the top of the file, beside “body”")
    return ["measures": hint, "groups": hint]
}()

/// A body with its entries and the bodies below it; nil for what is no mapping, which is reported.
func readBody(_ node: YAMLNode, _ vocabulary: Vocabulary, diagnostics: inout Diagnostics) -> ParsedBody? {
    readMapping(
        node, bodyWords, keys: bodyKeys(vocabulary), alsoKnown: Array(vocabulary.unreadable), hints: bodyHints,
        diagnostics: &diagnostics
    ) { reader in
        var body = ParsedBody(location: reader.location)
        body.id = reader.text("id")
        body.kind = reader.choice("kind")
        body.type = reader.choice("type")
        body.names = readNames(&reader, single: "name", list: "names")
        body.places = readNames(&reader, single: "place", list: "places")
        body.established = reader.partialDate("established")
        body.ended = reader.partialDate("ended")
        body.completeness = readCompleteness(&reader)
        body.qualities = readQualities(&reader)
        body.hamlets = readHamlets(&reader)
        for measure in vocabulary.enteredMeasures {
            body.entries += readEntries(of: measure, vocabulary, &reader)
        }
        body.periods = (reader.list("periods") ?? []).compactMap { readPeriod($0, diagnostics: &reader.diagnostics) }
        body.targets = (reader.list("targets") ?? []).compactMap { readTarget($0, diagnostics: &reader.diagnostics) }
        body.reported = readReported(&reader, vocabulary)
        readChildren(&reader, vocabulary, into: &body)
        return body
    }
}

/// The bodies below. Where one of them cannot be read, nothing may be summed from the rest.
private func readChildren(_ reader: inout MappingReader, _ vocabulary: Vocabulary, into body: inout ParsedBody) {
    let items = reader.list("bodies")
    body.bodies = (items ?? []).compactMap { readBody($0, vocabulary, diagnostics: &reader.diagnostics) }
    if items == nil || items?.contains(where: \.isUnreadableMapping) == true { body.completeness = .invalid }
}

/// `name: X`, or `names: [{name: X, from: …, to: …}]`.
private func readNames(_ reader: inout MappingReader, single: String, list: String) -> [ParsedName] {
    let text = reader.text(single)
    let items = reader.list(list) ?? []
    if reader.hasKey(single), !text.isAbsent, !items.isEmpty {
        reader.diagnostics.error(
            .invalidValue, at: reader.keyLocation(list),
            Message(
                vi: "chỉ được viết một trong hai mục “\(single)” và “\(list)”",
                en: "only one of “\(single)” and “\(list)” may be given"))
        return text.located.map { [ParsedName(text: $0)] } ?? []
    }
    if let located = text.located { return [ParsedName(text: located)] }
    let names = items.compactMap { readName($0, list: list, &reader.diagnostics) }
    let isAbsent = text.isAbsent && reader.take(list).isAbsent
    // One that was written and could not be read, which was reported, is there all the same.
    return names.isEmpty && !isAbsent ? [ParsedName(text: Located("…", at: reader.location))] : names
}

/// An entry of `names:` or `places:`, which may be a text alone.
private func readName(_ item: YAMLNode, list: String, _ diagnostics: inout Diagnostics) -> ParsedName? {
    let what = Message(vi: "một dòng của “\(list)”", en: "an entry of “\(list)”")
    if case .scalar(let scalar) = item.content {
        return ParsedName(text: Located(scalar.text, at: item.location))
    }
    return readMapping(item, what, keys: ["name", "from", "to"], diagnostics: &diagnostics) { fields in
        let name = fields.text("name")
        let (from, to) = (fields.partialDate("from"), fields.partialDate("to"))
        if name.isAbsent { fields.reportMissing("name", of: what) }
        return name.located.map { ParsedName(text: $0, from: from, to: to) }
    } ?? nil
}

/// `bodies_complete: true`, `false`, or a list of kinds and types.
private func readCompleteness(_ reader: inout MappingReader) -> Field<Completeness> {
    let key = "bodies_complete"
    let node = reader.take(key)
    guard case .sequence(let items) = node.content else {
        return reader.flag(key).flatMap { $0.value ? .all : Completeness.none }
    }
    var (kinds, types, isReadable) = (Set<BodyKind>(), Set<BodyType>(), true)
    let words = MappingReader.words(for: key)
    for item in items {
        guard let word = reader.diagnostics.readText(item, words).located else {
            isReadable = false
            continue
        }
        if let kind = BodyKind(rawValue: word.value) {
            kinds.insert(kind)
        } else if let type = BodyType(rawValue: word.value) {
            types.insert(type)
        } else {
            isReadable = false
            let choices = BodyKind.allCases.map(\.rawValue) + BodyType.allCases.map(\.rawValue)
            reader.diagnostics.reportInvalidChoice(word, words, of: choices)
        }
    }
    guard isReadable else { return .invalid }
    return .present(Located(.only(kinds: kinds, types: types), at: node.location))
}

/// An entry of `periods:`.
private func readPeriod(_ node: YAMLNode, diagnostics: inout Diagnostics) -> ParsedPeriod? {
    let what = Message(vi: "một dòng của “periods”", en: "an entry of “periods”")
    let keys = ["id", "from", "to", "label", "years", "previous", "illustrative"]
    return readMapping(node, what, keys: keys, diagnostics: &diagnostics) { reader in
        var period = ParsedPeriod(location: reader.location)
        period.id = reader.text("id")
        period.from = reader.partialDate("from")
        period.to = reader.partialDate("to")
        period.label = reader.text("label")
        period.years = reader.count("years")
        period.previous = reader.text("previous")
        period.isIllustrative = reader.flag("illustrative").value ?? false
        return period
    }
}
