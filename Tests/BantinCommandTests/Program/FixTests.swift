import Foundation
import Testing

@testable import bantin

@Suite("check --fix")
struct FixTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        try SampleSite.write(to: folder)
    }

    private func note(_ body: String) -> String {
        "---\ntitle: Ghi chép\ndate: 2020-03-01\nbody: thon-mot\n---\n\n\(body)\n"
    }

    @Test("binds what is certain, tells it, and leaves the rest alone")
    func certainBindings() throws {
        try folder.write(
            note(
                "Chi bộ có 20 đảng viên, trong đó có 9 đảng viên trẻ.\n\nĐảng bộ xã Minh Họa có 40 đảng viên; trao 15 suất quà."
            ),
            to: "content/notes/a.md")
        let run = try Program.run(["check", "--fix"], in: folder.path)
        #expect(
            run.output == """
                content/notes/a.md:7:11: 20 đảng viên → [20 đảng viên](figure:members)
                content/notes/a.md:7:37: 9 đảng viên trẻ → [9 đảng viên trẻ](figure:members.young)
                content/notes/a.md:9:24: 40 đảng viên → [40 đảng viên](figure:minh-hoa.members)

                """)
        #expect(run.status == 1)
        #expect(
            run.errors.contains("content/notes/a.md:9:70: error[unbound-number]: the number “15” is bound to no figure")
        )
        #expect(
            try folder.read("content/notes/a.md")
                == note(
                    "Chi bộ có [20 đảng viên](figure:members), trong đó có [9 đảng viên trẻ](figure:members.young).\n\nĐảng bộ xã Minh Họa có [40 đảng viên](figure:minh-hoa.members); trao 15 suất quà."
                ))
        #expect(try Program.run(["check", "--fix"], in: folder.path).output == "")
    }

    @Test(
        "leaves what is not certain as it is",
        arguments: [
            "Chi bộ có 21 đảng viên.", "Năm 2015, chi bộ có 20 đảng viên.", "Chi bộ có gần 22 đảng viên.",
            "Chi bộ có 20\nđảng viên.", "Chi bộ có 20 **đảng viên**.", "Xem [20 đảng viên](thang-1.md).",
            "Có 20 người dự họp ở thôn Hai, cùng Chi bộ thôn Hai.", "`20 đảng viên`",
            "Chi bộ có 2&#48; đảng viên.",
        ])
    func uncertain(_ body: String) throws {
        try folder.write(note(body), to: "content/notes/a.md")
        let run = try Program.run(["check", "--fix"], in: folder.path)
        #expect(try folder.read("content/notes/a.md") == note(body))
        #expect(!run.output.contains("→"))
    }

    @Test("keeps a byte order mark, the line ends of Windows and the file's mode")
    func otherBytes() throws {
        let text = "\u{FEFF}" + note("Chi bộ có 20 đảng viên.").replacing("\n", with: "\r\n")
        try folder.write(text, to: "content/notes/a.md")
        let path = folder["content/notes/a.md"]
        try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: path)
        #expect(try Program.run(["check", "--fix"], in: folder.path).status == 0)
        let expected = text.replacing("20 đảng viên", with: "[20 đảng viên](figure:members)")
        #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == Data(expected.utf8))
        let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
        #expect(mode == 0o640)
        #expect(try folder.tree("content/notes").allSatisfy { !$0.contains("bantin-new") })
    }
}
