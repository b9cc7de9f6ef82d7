import BantinModel

/// The id that an author most probably meant by a text that names no period: the same one typed another way
/// (`2020-Q4`, `2015–2020` with a dash), a built-in form in the words of a document (`quý IV/2020`, `tháng 3-2020`,
/// `9 tháng đầu năm 2020`), else the nearest declared id.
package func nearestPeriod(to text: String, declared: [String]) -> String? {
    let plain = String(text.foldedVietnamese.map { hyphens.contains($0) ? "-" : $0 })
    if declared.contains(plain) || Period(builtIn: plain) != nil { return plain }
    return builtInForm(ofWords: plain) ?? nearestName(to: text, in: declared)
}

private let hyphens: Set<Character> = ["–", "—", "−", "‑", "‐"]

private func builtInForm(ofWords text: String) -> String? {
    var words = text.split { $0 == "-" || $0 == "/" || $0.isWhitespace }.filter { $0 != "nam" }
    guard words.count <= 4, let year = words.popLast(), year.count == 4, Period(builtIn: String(year)) != nil else {
        return nil
    }
    let part: String
    switch (words.first, words.dropFirst().first, words.count) {
    case (nil, _, _): return String(year)
    case ("quy", let number?, 2): part = "q\(quarters[number] ?? number)"
    case (let quarter?, _, 1) where quarter.hasPrefix("q"): part = String(quarter)
    case ("thang", let month?, 2), (let month?, _, 1): part = month.count == 1 ? "0\(month)" : String(month)
    case (let months?, "thang", 2): part = "\(months)m"
    case (let months?, "thang", 3) where words.last == "dau": part = "\(months)m"
    case ("6", "thang", 3) where words.last == "cuoi": part = "h2"
    default: return nil
    }
    let form = "\(year)-\(part)"
    return Period(builtIn: form) == nil ? nil : form
}

private let quarters: [Substring: Substring] = ["i": "1", "ii": "2", "iii": "3", "iv": "4"]
