package import BantinModel

/// Reads the data file. Every mistake of form is reported, and what is left of the file is returned, so that the rest
/// can be checked: a field that could not be read is `invalid`. Nil where nothing sound is left: YAML that cannot be
/// read, lines that had to be left out, a file that is no mapping, or one without a body.
package func parseData(_ source: SourceText, diagnostics: inout Diagnostics) -> ParsedSite? {
    guard let root = readYAML(YAMLText(source), diagnostics: &diagnostics) else { return nil }
    let top = SourceLocation(in: source.file)
    guard !root.isAbsent else {
        diagnostics.error(
            .missingKey, at: top,
            Message(vi: "tệp dữ liệu còn trống", en: "the data file is empty"),
            notes: [
                .init(
                    Message(
                        vi: "tệp cần ít nhất hai mục “site” và “body”",
                        en: "it needs at least the keys “site” and “body”"))
            ])
        return nil
    }
    let what = Message(vi: "tệp dữ liệu", en: "the data file")
    let site = readMapping(
        root, what, keys: ["site", "policy", "people", "measures", "groups", "body"], hints: rootHints,
        diagnostics: &diagnostics
    ) { reader in
        readSite(&reader, top: top)
    }
    guard let site, case .mapping(let mapping) = root.content, !mapping.isDamaged else { return nil }
    return site.body == nil ? nil : site
}

/// Keys that clerks put a level too high.
private let rootHints: [String: Message] = {
    func hint(_ parent: String) -> Message {
        Message(vi: "mục này thuộc về “\(parent)”, thụt vào bên dưới", en: "it belongs under “\(parent)”, indented")
    }
    let pairs = ParsedSettings.keys.map { ($0, hint("site")) } + bodyKeys(.standard).map { ($0, hint("body")) }
    return Dictionary(pairs, uniquingKeysWith: { first, _ in first })
}()

private func readSite(_ reader: inout MappingReader, top: SourceLocation) -> ParsedSite {
    var site = ParsedSite()
    site.settings.location = reader.hasKey("site") ? reader.keyLocation("site") : top
    let settings = reader.take("site")
    _ = readMapping(
        settings, Message(verbatim: "“site”"), keys: ParsedSettings.keys, diagnostics: &reader.diagnostics
    ) { site.settings.read(&$0) }
    if settings.isUnreadableMapping { site.settings.invalidate() }
    let policy = reader.take("policy")
    _ = readMapping(
        policy, Message(verbatim: "“policy”"), keys: ParsedPolicy.keys, diagnostics: &reader.diagnostics
    ) { site.policy.read(&$0) }
    site.people = (reader.list("people") ?? []).compactMap { readPerson($0, diagnostics: &reader.diagnostics) }
    let own = OwnWords(&reader)
    (site.vocabulary, site.ownWords) = (own.vocabulary, own.ids)
    let body = reader.take("body")
    site.body = readBody(body, site.vocabulary, diagnostics: &reader.diagnostics)
    if body.isAbsent {
        reader.diagnostics.error(
            .missingKey, at: reader.hasKey("body") ? reader.keyLocation("body") : top,
            Message(vi: "tệp dữ liệu thiếu mục “body”", en: "the data file has no “body”"),
            notes: [
                .init(
                    Message(
                        vi: "“body” là tổ chức cao nhất, có id, kind và name",
                        en: "“body” is the highest organization, with id, kind and name"))
            ])
    }
    return site
}

extension YAMLNode {
    /// Written, but not as the mapping that it should be; this was reported.
    var isUnreadableMapping: Bool {
        switch content {
        case .absent, .mapping: false
        case .reported, .scalar, .sequence: true
        }
    }
}
