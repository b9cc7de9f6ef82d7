import BantinModel

extension BodyCheck {
    /// The periods that a body declares: well-formed ids, used once, with bounds in order.
    mutating func checkPeriods(_ index: Body.Index) {
        for source in parsed[index.position].periods {
            guard let id = checkedID(of: source, in: index), let period = checkedBounds(of: source, id: id) else {
                continue
            }
            let declaredPeriod = DeclaredPeriod(
                id: id.value, period: period, label: source.label.value, years: checkedYears(of: source),
                previous: source.previous.value, isIllustrative: source.isIllustrative, location: source.location)
            declared[index.position][id.value] = declaredPeriod
            bodies[index.position].periods.append(declaredPeriod)
        }
        for source in parsed[index.position].periods { checkPrevious(of: source, in: index) }
    }

    /// The period of an id as the body knows it, like ``Site/namedPeriod(_:for:)``.
    func period(_ id: String, for index: Body.Index) -> Period? {
        var next: Body.Index? = index
        while let body = next {
            if let found = declared[body.position][id] { return found.period }
            next = bodies[body.position].parent
        }
        return Period(builtIn: id)
    }

    /// The period that an entry or a target names; an unknown one is reported.
    mutating func checkedPeriod(_ id: Located<String>, for index: Body.Index) -> Period? {
        if let period = period(id.value, for: index) { return period }
        guard !isInvalidDeclaration(id.value, for: index) else { return nil }
        var known: [DeclaredPeriod] = []
        var next: Body.Index? = index
        while let body = next {
            known += bodies[body.position].periods
            next = bodies[body.position].parent
        }
        diagnostics.reportUnknownPeriod(id, known: known)
        return nil
    }

    /// Whether the body or an ancestor declares the period wrongly, which was reported.
    private func isInvalidDeclaration(_ id: String, for index: Body.Index) -> Bool {
        var next: Body.Index? = index
        while let body = next {
            if parsed[body.position].periods.contains(where: { $0.id.value == id }) { return true }
            next = bodies[body.position].parent
        }
        return false
    }

    private mutating func checkedID(of source: ParsedPeriod, in index: Body.Index) -> Located<String>? {
        if source.id.isAbsent {
            diagnostics.error(
                .missingKey, at: source.location,
                Message(
                    vi: "kỳ này thiếu mã (id), chẳng hạn id: 2015-2020",
                    en: "this period has no id, such as id: 2015-2020"))
        }
        guard let id = source.id.located else { return nil }
        guard id.value.isPeriodID else {
            // Word processors turn hyphens into dashes; what refers to the period is not reported as well.
            let mended = String(id.value.map { "\u{2010}\u{2011}–—−".contains($0) ? "-" : $0 })
            diagnostics.error(
                .invalidPeriod, at: id.location,
                Message(
                    vi: "mã kỳ “\(id.value)” không hợp lệ; mã bắt đầu bằng chữ số, sau đó chỉ gồm a-z, 0-9, - và _",
                    en:
                        "the period id “\(id.value)” is not valid; it begins with a digit and holds only a-z, 0-9, - and _"
                ),
                notes: mended.isPeriodID
                    ? [Diagnostic.Note(Message(vi: "hãy viết: \(mended)", en: "write: \(mended)"))] : [])
            return mended.isPeriodID ? Located(mended, at: id.location) : nil
        }
        if let first = declared[index.position][id.value] {
            diagnostics.error(
                .duplicateID, at: id.location,
                Message(
                    vi: "kỳ “\(id.value)” đã khai báo ở trên", en: "the period “\(id.value)” is already declared"),
                notes: [Diagnostic.Note(Message(vi: "lần đầu ở đây", en: "first declared here"), at: first.location)])
            return nil
        }
        return id
    }

    private mutating func checkedBounds(of source: ParsedPeriod, id: Located<String>) -> Period? {
        for (name, field) in [("from", source.from), ("to", source.to)] where field.isAbsent {
            diagnostics.error(
                .missingKey, at: id.location,
                Message(
                    vi: "kỳ “\(id.value)” thiếu “\(name)”; cần ghi cả ngày đầu (from) và ngày cuối (to)",
                    en:
                        "the period “\(id.value)” has no “\(name)”; both its first day (from) and its last (to) are needed"
                ))
        }
        guard let from = source.from.located, let to = source.to.located else { return nil }
        guard let period = Period(first: from.value.first, last: to.value.last) else {
            diagnostics.error(
                .invalidPeriod, at: to.location,
                Message(
                    vi: "kỳ “\(id.value)” kết thúc (\(to.value)) trước khi bắt đầu (\(from.value))",
                    en: "the period “\(id.value)” ends (\(to.value)) before it begins (\(from.value))"))
            return nil
        }
        if let builtIn = Period(builtIn: id.value), builtIn != period {
            diagnostics.error(
                .invalidPeriod, at: id.location,
                Message(
                    vi: "mã kỳ “\(id.value)” có nghĩa sẵn là \(builtIn.first) đến \(builtIn.last), khác với from và to "
                        + "(\(period.first) đến \(period.last)); hãy đặt mã khác",
                    en:
                        "the period id “\(id.value)” already means \(builtIn.first) to \(builtIn.last), other days than "
                        + "from and to (\(period.first) to \(period.last)); choose another id"))
            return nil
        }
        return period
    }

    private mutating func checkedYears(of source: ParsedPeriod) -> Int? {
        guard let years = source.years.located else { return nil }
        if (1...1000).contains(years.value) { return years.value }
        diagnostics.error(
            .invalidValue, at: years.location,
            Message(
                vi: "số năm (years) là \(years.value); cần một số từ 1 đến 1000",
                en: "“years” is \(years.value); it must lie from 1 to 1000"))
        return nil
    }

    /// `previous` names a period that ends before this one begins.
    private mutating func checkPrevious(of source: ParsedPeriod, in index: Body.Index) {
        guard let previous = source.previous.located, let id = source.id.value,
            let own = declared[index.position][id], own.location == source.location,
            let earlier = checkedPeriod(previous, for: index), earlier.last >= own.period.first
        else { return }
        diagnostics.error(
            .invalidPeriod, at: previous.location,
            Message(
                vi:
                    "kỳ trước (previous) “\(previous.value)” kết thúc ngày \(earlier.last), không trước ngày đầu của kỳ "
                    + "“\(id)” (\(own.period.first))",
                en: "the previous period “\(previous.value)” ends on \(earlier.last), not before “\(id)” begins "
                    + "(\(own.period.first))"))
    }
}

extension String {
    /// A digit, then `[a-z0-9_-]*`.
    fileprivate var isPeriodID: Bool {
        utf8.first.map { (48...57).contains($0) } == true
            && utf8.allSatisfy { (97...122).contains($0) || (48...57).contains($0) || $0 == 45 || $0 == 95 }
    }
}
