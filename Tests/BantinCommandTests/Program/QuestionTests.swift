import Foundation
import Testing

@testable import bantin

/// `figures` and `explain` on the sample site.
@Suite struct QuestionTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        try SampleSite.write(to: folder)
    }

    @Test func explainTellsWhereANumberComesFrom() throws {
        let run = try Program.run(["explain", "thon-mot.members.young.share"], in: folder.path)
        #expect(run.status == 0)
        #expect(run.errors == "")
        // 9 of 20 members.
        #expect(run.output.hasPrefix("thon-mot.members.young.share@2020-03-15 = 45% (9/20)\n"))
        #expect(run.output.contains("content/data.yaml:16:"))
        let vietnamese = try Program.run(["explain", "members", "--lang", "vi", folder.path])
        #expect(vietnamese.output.hasPrefix("minh-hoa.members@2020-03-15 = 40\n"))
        #expect(vietnamese.output.contains("nguồn: Báo cáo minh họa"))
    }

    @Test(arguments: [
        ("words(members)", "bốn mươi"), ("pad(admissions.2019)", "05"), ("abs(members)", "40"),
        ("fraction(thon-mot.members.young.share)", "9/20"), ("hedge(thon-mot.members.young.share)", "45%"),
        ("most(thon-mot.members.share-of-members)", ""), ("{{ words( members ) }}", "bốn mươi"),
    ])
    func explainTellsWhatAFormPrints(asked: String, printed: String) throws {
        let run = try Program.run(["explain", asked], in: folder.path)
        #expect(run.status == (printed.isEmpty ? 64 : 0))
        #expect(printed.isEmpty || run.output.contains(") prints “\(printed)”: "), "\(run.output)\(run.errors)")
        let json = try Program.run(["explain", asked, "--format", "json"], in: folder.path)
        #expect(printed.isEmpty || json.output.contains("\"printed\": \"\(printed)\""))
    }

    @Test func aFormThatDoesNotFitIsWrongUsage() throws {
        let run = try Program.run(["explain", "fraction(members)"], in: folder.path)
        #expect(run.status == 64)
        #expect(run.errors.hasPrefix("error: minh-hoa.members@2020-03-15 is no ratio and has no numerator"))
        let form = try Program.run(["explain", "wrods(members)"], in: folder.path)
        #expect(form.errors.hasPrefix("error: there is no form called “wrods”\n"))
        #expect(form.errors.contains("“words”"))
    }

    @Test func whatNoBulletinPrintsIsListedOnlyWithoutMistakes() throws {
        let whole = try Program.run(["check", "--unused"], in: folder.path)
        #expect(!whole.output.contains("only when no page has a mistake"))
        try folder.write(SampleSite.note(4) + "\nCó 41 hộ.\n", to: "content/notes/thang-4.md")
        let damaged = try Program.run(["check", "--unused"], in: folder.path)
        #expect(damaged.status == 1)
        #expect(damaged.output == "figures that are not printed can be listed only when no page has a mistake\n")
        let json = try Program.run(["check", "--unused", "--format", "json"], in: folder.path)
        #expect(json.output == "{}\n")
    }

    @Test func explainTellsWhereANumberIsQuoted() throws {
        try folder.write(
            SampleSite.note(4).replacing("members.young }}", with: "members.young.shares }}")
                + "\nĐảng bộ có {{ minh-hoa.members }} đảng viên.\n", to: "content/notes/thang-2.md")
        let run = try Program.run(["explain", "members@2020-03-01"], in: folder.path)
        // Notes speak of the data on their own day; that one of them holds a mistake does not matter.
        let quoted = [
            "thang-1.md:7:12: “40 đảng viên”", "thang-2.md:7:12: “40 đảng viên”",
            "thang-2.md:9:12: {{ minh-hoa.members }}", "thang-3.md:7:12: “40 đảng viên”",
        ]
        #expect(run.output.hasSuffix("  quoted at:\n" + quoted.map { "    content/notes/\($0)\n" }.joined()))
        let other = try Program.run(["explain", "members"], in: folder.path)
        #expect(other.output.hasSuffix("  no text quotes it\n"))
    }

    @Test(arguments: ["content/notes/thang-1.md", "./content/../content/notes/thang-1.md", "ABSOLUTE"])
    func thePageFillsInWhatTheNameLeavesOut(_ page: String) throws {
        let page = page == "ABSOLUTE" ? folder["content/notes/thang-1.md"] : page
        let run = try Program.run(["explain", "members", "--page", page], in: folder.path)
        #expect(run.output.hasPrefix("thon-mot.members@2020-03-01"))
    }

    @Test func aPageIsFoundFromWhereThePersonStands() throws {
        let arguments = ["explain", "members", "..", "--page", "notes/thang-1.md"]
        let run = try Program.run(arguments, in: folder["content"])
        #expect(run.output.hasPrefix("thon-mot.members@2020-03-01"))
    }

    @Test func answersForMachinesAreJSON() throws {
        for question in [["explain", "members"], ["figures"]] {
            let run = try Program.run(question + ["--format", "json"], in: folder.path)
            #expect(run.status == 0)
            #expect(throws: Never.self) { try JSONSerialization.jsonObject(with: Data(run.output.utf8)) }
        }
    }

    @Test func figuresListsWhatCanBeAsked() throws {
        let run = try Program.run(["figures"], in: folder.path)
        #expect(run.status == 0)
        for name in ["minh-hoa.members ", "thon-mot.members.young.share ", "thon-hai.admissions.2019 "] {
            #expect(run.output.contains("      " + name))
            let asked = try Program.run(["explain", name.trimmingCharacters(in: .whitespaces)], in: folder.path)
            #expect(asked.status == 0)
        }
    }

    @Test func figuresWritesTheEntriesAsACountsFile() throws {
        let run = try Program.run(["figures", "--format", "csv"], in: folder.path)
        #expect(run.status == 0)
        #expect(
            run.output == """
                body,measure,group,period,value,source
                minh-hoa,members,,2020-03,40,Báo cáo minh họa
                minh-hoa,admissions,,2019,5,Báo cáo minh họa
                thon-mot,members,,2020-03,20,Báo cáo minh họa
                thon-mot,members,young,2020-03,9,Báo cáo minh họa
                thon-mot,admissions,,2019,3,Báo cáo minh họa
                thon-hai,members,,2020-03,20,Báo cáo minh họa
                thon-hai,members,young,2020-03,7,Báo cáo minh họa
                thon-hai,admissions,,2019,2,Báo cáo minh họa

                """)
        try folder.write(run.output + "thon-hai,members,women,2020-03,4,\n", to: "content/counts/tat-ca.csv")
        let explained = try Program.run(["explain", "thon-hai.members.women"], in: folder.path)
        #expect(explained.status == 0)
        #expect(explained.output.contains("content/counts/tat-ca.csv:10:32"))
        try folder.write(run.output.replacing("2020-03,9", with: "2020-03,8"), to: "content/counts/tat-ca.csv")
        let checked = try Program.run(["check"], in: folder.path)
        #expect(checked.status == 1)
        #expect(checked.errors.contains("content/counts/tat-ca.csv:5:32: error[entries-disagree]"))
    }

    @Test func anUnknownNameOrPageIsWrongUsage() throws {
        let name = try Program.run(["explain", "thon-mot.members.yung"], in: folder.path)
        #expect(name.status == 64)
        #expect(name.output == "")
        #expect(name.errors.hasPrefix("error: “yung” is no "))
        #expect(name.errors.contains("“young”"))
        let page = try Program.run(["explain", "members", "--page", "content/notes/thang-9.md"], in: folder.path)
        #expect(page.status == 64)
        #expect(page.errors.hasPrefix("error: there is no page “content/notes/thang-9.md”\n"))
        #expect(page.errors.contains("content/notes/thang-1.md"))
    }

    @Test func withoutGoodDataThereIsNoAnswer() throws {
        try folder.write("site: {\n", to: "content/data.yaml")
        for question in [["explain", "members"], ["figures"]] {
            let run = try Program.run(question, in: folder.path)
            #expect(run.status == 1)
            #expect(run.output == "")
            #expect(run.errors.contains("content/data.yaml:"))
        }
    }
}
