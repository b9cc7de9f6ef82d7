import BantinTestSupport
import Testing

@testable import BantinParser

/// Rows of CSV with the places of their cells.
@Suite("CSV rows")
struct CSVRowsTests {
    @Test(
        "Cells are told apart, blanks around them are dropped, blank lines are none",
        arguments: [
            ("a,b\nc,d\n", [["a", "b"], ["c", "d"]]),
            ("a,b\nc,d", [["a", "b"], ["c", "d"]]),
            ("\n \na,b\n\n\nc,\n", [["a", "b"], ["c", ""]]),
            (",,\n", [["", "", ""]]),
            (" a , \"b\" ,\" c \"\n", [["a", "b", " c "]]),
            ("\"một, hai\",\"ba \"\"bốn\"\"\"\n", [["một, hai", "ba \"bốn\""]]),
            ("\"một\nhai\",ba\nbốn,năm\n", [["một\nhai", "ba"], ["bốn", "năm"]]),
            ("\"\",\"\"\"\"\n", [["", "\""]]),
            ("", []),
        ])
    func cells(_ text: String, _ expected: [[String]]) {
        #expect(rows(of: text).map { $0.map(\.text) } == expected)
    }

    @Test("A tab and a semicolon part cells as a comma does")
    func separators() {
        #expect(rows(of: "a\t\t b\n", separator: .tab).map { $0.map(\.text) } == [["a", "", "b"]])
        #expect(rows(of: "a;b,c\n", separator: UInt8(ascii: ";")).map { $0.map(\.text) } == [["a", "b,c"]])
    }

    @Test("A cell covers its quotation marks and none of the blanks around it")
    func places() {
        let text = "\n một , \"hai,\n\"\"ba\"\"\" ,,bốn\n"
        let cells = rows(of: text)[0]
        #expect(
            cells.map { String(text.utf8[text.range(of: $0.bytes)]) ?? "?" } == [
                "một", "\"hai,\n\"\"ba\"\"\"", "", "bốn",
            ])
    }

    @Test("A fault ends its line, and the lines after it are read")
    func faults() {
        var found: [String] = []
        readCSV(
            SourceText(path: "a.csv", text: "a,b\n\"mở,1\nc,d\nx\"y,2\n\"x\"y,3\ne,f\n\"đến cuối\n"),
            separator: .comma
        ) { row in
            switch row {
            case .cells(let cells): found.append(cells.map(\.text).joined(separator: "|"))
            case .fault(let fault): found.append("\(fault.cellStart)-\(fault.offset)")
            }
        }
        // The first mark opens at byte 4 (ở has three bytes); the one at byte 17 closes it, and the y behind it is wrong.
        // x"y begins at 16, "x"y at 22; the last mark stands at 33 of 48 bytes and is never closed.
        #expect(found == ["a|b", "4-18", "c|d", "16-17", "22-25", "e|f", "33-48"])
    }

    /// Random soup: whatever libcsv reads, each cell's stretch of the source says the same as its text.
    @Test("Each cell's place holds what the cell says", arguments: 0..<400)
    func placesInSoup(_ seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        let pieces = [
            "\"", "\"", "\"\"", ",", ",", ";", "\n", "\n", " ", "\t", "a", "đảng", "2020-03", "\"a,b\"", "\"x\ny\"",
        ]
        let text = random.text(of: pieces, upTo: 40)
        let source = SourceText(path: "a.csv", text: text)
        var end = 0
        readCSV(source, separator: .comma) { row in
            guard case .cells(let cells) = row else { return }
            for cell in cells {
                let raw = String(text.utf8[text.range(of: cell.bytes)]) ?? "?"
                #expect(unquoted(raw) == cell.text, "in \(text.debugDescription)")
                #expect(cell.bytes.lowerBound >= end)
                end = cell.bytes.upperBound
            }
        }
    }

    private func unquoted(_ raw: String) -> String {
        guard raw.first == "\"", raw.utf8.count >= 2 else { return raw }
        return raw.dropFirst().dropLast().split(separator: "\"\"", omittingEmptySubsequences: false)
            .joined(separator: "\"")
    }

    private func rows(of text: String, separator: UInt8 = .comma) -> [[CSVCell]] {
        var rows: [[CSVCell]] = []
        readCSV(SourceText(path: "a.csv", text: text), separator: separator) { row in
            if case .cells(let cells) = row { rows.append(cells) }
        }
        return rows
    }
}

extension String {
    fileprivate func range(of bytes: Range<Int>) -> Range<String.Index> {
        utf8.index(startIndex, offsetBy: bytes.lowerBound)..<utf8.index(startIndex, offsetBy: bytes.upperBound)
    }
}
