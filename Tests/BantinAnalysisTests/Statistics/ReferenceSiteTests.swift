import BantinAnalysis
import BantinModel
import Testing

/// The world of the reference article: 104 members in 7 cells, 21 admissions in five years, 23 members and 13 young
/// ones in An Điền Nam, which admitted 3. The other six cells together have 104 − 23 = 81 members and 21 − 3 = 18
/// admissions.
@Suite struct ReferenceSiteTests {
    static func site(youngInAnDienNam: Int = 13) -> ParsedSite {
        let file = DataFile()
        let source = EntryNotes(source: "Báo Gia Lai, 3-2020")
        let assumed = EntryNotes(source: "Số liệu minh họa", isIllustrative: true)
        let term = file.period("2015-2020", "2015-03", "2020-02", illustrative: true)
        let spotlight = file.body("an-dien-nam") {
            $0.periods = [file.period("2015-2020", "2015-03", "2020-02", illustrative: true)]
            $0.entries = [
                file.stock(at: "2020-03", 23, [.young: 13], source), file.flow(in: "2015-2020", 3, [:], source),
            ]
        }
        let others = zip([15, 14, 13, 13, 13, 13], [5, 4, 3, 2, 2, 2]).enumerated().map { index, counts in
            file.body("minh-hoa-\(index + 1)") {
                $0.entries = [
                    file.stock(at: "2020-03", counts.0, [:], assumed),
                    file.flow(in: "2015-2020", counts.1, [:], assumed),
                ]
            }
        }
        let root = file.body("cuu-an", .communeOrganization, [spotlight] + others) {
            $0.periods = [term]
            $0.entries = [
                file.stock(at: "2020-03", 104, [:], source), file.stock(.cells, at: nil, 7, [:], source),
                file.flow(in: "2015-2020", 21, [:], source),
            ]
            $0.targets = [file.target("admissions", "2015-2020", min: 21, owner: .congress, illustrative: true)]
        }
        return file.site(root: root)
    }

    @Test func givesTheNumbersOfTheArticle() throws {
        let site = try #require(statistics(Self.site()))
        #expect(site.value("cuu-an", .members) == 104)
        #expect(site.value("cuu-an", .cells) == 7)
        #expect(site.value("cuu-an", .admissions, in: "2015-2020") == 21)
        #expect(site.value("an-dien-nam", .members) == 23)
        #expect(site.value("an-dien-nam", .members, .young) == 13)
        #expect(site.value("an-dien-nam", .admissions, in: "2015-2020") == 3)
        let share = try #require(site.ask("an-dien-nam", .members, .young, .share)?.figure)
        #expect(share.value == .number(try #require(Rational(13, over: 23))))
        #expect(share.printed(NumeralStyle(Policy())) == "56,52%")
        #expect(share.asOf == date("2020-03"))
        #expect(
            share.operands.map(\.name) == ["an-dien-nam.members.young@2020-03-15", "an-dien-nam.members@2020-03-15"])
        #expect(share.operands[0].entries.map(\.source) == ["Báo Gia Lai, 3-2020"])
        // 3 of 21 is one seventh.
        #expect(3 * 7 == 21)
        // 21 ÷ 5 years = 4,2; the bounds of the period are assumed, the admissions are not.
        let perYear = try #require(site.ask("cuu-an", .admissions, in: "2015-2020", .perYear)?.figure)
        #expect(perYear.value == .number(try #require(Rational(21, over: 5))))
        #expect(perYear.isIllustrative)
        #expect(perYear.operands.map(\.isIllustrative) == [false])
    }

    @Test func judgesByTheTarget() throws {
        let site = try #require(statistics(Self.site()))
        let verdict = try #require(
            site.ask("cuu-an", .admissions, in: "2015-2020", .byTarget(.verdict, owner: nil))?.figure)
        #expect(verdict.value == .verdict(.reached))
        #expect(verdict.isIllustrative)
        #expect(site.value("cuu-an", .admissions, in: "2015-2020", .byTarget(.attainment, owner: .congress)) == 1)
        #expect(site.value("cuu-an", .admissions, in: "2015-2020", .byTarget(.shortfall, owner: nil)) == 0)
    }
}
