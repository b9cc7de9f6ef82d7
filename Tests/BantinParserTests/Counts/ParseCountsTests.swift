import BantinModel
import Testing

@testable import BantinParser

/// What a counts file says.
@Suite("Counts files")
struct ParseCountsTests {
    @Test(
        "A row says the same whatever parts its cells, in whatever order its columns stand",
        arguments: [
            "body,measure,group,period,value,source\nan-dien-nam,members,young,2020-03,13,\"Báo Gia Lai, 3-2020\"\n",
            "body;measure;group;period;value;source\nan-dien-nam;members;young;2020-03;13;Báo Gia Lai, 3-2020\n",
            "body\tmeasure\tgroup\tperiod\tvalue\tsource\nan-dien-nam\tmembers\tyoung\t2020-03\t13\tBáo Gia Lai, 3-2020\n",
            "value;source;period;group;measure;body\n13;Báo Gia Lai, 3-2020;2020-03;young;members;an-dien-nam\n",
            "sep=;\nbody;measure;group;period;value;source\nan-dien-nam;members;young;2020-03;13;Báo Gia Lai, 3-2020\n",
            "\u{FEFF}\"sep=,\"\r\nbody,measure,group,period,value,source\r\n"
                + "an-dien-nam,members,young,2020-03,13,\"Báo Gia Lai, 3-2020\"\r\n",
            "\u{FEFF}body;measure;group;period;value;source\r\nan-dien-nam;members;young;2020-03;13;Báo Gia Lai, 3-2020\r\n",
            "\"body\";\"measure\";\"group\";\"period\";\"value\";\"source\"\n\n;;;;;\n"
                + "\"an-dien-nam\" ; members;young ;2020-03;\"13\";\"Báo Gia Lai, 3-2020\"",
            "body;measure;group;period;value;source;;\nan-dien-nam;members;young;2020-03;13;Báo Gia Lai, 3-2020;;\n;;;;;;;\n",
        ])
    func oneRow(_ text: String) throws {
        let rows = try read(text)
        #expect(rows.map(describe) == ["an-dien-nam members.young at 2020-03: 13 (Báo Gia Lai, 3-2020)"])
    }

    @Test("A stock without a date holds always, a flow keeps its period as it is written, an empty group is the whole")
    func times() throws {
        let rows = try read(
            """
            body,measure,period,value
            xa,cells,,7
            xa,members,2020-03-15,104
            xa,members,2020,104
            xa,admissions,2015-2020,21
            xa,admissions,2019-05-19,0
            """)
        #expect(
            rows.map(describe) == [
                "xa cells always: 7", "xa members at 2020-03-15: 104", "xa members at 2020: 104",
                "xa admissions period 2015-2020: 21", "xa admissions period 2019-05-19: 0",
            ])
    }

    @Test("The columns of notes are optional, and a spreadsheet's TRUE is true")
    func notes() throws {
        let rows = try read(
            """
            body,measure,period,value,illustrative,definition,difference
            xa,members,2020,104,TRUE,policy,gồm cả tạm thời
            xa,members,2021,104,false,,
            xa,members,2022,104
            """)
        #expect(
            rows.map(\.notes) == [
                EntryNotes(definition: "policy", isIllustrative: true, difference: "gồm cả tạm thời"), EntryNotes(),
                EntryNotes(),
            ])
    }

    @Test("A row without a number says nothing")
    func unknown() throws {
        let rows = try read("body,measure,period,value\nxa,members,2020,\nxa,members,2021,0\n,,,\n")
        #expect(rows.map(describe) == ["xa members at 2021: 0"])
    }

    @Test("Places are those of the cells, in characters")
    func places() throws {
        let rows = try read(
            "source;body;measure;group;period;value\nĐảng bộ;xa;members;young;2020;3\n\"hai\ndòng\";xa ; members;; 2021;04\n"
        )
        let places = rows.map { [$0.body.located?.location, $0.group.located?.location, $0.count.located?.location] }
        #expect(
            places.map { $0.map { place in place.map { "\($0.line):\($0.column)+\($0.length)" } ?? "-" } } == [
                ["2:9+2", "2:20+5", "2:31+1"], ["4:7+2", "-", "4:27+2"],
            ])
        #expect(rows.map { "\($0.location)" } == ["content/counts/a.csv:2:1", "content/counts/a.csv:3:1"])
    }

    @Test("Long lines and many rows cost what their length costs")
    func size() throws {
        let wide =
            "body,measure,period,value,source\n"
            + (0..<2000).map { "xa,members,2020,1,\"" + String(repeating: "đ", count: 500 + $0 % 3) + "\"\n" }.joined()
        #expect(try read(wide).count == 2000)
        var diagnostics = Diagnostics()
        let long = "body,measure,period,value\n" + String(repeating: "xa,members,2020,đ,", count: 100_000) + "\n"
        parseCounts(SourceText(path: "a.csv", text: long), .standard, diagnostics: &diagnostics) { _ in }
        #expect(diagnostics.all.count == 1)
        let quotes = "body,measure,period,value\n" + String(repeating: "\"\"\",", count: 100_000) + "\n"
        parseCounts(SourceText(path: "a.csv", text: quotes), .standard, diagnostics: &diagnostics) { _ in }
        let open = "body,measure,period,value\n" + String(repeating: "\"\n", count: 20_001)
        parseCounts(SourceText(path: "a.csv", text: open), .standard, diagnostics: &diagnostics) { _ in }
        #expect(diagnostics.hasErrors)
    }

    private func read(_ text: String) throws -> [ParsedRow] {
        var diagnostics = Diagnostics()
        let source = try #require(
            SourceText(path: "content/counts/a.csv", bytes: Array(text.utf8), diagnostics: &diagnostics))
        var rows: [ParsedRow] = []
        parseCounts(source, .standard, diagnostics: &diagnostics) { rows.append($0) }
        #expect(diagnostics.all == [])
        return rows
    }

    private func describe(_ row: ParsedRow) -> String {
        let name = [row.measure.value?.id, row.group.value?.id].compactMap { $0 }.joined(separator: ".")
        let source = row.notes.source.map { " (\($0))" } ?? ""
        return "\(row.body.value ?? "?") \(name) \(describe(row.time)): \(row.count.value ?? -1)\(source)"
    }

    private func describe(_ time: ParsedTime) -> String {
        switch time {
        case .always: "always"
        case .at(let date): "at \(date.value?.description ?? "?")"
        case .on(let date): "on \(date.value?.description ?? "?")"
        case .period(let id): "period \(id.value ?? "?")"
        }
    }
}
