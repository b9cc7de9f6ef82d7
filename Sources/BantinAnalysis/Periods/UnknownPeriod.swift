package import BantinModel

extension Diagnostics {
    /// Reports a period that is neither declared nor a built-in form, in the data file or on a page.
    ///
    /// - Parameter known: the declared periods that the author could have meant.
    package mutating func reportUnknownPeriod(_ period: Located<String>, known: [DeclaredPeriod]) {
        let nearest = nearestPeriod(to: period.value, declared: known.map(\.id))
        error(
            .unknownPeriod, at: period.location,
            Message(vi: "không có kỳ nào tên là “\(period.value)”", en: "there is no period named “\(period.value)”"),
            notes: (nearest.map { [.init(.didYouMean($0))] } ?? []) + [.init(Self.formsOfPeriods)])
    }

    private static let formsOfPeriods = Message(
        vi: "dùng mã đã khai báo trong periods, hoặc một dạng có sẵn: 2020, 2020-03, 2020-03-15, 2020-q1, "
            + "2020-h1, 2020-9m, 2020-01-01_2020-03-31",
        en: "use an id declared in periods, or a built-in form: 2020, 2020-03, 2020-03-15, 2020-q1, 2020-h1, "
            + "2020-9m, 2020-01-01_2020-03-31")
}
