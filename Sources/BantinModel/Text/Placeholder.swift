extension String {
    /// Whether it only fills a gap where words were asked for: `-`, `x`, `...`, `n/a`, `không rõ`. Less than two letters say
    /// nothing, nor does one letter again and again.
    package var isPlaceholder: Bool {
        // Counts files have one a row.
        guard utf8.count < 40 else { return false }
        let letters = lowercased().filter(\.isLetter)
        return letters.count < 2 || Set(letters).count == 1
            || placeholders.contains(foldedVietnamese.filter(\.isLetter))
    }
}

private let placeholders: Set<String> = [
    "na", "null", "none", "nil", "tbd", "todo", "khong", "khongco", "khongro", "chuaco", "chuaro", "chuabiet",
    "khongbiet", "dangcapnhat", "capnhatsau", "bosungsau", "nguon", "source", "unknown",
]
