import BantinModel

extension FrontMatter {
    /// Takes the keys that pages of a kind have.
    init(_ reader: inout MappingReader, kind: PageKind, marks: MarkedText) {
        self.init()
        title = reader.prose("title", marks)
        date = reader.day("date")
        body = reader.text("body")
        period = reader.text("period")
        asOf = reader.day("as_of")
        summary = reader.prose("summary", marks)
        tags = reader.texts("tags")
        isDraft = reader.flag("draft").value ?? false
        tables = readTables(&reader, marks)
        guard kind != .report else {
            report = readReport(&reader, marks)
            return
        }
        authors = reader.texts("authors")
        photo = readPhoto(&reader, marks)
        guard kind == .bulletin else { return }
        fit = reader.choice("fit")
        kicker = reader.prose("kicker", marks)
        dateline = reader.text("dateline")
        datelineText = dateline.located.map { plainWords(of: $0, in: marks.source) }
        lead = reader.prose("lead", marks)
        notes = readNoteSelection(&reader)
    }
}

/// `photo: {src, alt, caption, credit}`; nil without an address, which is reported.
private func readPhoto(_ reader: inout MappingReader, _ marks: MarkedText) -> Photo? {
    let node = reader.take("photo")
    let what = Message(verbatim: "“photo”")
    return readMapping(
        node, what, keys: ["src", "alt", "caption", "credit"], example: { photoExample(from: $0) },
        diagnostics: &reader.diagnostics
    ) { fields in
        let source = fields.text("src")
        let alternative = fields.text("alt")
        let caption = fields.prose("caption", marks).value
        let credit = fields.text("credit").located
        if source.isAbsent { fields.reportMissing("src", of: what) }
        if alternative.isAbsent, !source.isAbsent { reportNoAlternative(&fields) }
        return source.located.map {
            var photo = Photo(source: $0, alternative: alternative.located, caption: caption, credit: credit)
            photo.alternativeText = alternative.located.map { plainWords(of: $0, in: marks.source) }
            return photo
        }
    } ?? nil
}

private func reportNoAlternative(_ reader: inout MappingReader) {
    reader.diagnostics.error(
        .missingAlternativeText, at: reader.keyLocation("src"),
        Message(
            vi: "ảnh thiếu lời mô tả “alt” cho người không xem được ảnh",
            en: "the photograph has no “alt”, the words for those who cannot see it"),
        notes: [
            .init(
                Message(
                    vi: "hãy thêm điều nhìn thấy trong ảnh, ví dụ: alt: Chi bộ họp ở nhà văn hóa thôn",
                    en: "add what one sees in it, for example: alt: Chi bộ họp ở nhà văn hóa thôn"))
        ])
}

/// What to write for `photo: hop.jpg`.
private func photoExample(from text: String) -> Message {
    let name = text.split(separator: "/").last.map(String.init) ?? "hop.jpg"
    let line = "photo: {src: /static/\(name), alt: Chi bộ họp ở nhà văn hóa thôn}"
    return Message(vi: "hãy viết, ví dụ: \(line)", en: "write, for example: \(line)")
}

/// `notes: [a.md, b.md]`, or `notes: {period, body, tags}`.
private func readNoteSelection(_ reader: inout MappingReader) -> NoteSelection? {
    let node = reader.take("notes")
    guard case .mapping = node.content else {
        if node.isAbsent || node.isReported { return nil }
        return .files(reader.texts("notes"))
    }
    return readMapping(
        node, Message(verbatim: "“notes”"), keys: ["period", "body", "tags"], diagnostics: &reader.diagnostics
    ) { fields in
        .matching(
            period: fields.text("period").located, body: fields.text("body").located, tags: fields.texts("tags"))
    }
}

extension MappingReader {
    /// One paragraph of Markdown, in which figures may stand.
    mutating func prose(_ key: String, _ marks: MarkedText) -> Field<Prose> {
        let node = take(key)
        let text = diagnostics.readText(node, Self.words(for: key))
        guard case .present(let located) = text, case .scalar(let scalar) = node.content else {
            return text.isAbsent ? .absent : .invalid
        }
        let prose = parseProse(scalar.marked, in: marks, at: located.location, diagnostics: &diagnostics)
        return .present(Located(prose, at: located.location))
    }
}
