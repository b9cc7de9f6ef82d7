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
            "Chi bộ có 2&#48; đảng viên.", "Dự lễ có 20 đảng viên.", "Chi bộ có 20 đảng viên mới.",
            "Chi bộ họp với 20 đảng viên.", "Chi bộ vận động được 20 đảng viên.",
            "Chi bộ có 20 đảng viên trong ban vận động.", "Chi bộ có 20 đảng viên vào tổ hòa giải.",
            "Chi bộ có 20 đảng viên sinh ở đây.", "Chi bộ tặng quà cho 20 đảng viên.",
            "Năm ngoái, chi bộ có 20 đảng viên.", "Năm trước nữa, chi bộ có 20 đảng viên.", "Xã có 20 đảng viên.",
            "Hồi ấy chi bộ có 20 đảng viên.", "Cuối năm: chi bộ có 20 đảng viên.", "Chi bộ bạn có 20 đảng viên.",
            "Chi bộ thôn Tây có 20 đảng viên.", "Trường có 20 đảng viên.", "Cả huyện có 20 đảng viên.",
            "Đảng bộ bạn có 20 đảng viên.", "An Phú có 20 đảng viên.", "Trạm y tế có 20 đảng viên.",
        ])
    func uncertain(_ body: String) throws {
        try folder.write(note(body), to: "content/notes/a.md")
        let run = try Program.run(["check", "--fix"], in: folder.path)
        #expect(try folder.read("content/notes/a.md") == note(body))
        #expect(!run.output.contains("→"))
    }

    @Test(
        "binds what the words say is the whole",
        arguments: [
            "Hiện nay chi bộ có 20 đảng viên, các chi bộ khác ít hơn.",
            "Chi bộ có 20 đảng viên ở ba thôn.", "Trong đó có 9 đảng viên trẻ.",
            "Chi bộ gồm 20 đảng viên, sinh hoạt đều.",
            "Chi bộ có 20 đảng viên sinh hoạt đều.", "Tổng số 20 đảng viên.",
            "Chi bộ có 20 đảng viên, trong đó nhiều người trẻ.",
        ])
    func whole(_ body: String) throws {
        try folder.write(note(body), to: "content/notes/a.md")
        let run = try Program.run(["check", "--fix"], in: folder.path)
        #expect(run.output.contains("→"))
        #expect(run.output.split(separator: "\n").count { $0.contains("→") } == 1)
    }

    @Test("knows no difference between composed and decomposed accents, and recodes none")
    func decomposed() throws {
        let text = note(
            "Chi bộ có 20 đảng viên, trong đó có **9 đảng viên trẻ**; ở làng “Đê Ktu”.\n\nChi bộ có 20 đảng viên."
        )
        .decomposedStringWithCanonicalMapping
        // Some keyboards decompose a part of the accents alone.
        let half = text.replacing("viên.".decomposedStringWithCanonicalMapping, with: "viên.")
        for (name, text) in [("a", text), ("b", half)] {
            try folder.write(text, to: "content/notes/\(name).md")
        }
        #expect(try Program.run(["check", "--fix"], in: folder.path).status == 0)
        for (name, text) in [("a", text), ("b", half)] {
            let fixed = try Data(contentsOf: URL(fileURLWithPath: folder["content/notes/\(name).md"]))
            let bound = String(decoding: fixed, as: UTF8.self)
            #expect(bound.matches(of: #/\]\(figure:members\)/#).count == 2)
            // Without what was added, the bytes are those of before.
            let bare = bound.unicodeScalars.split(separator: "[").map { String($0) }.joined()
                .replacing(#/\]\(figure:members(\.young)?\)/#, with: "")
            #expect(Data(bare.utf8) == Data(text.utf8))
        }
        #expect(try !Program.run(["check", "--fix"], in: folder.path).output.contains("→"))
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
