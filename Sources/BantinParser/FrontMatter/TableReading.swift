import BantinModel

/// `tables: [{id, caption, rows, columns}]`; a part that is missing or cannot be read is reported.
func readTables(_ reader: inout MappingReader, _ marks: MarkedText) -> [TableRequest] {
    let nodes = reader.list("tables") ?? []
    let tables = nodes.compactMap { readTable($0, marks, diagnostics: &reader.diagnostics) }
    var seen: [String: SourceLocation] = [:]
    for table in tables {
        if let id = table.id, let first = seen.updateValue(id.location, forKey: id.value) {
            reader.diagnostics.error(
                .duplicateID, at: id.location,
                Message(
                    vi: "trang đã có một bảng mang mã “\(id.value)”",
                    en: "the page already has a table with the id “\(id.value)”"),
                notes: [.init(Message(vi: "lần đầu ở đây", en: "first used here"), at: first)])
        }
    }
    return tables
}

private func readTable(_ node: YAMLNode, _ marks: MarkedText, diagnostics: inout Diagnostics) -> TableRequest? {
    let what = Message(vi: "một bảng trong “tables”", en: "an entry of “tables”")
    return readMapping(node, what, keys: ["id", "caption", "rows", "columns"], diagnostics: &diagnostics) { fields in
        let id = fields.text("id")
        let caption = fields.prose("caption", marks)
        let rows = fields.texts("rows")
        let columns = fields.texts("columns")
        if id.isAbsent { fields.reportMissing("id", of: what) }
        if caption.isAbsent { fields.reportMissing("caption", of: what) }
        for (key, list) in [("rows", rows), ("columns", columns)] where list.isEmpty && fields.isEmptyList(key) {
            fields.reportMissing(key, of: what)
        }
        let isRightForm = id.located?.value.isTableID ?? true
        if let id = id.located, !isRightForm { reportForm(of: id, diagnostics: &fields.diagnostics) }
        return TableRequest(
            id: isRightForm ? id.located : nil, caption: caption.value, rows: rows, columns: columns)
    }
}

private func reportForm(of id: Located<String>, diagnostics: inout Diagnostics) {
    let slug = id.value.slug
    diagnostics.error(
        .invalidID, at: id.location,
        Message(
            vi: "mã “\(id.value)” không hợp lệ; mã của bảng chỉ gồm a-z, 0-9 và dấu -",
            en: "the id “\(id.value)” is not valid; the id of a table consists of a-z, 0-9 and -"),
        notes: slug.isTableID ? [.init(.didYouMean(slug))] : [])
}

extension String {
    fileprivate var isTableID: Bool {
        !isEmpty
            && utf8.allSatisfy { (97...122).contains($0) || (48...57).contains($0) || $0 == UInt8(ascii: "-") }
    }
}

extension MappingReader {
    /// Whether nothing stands under a key, or an empty list.
    fileprivate func isEmptyList(_ key: String) -> Bool {
        switch take(key).content {
        case .absent: true
        case .sequence(let items): items.isEmpty
        case .reported, .scalar, .mapping: false
        }
    }
}
