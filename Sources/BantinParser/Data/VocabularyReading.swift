import BantinModel

/// The measures and groups that the data file adds: `measures:` and `groups:` at its top.
struct OwnWords {
    private(set) var measures: [Measure] = []
    private(set) var groups: [Group] = []
    /// Every word that is declared well enough to be checked further.
    private(set) var ids: [Located<String>] = []
    private var unreadable: Set<String> = []

    init(_ reader: inout MappingReader) {
        for node in reader.list("measures") ?? [] { addMeasure(node, &reader.diagnostics) }
        for node in reader.list("groups") ?? [] { addGroup(node, &reader.diagnostics) }
    }

    var vocabulary: Vocabulary { Vocabulary(ownMeasures: measures, ownGroups: groups, unreadable: unreadable) }

    private mutating func addMeasure(_ node: YAMLNode, _ diagnostics: inout Diagnostics) {
        let what = Message(vi: "một dòng của “measures”", en: "an entry of “measures”")
        let keys = ["id", "kind", "label", "unit"]
        readMapping(node, what, keys: keys + ["min", "max"], diagnostics: &diagnostics) { reader in
            let id = reader.text("id")
            let kind: Field<OwnKind> = reader.choice("kind")
            let (label, unit) = (reader.text("label"), reader.text("unit"))
            for (key, isAbsent) in zip(keys, [id.isAbsent, kind.isAbsent, label.isAbsent, unit.isAbsent]) where isAbsent
            {
                reader.reportMissing(key, of: what)
            }
            guard let id = id.located else { return }
            let isFree = isFree(id, &reader.diagnostics)
            if isFree, let kind = kind.value, let label = label.value, let unit = unit.value {
                let measure = Measure(own: id.value, kind, label: label, unit: unit)
                let bounds = reader.bounds(of: measure, what)
                measures.append(Measure(own: id.value, kind, label: label, unit: unit, bounds: bounds))
                ids.append(id)
            } else {
                forget(id.value)
            }
        }
    }

    private mutating func addGroup(_ node: YAMLNode, _ diagnostics: inout Diagnostics) {
        let what = Message(vi: "một dòng của “groups”", en: "an entry of “groups”")
        readMapping(node, what, keys: ["id", "label", "within"], diagnostics: &diagnostics) { reader in
            let (id, label) = (reader.text("id"), reader.text("label"))
            if id.isAbsent { reader.reportMissing("id", of: what) }
            if label.isAbsent { reader.reportMissing("label", of: what) }
            let scope = scope(of: reader.text("within"), &reader.diagnostics)
            guard let id = id.located else { return }
            let isFree = isFree(id, &reader.diagnostics) && isPartRight(id, scope, &reader.diagnostics)
            if isFree, let label = label.value, let scope {
                groups.append(Group(own: id.value, of: scope, label: label))
                ids.append(id)
            } else {
                forget(id.value)
            }
        }
    }

    /// Leaves the entries of a word alone that is declared wrongly, unless it means something already.
    private mutating func forget(_ id: String) {
        let standard = Vocabulary.standard
        guard standard.measure(id) == nil, standard.group(id) == nil, !OwnWords.keys.contains(id),
            !ids.contains(where: { $0.value == id })
        else { return }
        unreadable.insert(id)
    }

    /// What a group divides: people where nothing is said; nil, with the mistake reported, for what has no groups.
    private func scope(of within: Field<String>, _ diagnostics: inout Diagnostics) -> Group.OwnGroupScope? {
        guard !within.isAbsent else { return .people }
        guard let word = within.located else { return nil }
        if word.value == "people" { return .people }
        if unreadable.contains(word.value) { return nil }
        let builtIn = Vocabulary.standard.enteredMeasures.filter { $0.counts == .people }
        if let measure = (builtIn + measures).first(where: { $0.id == word.value }) {
            if !measure.isDecimal { return .measure(measure.id) }
            diagnostics.error(
                .invalidValue, at: word.location,
                Message(
                    vi: "“\(measure.id)” không phải là số đếm nên không chia thành nhóm",
                    en: "“\(measure.id)” is no count and has no groups"),
                notes: [
                    .init(
                        Message(
                            vi: "hãy khai báo thêm một loại số liệu (measures) cho nhóm ấy",
                            en: "declare another measure for that group"))
                ])
            return nil
        }
        let divided = builtIn + measures.filter { !$0.isDecimal }
        diagnostics.reportInvalidChoice(word, MappingReader.words(for: "within"), of: ["people"] + divided.map(\.id))
        return nil
    }

