import BantinModel

extension BodyCheck {
    /// Every body has a name for readers.
    mutating func checkNamesExist() {
        for (body, source) in zip(bodies, parsed) where source.names.isEmpty {
            diagnostics.error(
                .missingKey, at: source.location,
                Message(
                    vi: "\(label(body.index).vi) chưa có tên (name), chẳng hạn name: Chi bộ thôn An Điền Nam",
                    en: "\(label(body.index).en) has no name, such as name: Chi bộ thôn An Điền Nam"))
        }
    }

    /// Names in the order of their days, without those that are wrong.
    mutating func checkedNames(_ parsed: [ParsedName]) -> [DatedName] {
        var names: [(name: DatedName, place: SourceLocation)] = []
        for name in parsed {
            let (first, last) = (name.from.value?.first, name.to.value?.last)
            if let first, let last, first > last {
                diagnostics.error(
                    .invalidDate, at: name.to.located?.location ?? name.text.location,
                    Message(
                        vi: "tên “\(name.text.value)” hết hiệu lực trước khi bắt đầu (from: \(first))",
                        en: "the name “\(name.text.value)” ends before it begins (from: \(first))"))
            } else {
                names.append((DatedName(name.text.value, from: first, to: last), name.text.location))
            }
        }
        // An open beginning comes first; of two that begin together the earlier in the file.
        let sorted = names.enumerated().sorted {
            ($0.element.name.firstDay?.dayNumber ?? .min, $0.offset)
                < ($1.element.name.firstDay?.dayNumber ?? .min, $1.offset)
        }.map(\.element)
        for (earlier, later) in zip(sorted, sorted.dropFirst()) where earlier.name.overlaps(laterOne: later.name) {
            diagnostics.error(
                .invalidDate, at: later.place,
                Message(
                    vi:
                        "“\(earlier.name.text)” và “\(later.name.text)” cùng có hiệu lực vào một ngày; cần ghi from và to",
                    en: "“\(earlier.name.text)” and “\(later.name.text)” hold on the same day; give them from and to"),
                notes: [
                    Diagnostic.Note(
                        Message(vi: "“\(earlier.name.text)” ở đây", en: "“\(earlier.name.text)” stands here"),
                        at: earlier.place)
                ])
        }
        return sorted.map(\.name)
    }
}

extension DatedName {
    /// Whether one that begins no earlier begins before this one has ended.
    fileprivate func overlaps(laterOne later: DatedName) -> Bool {
        guard let last = lastDay, let first = later.firstDay else { return true }
        return first <= last
    }
}
