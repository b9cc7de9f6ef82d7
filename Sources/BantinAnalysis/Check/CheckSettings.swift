import BantinModel

/// The `site:` map, or nil when its title or its `as_of` is missing or invalid.
func checkedSettings(_ parsed: ParsedSettings, diagnostics: inout Diagnostics) -> SiteSettings? {
    if parsed.title.isAbsent {
        diagnostics.error(
            .missingKey, at: parsed.location,
            Message(vi: "thiếu “title” (tên của trang) trong mục site", en: "site has no “title”"),
            notes: [Diagnostic.Note(Message(verbatim: "site: { title: \"…\" }"))])
    }
    if let title = parsed.title.located, title.value.allSatisfy(\.isWhitespace) {
        diagnostics.error(
            .invalidValue, at: title.location,
            Message(vi: "tên của trang (title) để trống", en: "the title of the site is empty"))
    }
    if parsed.asOf.isAbsent {
        diagnostics.error(
            .missingKey, at: parsed.location,
            Message(
                vi: "thiếu “as_of” (ngày lấy số liệu) trong mục site; bantin không dùng ngày của máy",
                en: "site has no “as_of”, the day up to which the data is known; bantin never uses the clock"),
            notes: [Diagnostic.Note(Message(verbatim: "as_of: 2020-03-15"))])
    }
    checkLanguage(parsed.language, diagnostics: &diagnostics)
    let baseURL = checkedBaseURL(parsed.baseURL, diagnostics: &diagnostics)
    guard let title = parsed.title.value, let asOf = parsed.asOf.value else { return nil }
    return SiteSettings(
        title: title, baseURL: baseURL, asOf: asOf, period: parsed.period.value,
        knownPhrases: parsed.knownPhrases.map(\.value), allowsRawHTML: parsed.allowsRawHTML.value ?? false)
}

private func checkLanguage(_ language: Field<String>, diagnostics: inout Diagnostics) {
    guard let language = language.located, language.value != Language.vietnamese.rawValue else { return }
    diagnostics.error(
        .invalidValue, at: language.location,
        Message(
            vi: "chưa có ngôn ngữ “\(language.value)”; hiện chỉ dùng được “vi” (tiếng Việt)",
            en: "the language “\(language.value)” is not there yet; only “vi” (Vietnamese) is"))
}

/// The address without slashes at its end.
private func checkedBaseURL(_ address: Field<String>, diagnostics: inout Diagnostics) -> String? {
    guard let address = address.located else { return nil }
    var text = address.value
    while text.hasSuffix("/") { text.removeLast() }
    let host = ["https://", "http://"].first { text.hasPrefix($0) }.map { text.dropFirst($0.count) }
    guard let host, !host.isEmpty, !host.hasPrefix("/"), !host.contains(where: \.isWhitespace) else {
        diagnostics.error(
            .invalidValue, at: address.location,
            Message(
                vi: "“\(address.value)” không phải là địa chỉ trang web; cần dạng https://ten-mien.vn/thu-muc",
                en: "“\(address.value)” is no web address; the form is https://host.vn/folder"))
        return nil
    }
    return text
}

/// The `policy:` map, with the default where a value is absent or wrong.
func checkedPolicy(_ parsed: ParsedPolicy, diagnostics: inout Diagnostics) -> Policy {
    var policy = Policy()
    let youngest = checked(parsed.youngMinimum, "young.min", 0...150, diagnostics: &diagnostics)
    let oldest = checked(parsed.youngMaximum, "young.max", 0...150, diagnostics: &diagnostics)
    let ages = (youngest ?? policy.youngAges.lowerBound, oldest ?? policy.youngAges.upperBound)
    if ages.0 <= ages.1 {
        policy.youngAges = ages.0...ages.1
    } else if let place = parsed.youngMinimum.located?.location ?? parsed.youngMaximum.located?.location {
        diagnostics.error(
            .invalidValue, at: place,
            Message(
                vi: "tuổi đảng viên trẻ: tuổi nhỏ nhất \(ages.0) lớn hơn tuổi lớn nhất \(ages.1)",
                en: "the ages of young members: the least, \(ages.0), is above the greatest, \(ages.1)"))
    }
    policy.decimals = checked(parsed.decimals, "decimals", 0...6, diagnostics: &diagnostics) ?? policy.decimals
    for (statistic, decimals) in parsed.decimalsByStatistic {
        policy.decimalsByStatistic[statistic] = checked(
            decimals, "decimals.\(statistic.rawValue)", 0...6, diagnostics: &diagnostics)
    }
    policy.rounding = parsed.rounding.value ?? policy.rounding
    policy.rateBase = parsed.rateBase.value
    policy.suppressBelow =
        checked(parsed.suppressBelow, "suppress_below", 0...1000, diagnostics: &diagnostics) ?? policy.suppressBelow
    policy.stockMaximumAge =
        checked(parsed.stockMaximumAge, "stock_max_age_days", 1...36_600, diagnostics: &diagnostics)
        ?? policy.stockMaximumAge
    policy.baseTolerance =
        checked(parsed.baseTolerance, "base_tolerance_days", 0...366, diagnostics: &diagnostics)
        ?? policy.baseTolerance
    policy.unboundNumbers = parsed.unboundNumbers.value ?? policy.unboundNumbers
    return policy
}

private func checked(
    _ field: Field<Int>, _ name: String, _ range: ClosedRange<Int>, diagnostics: inout Diagnostics
) -> Int? {
    guard let number = field.located, !range.contains(number.value) else { return field.value }
    diagnostics.error(
        .invalidValue, at: number.location,
        Message(
            vi: "“\(name)” là \(number.value); cần một số từ \(range.lowerBound) đến \(range.upperBound)",
            en: "“\(name)” is \(number.value); it must lie from \(range.lowerBound) to \(range.upperBound)"))
    return nil
}