    /// A word of its own: well formed, and nothing else in the data file.
    private func isFree(_ id: Located<String>, _ diagnostics: inout Diagnostics) -> Bool {
        guard id.value.isWord else {
            let slug = id.value.slug
            diagnostics.error(
                .invalidID, at: id.location,
                Message(
                    vi:
                        "mã “\(id.value.shortened)” không hợp lệ; mã bắt đầu bằng chữ thường a-z, sau đó chỉ gồm a-z, 0-9 và "
                        + "dấu -",
                    en:
                        "the id “\(id.value.shortened)” is not valid; an id begins with a-z and holds only a-z, 0-9 and -"
                ),
                notes: slug.isWord ? [.init(.write(slug))] : [])
            return false
        }
        if let first = ids.first(where: { $0.value == id.value }) {
            diagnostics.error(
                .duplicateID, at: id.location,
                Message(
                    vi: "“\(id.value)” đã khai báo rồi; mỗi mã chỉ dùng một lần",
                    en: "“\(id.value)” is already declared; each id is used once"),
                notes: [.init(Message(vi: "lần đầu ở đây", en: "first here"), at: first.location)])
            return false
        }
        let standard = Vocabulary.standard
        let isBuiltIn = standard.measure(id.value) != nil || standard.group(id.value) != nil
        guard isBuiltIn || OwnWords.keys.contains(id.value) else { return true }
        diagnostics.error(
            .invalidID, at: id.location,
            isBuiltIn
                ? Message(
                    vi: "“\(id.value)” đã có sẵn, không cần khai báo; nếu là số khác thì chọn mã khác",
                    en:
                        "“\(id.value)” is built in and need not be declared; if something else is meant, choose another id"
                )
                : Message(
                    vi: "“\(id.value)” là một mục của tệp dữ liệu, không dùng làm mã được; hãy chọn mã khác",
                    en: "“\(id.value)” is a key of the data file and no id; choose another"))
        return false
    }

    /// A part of a partition is of people and answers in words.
    private func isPartRight(
        _ id: Located<String>, _ scope: Group.OwnGroupScope?, _ diagnostics: inout Diagnostics
    ) -> Bool {
        guard let partition = Partition(rawValue: String(id.value.prefix { $0 != "-" })) else { return true }
        if let hint = Message.partitionHint(for: id.value) {
            diagnostics.error(
                .invalidID, at: id.location,
                Message(vi: "không khai báo “\(id.value)”", en: "“\(id.value)” is not declared"), notes: [.init(hint)])
            return false
        }
        guard let scope, scope != .people else { return true }
        diagnostics.error(
            .invalidValue, at: id.location,
            Message(
                vi:
                    "“\(id.value)” là một phần về \(partition.name.vi) của đảng viên, nên “within” chỉ có thể là people",
                en: "“\(id.value)” is a part of “\(partition.rawValue)”, so its “within” can only be people"))
        return false
    }

    /// The keys of a body and of an entry, which no word of one's own may be.
    private static let keys = Set(
        bodyKeys(.standard) + ["at", "period", "on", "total", "partial", "value", "group", "measure", "body"] + noteKeys
    )
}

extension MappingReader {
    /// `min` and `max` of a measure of one's own, as exact as its numbers.
    fileprivate mutating func bounds(of measure: Measure, _ what: Message) -> Measure.Bounds? {
        let least = diagnostics.readNumber(take("min"), Self.words(for: "min"), of: measure)
        let greatest = diagnostics.readNumber(take("max"), Self.words(for: "max"), of: measure)
        if let low = least.value, let high = greatest.located, high.value < low {
            diagnostics.error(
                .invalidValue, at: high.location,
                Message(vi: "“max” nhỏ hơn “min”", en: "“max” is less than “min”"),
                notes: [.init(Message(vi: "hãy sửa một trong hai số", en: "mend one of the two"))])
            return nil
        }
        guard least.value != nil || greatest.value != nil else { return nil }
        return Measure.Bounds(least: least.value, greatest: greatest.value)
    }
}

extension String {
    /// `[a-z][a-z0-9-]*`
    fileprivate var isWord: Bool {
        utf8.first.map { (0x61...0x7A).contains($0) } == true
            && utf8.allSatisfy { (0x61...0x7A).contains($0) || $0.isDigit || $0 == UInt8(ascii: "-") }
    }
}
