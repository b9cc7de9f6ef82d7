import BantinModel

/// Takes the keys that only reports have.
func readReport(_ reader: inout MappingReader, _ marks: MarkedText) -> ReportMatter {
    var report = ReportMatter()
    report.number = readNumber(&reader)
    report.symbol = reader.text("symbol")
    report.place = reader.text("place")
    report.type = readType(&reader)
    report.abstract = reader.prose("abstract", marks)
    report.issuingBody = reader.text("issuing_body")
    report.upperBody = reader.text("upper_body")
    report.recipients = reader.texts("recipients")
    report.signature = readSignature(&reader)
    report.layout = reader.choice("layout")
    report.annexes = reader.texts("annexes")
    return report
}

/// Numbers in a register begin at 1.
private func readNumber(_ reader: inout MappingReader) -> Field<Int> {
    let number = reader.count("number")
    guard case .present(let found) = number, found.value < 1 else { return number }
    reader.diagnostics.error(
        .invalidValue, at: found.location,
        Message(vi: "số văn bản đánh từ 1", en: "the numbers of documents begin at 1"),
        notes: [
            .init(
                Message(
                    vi: "chưa có số thì bỏ mục này: trang in để trống chỗ ghi số",
                    en: "leave the key out where there is no number yet: its place is printed blank"))
        ])
    return .invalid
}

/// A type of document in capitals or small letters, as its authors write it.
private func readType(_ reader: inout MappingReader) -> Field<DocumentType> {
    let what = Message(verbatim: "“type”")
    let found = reader.text("type")
    guard case .present(let text) = found else { return found.isAbsent ? .absent : .invalid }
    if let type = DocumentType(rawValue: text.value.lowercased()) {
        return .present(Located(type, at: text.location))
    }
    reader.diagnostics.reportInvalidChoice(text, what, of: DocumentType.allCases.map(\.rawValue))
    return .invalid
}

/// `signature: {authority, position, name}`.
private func readSignature(_ reader: inout MappingReader) -> SignatureMatter {
    let node = reader.take("signature")
    return readMapping(
        node, Message(verbatim: "“signature”"), keys: ["authority", "position", "name"],
        diagnostics: &reader.diagnostics
    ) { fields in
        var signature = SignatureMatter()
        signature.authority = fields.text("authority")
        signature.position = fields.text("position")
        signature.name = fields.text("name")
        return signature
    } ?? SignatureMatter()
}
