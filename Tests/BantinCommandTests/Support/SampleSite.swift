/// A small site without mistakes.
enum SampleSite {
    static let data = """
        site:
          title: Xã Minh Họa
          as_of: 2020-03-15
          period: 2019
        body:
          id: minh-hoa
          kind: commune_organization
          name: Đảng bộ xã Minh Họa
          members: [{at: 2020-03, total: 40, source: Báo cáo minh họa}]
          admissions: [{period: 2019, total: 5, source: Báo cáo minh họa}]
          bodies:
            - id: thon-mot
              kind: cell
              type: hamlet
              name: Chi bộ thôn Một
              members: [{at: 2020-03, total: 20, young: 9, source: Báo cáo minh họa}]
              admissions: [{period: 2019, total: 3, source: Báo cáo minh họa}]
            - id: thon-hai
              kind: cell
              type: hamlet
              name: Chi bộ thôn Hai
              members: [{at: 2020-03, total: 20, young: 7, source: Báo cáo minh họa}]
              admissions: [{period: 2019, total: 2, source: Báo cáo minh họa}]

        """

    static func note(_ number: Int) -> String {
        """
        ---
        title: Sinh hoạt lần thứ \(number)
        date: 2020-03-01
        body: thon-mot
        summary: Chi bộ họp kỳ thứ {{ members }}.
        ---
        Đảng bộ có [40 đảng viên](figure:minh-hoa.members), chi bộ có {{ members.young }} đảng viên trẻ.

        """
    }

    /// Writes the site into a folder.
    static func write(to folder: TemporaryFolder, notes: Int = 3) throws {
        try folder.write(data, to: "content/data.yaml")
        for number in 1...notes { try folder.write(note(number), to: "content/notes/thang-\(number).md") }
        try folder.write(
            "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 4 3'/>", to: "content/static/anh/hinh.svg")
    }
}
