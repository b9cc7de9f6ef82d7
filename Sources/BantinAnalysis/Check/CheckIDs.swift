import BantinModel

extension BodyCheck {
    /// Words of the data file's own are none of the words of figures; that they are no keys was seen when they were read.
    mutating func checkOwnWords(_ words: [Located<String>]) {
        for word in words where isReserved(word.value, exceptPartsOf: Partition.allCases.map(\.rawValue)) {
            diagnostics.error(
                .invalidID, at: word.location,
                Message(
                    vi: "“\(word.value)” đã là một từ trong tên số liệu; hãy chọn mã khác",
                    en: "“\(word.value)” is already a word of figure names; choose another id"))
        }
    }

    private func isReserved(_ word: String, exceptPartsOf stems: [String] = []) -> Bool {
        reservedWords.contains(word) || particulars.contains(word)
            || reservedPrefixes.contains { prefix in
                word.hasPrefix(prefix) && !stems.contains { prefix == $0 + "-" }
            }
    }

    /// Ids exist, are well formed, are no words of names, and are unique.
    mutating func checkIDs() {
        var seen: [String: SourceLocation] = [:]
        for source in parsed {
            if source.id.isAbsent {
                diagnostics.error(
                    .missingKey, at: source.location,
                    Message(
                        vi: "thiếu mã (id) của tổ chức này, chẳng hạn id: an-dien-nam",
                        en: "this body has no id, such as id: an-dien-nam"))
            }
            guard let id = source.id.located, checkForm(of: id), checkIsNoWord(id) else { continue }
            if let first = seen[id.value] {
                diagnostics.error(
                    .duplicateID, at: id.location,
                    Message(
                        vi: "mã “\(id.value)” đã dùng cho một tổ chức khác; mỗi mã chỉ dùng một lần",
                        en: "the id “\(id.value)” already belongs to another body; each id is used once"),
                    notes: [Diagnostic.Note(Message(vi: "lần đầu ở đây", en: "first used here"), at: first)])
            } else {
                seen[id.value] = id.location
            }
        }
    }

    private mutating func checkForm(of id: Located<String>) -> Bool {
        let bytes = Array(id.value.utf8)
        let isWellFormed =
            bytes.first.map { (97...122).contains($0) } ?? false
            && bytes.allSatisfy { (97...122).contains($0) || (48...57).contains($0) || $0 == 45 }
        if isWellFormed { return true }
        let slug = id.value.slug
        let suggestion = slug.utf8.first.map { (97...122).contains($0) } ?? false ? slug : nil
        diagnostics.error(
            .invalidID, at: id.location,
            Message(
                vi: "mã “\(id.value)” không hợp lệ; mã bắt đầu bằng chữ thường a-z, sau đó chỉ gồm a-z, 0-9 và dấu -",
                en: "the id “\(id.value)” is not valid; an id begins with a-z and holds only a-z, 0-9 and -"),
            notes: suggestion.map { [Diagnostic.Note(Message(vi: "nên viết: \($0)", en: "write: \($0)"))] } ?? [])
        return false
    }

    private mutating func checkIsNoWord(_ id: Located<String>) -> Bool {
        let isOwn = vocabulary.measure(id.value) != nil || vocabulary.group(id.value) != nil
        guard isOwn || isReserved(id.value) else { return true }
        diagnostics.error(
            .invalidID, at: id.location,
            Message(
                vi:
                    "mã “\(id.value)” trùng với một từ trong tên số liệu; hãy chọn mã khác, chẳng hạn “chi-bo-\(id.value)”",
                en: "the id “\(id.value)” is a word of figure names; choose another, such as “cell-\(id.value)”"))
        return false
    }
}

/// The words of measures, groups, facets and types, none of which may be a body's id (docs/data.md, Names).
private let reservedWords: Set<String> = {
    return Set(
        Vocabulary.standard.measures.map(\.id) + Vocabulary.standard.groups.map(\.id) + Facet.words(.standard)
            + BodyType.allCases.map(\.rawValue))
}()

/// What templates say after a figure's name (docs/templates.md), where a name could be read two ways.
private let particulars: Set<String> = [
    "known", "unknown", "withheld", "zero", "illustrative", "stated", "printed", "exact", "name", "description",
    "words",
    "date", "formula", "source", "definition", "reason",
]

private let reservedPrefixes =
    ["share-of-", "type-", "with-", "without-"] + Partition.allCases.map { "\($0.rawValue)-" }
    + Comparison.allCases.map { "\($0.rawValue)-" }
