import BantinAnalysis
import BantinModel
import Testing

@Suite("Figures' names")
struct FigureNameTests {
    private func canonical(_ name: String, _ context: PageContext) throws -> String {
        let query = try namesSite.query(named: name, in: context).get()
        return query.canonicalName(bodyID: namesSite[query.body].id)
    }

    @Test(
        "leave out what the page supplies: body, period, data date",
        arguments: [
            ("members", "cuu-an.members@2020-03-15"),
            ("members.young", "cuu-an.members.young@2020-03-15"),
            ("members.young.share", "cuu-an.members.young.share@2020-03-15"),
            ("members.young.share-of-union", "cuu-an.members.young.share-of-union@2020-03-15"),
            ("members.young.share-of-cells", "cuu-an.members.young.share-of-cells@2020-03-15"),
            ("an-dien-nam.members", "an-dien-nam.members@2020-03-15"),
            ("cells", "cuu-an.cells@2020-03-15"),
            ("members@2019-12-31", "cuu-an.members@2019-12-31"),
            // the period of the page is over, so the data date does not matter
            ("admissions", "cuu-an.admissions.2015-2020"),
            ("admissions.women", "cuu-an.admissions.women.2015-2020"),
            ("admissions.per-year", "cuu-an.admissions.2015-2020.per-year"),
            ("admissions.verdict", "cuu-an.admissions.2015-2020.verdict"),
            ("admissions.attainment-plan", "cuu-an.admissions.2015-2020.attainment-plan"),
            ("admissions.excess-rate", "cuu-an.admissions.2015-2020.excess-rate"),
            ("admissions.women.share-of-target", "cuu-an.admissions.women.2015-2020.share-of-target"),
            ("admissions@2020-03-10", "cuu-an.admissions.2015-2020"),
            ("an-dien-nam.admissions", "an-dien-nam.admissions.2015-2020"),
            // a stock takes the page's period only for a facet that needs one
            ("members.opening", "cuu-an.members.2015-2020.opening"),
            ("members.target", "cuu-an.members.2015-2020.target"),
            ("members.share-of-admissions", "cuu-an.members.2015-2020.share-of-admissions"),
            // a period that is not over
            ("admissions.2020", "cuu-an.admissions.2020@2020-03-15"),
            ("an-dien-nam.admissions.2020-2022", "an-dien-nam.admissions.2020-2022@2020-03-15"),
            ("admissions@2019-12-31", "cuu-an.admissions.2015-2020@2019-12-31"),
            ("admissions.2019", "cuu-an.admissions.2019"),
        ])
    func shortNames(name: String, expected: String) throws {
        #expect(try canonical(name, namesContext(period: "2015-2020")) == expected)
    }

    @Test("take the body of the page")
    func bodyOfPage() throws {
        #expect(try canonical("members.young", namesContext(1)) == "an-dien-nam.members.young@2020-03-15")
        #expect(try canonical("cuu-an.members", namesContext(1)) == "cuu-an.members@2020-03-15")
    }

    @Test("look the page's period up as if it stood in the name")
    func periodOfPage() throws {
        let query = try namesSite.query(named: "an-dien-nam.admissions", in: namesContext(period: "2015-2020")).get()
        #expect(query.period?.period.first == sampleDay("2015-06-01"))
        let mistake = #expect(throws: FigureNameMistake.self) {
            try namesSite.query(named: "cuu-an.admissions", in: namesContext(1, period: "2020-2022")).get()
        }
        #expect(mistake?.rule == .unknownPeriod)
        #expect(mistake?.message.vi == "kỳ “2020-2022” của trang không phải là kỳ nào của “cuu-an”")
        #expect(mistake?.message.en == "the page's period “2020-2022” is no period of “cuu-an”")
        #expect(mistake?.notes.map(\.message.en) == ["write the period into the name; declared periods: 2015-2020"])
    }

    @Test("that are refused say which part is at fault and what to write", arguments: refusedNames)
    func refusals(row: Refusal) throws {
        let mistake = #expect(throws: FigureNameMistake.self) {
            try namesSite.query(named: row.name, in: namesContext()).get()
        }
        #expect(mistake?.rule == row.rule)
        #expect(mistake?.range == row.range)
        #expect(mistake?.message == row.message)
        #expect(mistake?.notes.map(\.message) == row.notes)
    }

    @Test("of 10,000 characters are refused without looking for a near one")
    func longName() {
        let mistake = #expect(throws: FigureNameMistake.self) {
            try namesSite.query(named: String(repeating: "x", count: 10_000), in: namesContext()).get()
        }
        #expect(mistake?.message.en == "no figure has a name as long as “xxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…”")
    }

    @Test("in decomposed letters find the near one")
    func decomposed() {
        let mistake = #expect(throws: FigureNameMistake.self) {
            try namesSite.query(named: "an-đie\u{302}\u{300}n-nam.members", in: namesContext()).get()
        }
        #expect(mistake?.notes.first?.message.en == "did you mean “an-dien-nam”?")
    }

    /// Every combination of parts that is a name, asked on one page and then by its canonical name on others.
    @Test("in canonical form ask for the same figure on every page that knows the day")
    func canonicalNamesMeanTheSameEverywhere() throws {
        let facets = [
            "share", "share-of-union", "per-year", "elapsed", "opening", "target", "attainment-plan", "verdict",
        ]
        var asked = 0
        for body in ["", "an-dien-nam."] {
            for measure in Measure.all.map(\.id) {
                for rest in ["", ".young", ".2019", ".women.2020", ".2015-2020", ".young.2020-03"] {
                    for facet in [""] + facets.map({ "." + $0 }) {
                        for date in ["", "@2019-06-30"] {
                            let name = body + measure + rest + facet + date
                            let page = namesContext(period: "2015-2020")
                            guard case .success(let query) = namesSite.query(named: name, in: page) else { continue }
                            let canonical = query.canonicalName(bodyID: namesSite[query.body].id)
                            for other in [namesContext(1), namesContext(0, period: "2019", at: "2021-01-01"), page] {
                                #expect(namesSite.query(named: canonical, in: other) == .success(query), "\(name)")
                            }
                            asked += 1
                        }
                    }
                }
            }
        }
        #expect(asked > 500)
    }
}
