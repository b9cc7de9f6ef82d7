import BantinAnalysis
import BantinModel
import Testing

/// What is taken for the name of a person. The names are those of history, or letters.
@Suite("Names of persons in a text")
struct PersonNamesTests {
    private let finder = PersonNames(Self.site)

    @Test(
        "are seen behind a form of address, or by their family name",
        arguments: [
            ("Theo ông Nguyễn Văn A, chi bộ họp.", ["Nguyễn Văn A"]),
            ("Ông Nguyễn Văn A nói vậy.", ["Nguyễn Văn A"]),
            ("Bí thư Chi bộ Trần Thị B phát biểu.", ["Trần Thị B"]), ("Trưởng thôn Trần Thị B", ["Trần Thị B"]),
            ("Theo Nguyễn Văn A, việc đã xong.", ["Nguyễn Văn A"]), ("Theo “Lê Văn D”", ["Lê Văn D"]),
            ("Đồng chí Phan Đình Phùng và đồng chí Tô Hiệu", ["Phan Đình Phùng", "Tô Hiệu"]),
            ("bác sĩ Đặng Thùy Trâm", ["Đặng Thùy Trâm"]),
            ("anh hùng Đinh Núp", ["Đinh Núp"]), ("anh Y Khoa, chị H'Lan Ksor", ["Y Khoa", "H'Lan Ksor"]),
            ("(Lê Hồng Phong)", ["Lê Hồng Phong"]), ("“Võ Thị Sáu”", ["Võ Thị Sáu"]),
            ("Mai Thúc Loan, Hoàng Văn Thụ", ["Mai Thúc Loan", "Hoàng Văn Thụ"]),
            ("ông Lê Lợi; ông Lê Lợi", ["Lê Lợi", "Lê Lợi"]),
            ("giao cho\nTrần Hưng Đạo", ["Trần Hưng Đạo"]),
        ])
    func seen(text: String, names: [String]) {
        #expect(finder.names(in: text) == names)
    }

    @Test(
        "are not seen in places, bodies, streets, months and plain words",
        arguments: [
            "Chi bộ thôn An Điền Nam họp tại thôn Lê Lợi.", "đường Trần Hưng Đạo", "Trường Nguyễn Trãi",
            "trường tiểu học Võ Thị Sáu", "Đoàn Thanh niên Cộng sản Hồ Chí Minh", "tư tưởng Hồ Chí Minh",
            "tỉnh Gia Lai, Hà Nội, Cao Bằng, Thái Nguyên, Lâm Đồng", "Ông họp. Đảng ủy xã", "anh chị em, ông bà",
            "ĐẢNG BỘ XÃ", "Mặt trận Tổ quốc Việt Nam", "Đảng Cộng sản Việt Nam", "Bà Rịa", "chị Lan",
            "Hội Liên hiệp Phụ nữ", "Ủy ban nhân dân", "hôm Lê, Lợi", "Trần Phú Làng họp",
        ])
    func unseen(text: String) {
        #expect(finder.names(in: text) == [])
    }

    @Test("of people under `people` are found whole, with every syllable, and every time")
    func mentions() {
        let people = [Person(name: "Nguyễn Văn A"), Person(name: "Trần Thị B"), Person(name: "")]
        let text = "Trần Thị B gặp Nguyễn Văn A.\nNguyễn Văn An, Nguyễn Văn. A; (Nguyễn Văn A)"
        #expect(
            PersonNames.mentions(of: people, in: text).map(\.name) == ["Trần Thị B", "Nguyễn Văn A", "Nguyễn Văn A"])
        #expect(PersonNames.mentions(of: people, in: "").isEmpty)
    }

    @Test(
        "No text makes it stumble",
        arguments: ["", " ", "“”", "ông", "A", "Nguyễn", "ông Nguyễn", "Y Y Y Y Y Y", "— –"])
    func odd(text: String) {
        for name in finder.names(in: text) { #expect(text.contains(name)) }
    }

    private static let site: Site = {
        var body = Body(
            index: .root, id: "xa", kind: .communeOrganization, location: SourceLocation(path: "content/data.yaml"))
        body.names = [DatedName("Đảng bộ xã Trần Phú Làng")]
        let day = PartialDate.year(2020).last
        return Site(settings: SiteSettings(title: "", asOf: day), policy: Policy(), people: [], bodies: [body])
    }()
}
