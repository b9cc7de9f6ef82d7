import BantinModel

extension ParsedSettings {
    static let keys = ["title", "language", "base_url", "as_of", "period", "known_phrases", "raw_html"]

    /// Takes the keys of `site:`.
    mutating func read(_ reader: inout MappingReader) {
        title = reader.text("title")
        language = reader.text("language")
        baseURL = reader.text("base_url")
        asOf = reader.day("as_of")
        period = reader.text("period")
        knownPhrases = reader.texts("known_phrases")
        allowsRawHTML = reader.flag("raw_html")
    }

    /// Lets later checks stay silent about fields whose place could not be read.
    mutating func invalidate() {
        title = .invalid
        language = .invalid
        baseURL = .invalid
        asOf = .invalid
        period = .invalid
        allowsRawHTML = .invalid
    }
}

extension ParsedPolicy {
    static let keys = [
        "young", "decimals", "rounding", "rate_base", "suppress_below", "stock_max_age_days", "base_tolerance_days",
        "unbound_numbers",
    ]

    /// Takes the keys of `policy:`.
    mutating func read(_ reader: inout MappingReader) {
        let young = reader.take("young")
        let words = Message(verbatim: "“young”")
        _ = readMapping(young, words, keys: ["min", "max"], diagnostics: &reader.diagnostics) { ages in
            youngMinimum = ages.count("min")
            youngMaximum = ages.count("max")
        }
        if young.isUnreadableMapping { (youngMinimum, youngMaximum) = (.invalid, .invalid) }
        readDecimals(&reader)
        rounding = reader.choice("rounding")
        rateBase = reader.choice("rate_base")
        suppressBelow = reader.count("suppress_below")
        stockMaximumAge = reader.count("stock_max_age_days")
        baseTolerance = reader.count("base_tolerance_days")
        unboundNumbers = reader.choice("unbound_numbers")
    }
}

extension ParsedPolicy {
    /// `decimals: 2`, or `decimals: {default: 2, attainment: 1}`.
    private mutating func readDecimals(_ reader: inout MappingReader) {
        let node = reader.take("decimals")
        let words = Message(verbatim: "“decimals”")
        guard case .mapping = node.content else {
            decimals = reader.diagnostics.readCount(node, words)
            return
        }
        let keys = ["default"] + FacetKind.withDecimals.map(\.rawValue)
        _ = readMapping(node, words, keys: keys, diagnostics: &reader.diagnostics) { fields in
            decimals = fields.count("default")
            decimalsByStatistic = FacetKind.withDecimals.map { ($0, fields.count($0.rawValue)) }
        }
    }
}

/// An entry of `people:`; nil without a name, which is reported.
func readPerson(_ node: YAMLNode, diagnostics: inout Diagnostics) -> ParsedPerson? {
    let what = Message(vi: "một người trong “people”", en: "an entry of “people”")
    return readMapping(node, what, keys: ["name", "role", "consent"], diagnostics: &diagnostics) { reader in
        let name = reader.text("name")
        let role = reader.text("role").located
        let consent = reader.flag("consent").value ?? false
        if name.isAbsent { reader.reportMissing("name", of: what) }
        return name.located.map { ParsedPerson(name: $0, role: role, consent: consent) }
    } ?? nil
}

extension MappingReader {
    /// Reports a key that must be there and is not.
    mutating func reportMissing(_ key: String, of what: Message) {
        diagnostics.error(
            .missingKey, at: location, Message(vi: "\(what.vi) thiếu “\(key)”", en: "\(what.en) has no “\(key)”"))
    }
}
