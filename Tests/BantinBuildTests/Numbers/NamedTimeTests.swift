import BantinModel
import BantinTestSupport
import Testing

/// Every time that a sentence may name beside every period that a figure may have: the sentence passes when the figure's
/// days lie in the time, and fails when they lie outside it or go beyond it.
@Suite("Times in sentences and periods of figures")
struct NamedTimeTests {
    /// A stretch of months from January 2018, counted from 0, as a sentence and as a name write it.
    private struct Stretch {
        let months: ClosedRange<Int>
        let words: [String]
        let name: String
    }

    private static let stretches: [Stretch] = (2018...2019).flatMap { year in
        let first = (year - 2018) * 12
        let months = (1...12).map { month in
            Stretch(
                months: first + month - 1...first + month - 1,
                words: ["tháng \(month)/\(year)", "tháng \(month)-\(year)", "tháng \(month) năm \(year)"],
                name: "\(year)-\(month < 10 ? "0" : "")\(month)")
        }
        let quarters = (1...4).map { quarter in
            Stretch(
                months: first + quarter * 3 - 3...first + quarter * 3 - 1,
                words: ["quý \(["I", "II", "III", "IV"][quarter - 1])/\(year)", "quý \(quarter) năm \(year)"],
                name: "\(year)-q\(quarter)")
        }
        return months + quarters + [
            Stretch(
                months: first...first + 5, words: ["6 tháng đầu năm \(year)", "sáu tháng đầu năm \(year)"],
                name: "\(year)-h1"),
            Stretch(months: first + 6...first + 11, words: ["6 tháng cuối năm \(year)"], name: "\(year)-h2"),
            Stretch(months: first...first + 8, words: ["9 tháng đầu năm \(year)"], name: "\(year)-9m"),
            Stretch(months: first...first + 11, words: ["năm \(year)"], name: "\(year)"),
        ]
    }

    private static let entries = stretches.filter { $0.months.count == 1 }
        .map { "{period: \($0.name), total: 1}" }.joined(separator: ", ")

    private static func site(_ sentences: [String]) -> MemorySite {
        MemorySite([
            "content/data.yaml": """
            site: {title: Tin, as_of: 2020-03-15, period: 2019}
            body: {id: xa, kind: commune_organization, name: Đảng bộ xã, admissions: [\(entries)]}
            """,
            "content/notes/a.md": "---\ntitle: Tin\ndate: 2020-03-15\n---\n"
                + sentences.map { "\n\($0)\n" }.joined(),
        ])
    }

    @Test(
        "A time that is not the figure's fails, one in which it lies passes",
        arguments: [
            (before: "", after: ", xã kết nạp {{ admissions.NAME }} đảng viên."),
            (before: "Riêng ", after: " kết nạp {{ admissions.NAME }} người."),
            (before: "Xã kết nạp {{ admissions.NAME }} đảng viên trong ", after: "."),
        ])
    func pairs(frame: (before: String, after: String)) {
        var sentences: [String] = []
        var expected: [Bool] = []
        for time in Self.stretches {
            for figure in Self.stretches {
                let lies =
                    time.months.lowerBound <= figure.months.lowerBound
                    && figure.months.upperBound <= time.months.upperBound
                let touches = time.months.overlaps(figure.months)
                let encloses =
                    figure.months.lowerBound <= time.months.lowerBound
                    && time.months.upperBound <= figure.months.upperBound
                // What overlaps in part is not certain.
                guard lies || encloses || !touches else { continue }
                for words in time.words {
                    let start = frame.before.isEmpty ? words.prefix(1).uppercased() + words.dropFirst() : words
                    sentences.append((frame.before + start + frame.after).replacing("NAME", with: figure.name))
                    expected.append(!lies)
                }
            }
        }
        let found = Self.site(sentences).build().diagnostics.sorted
        #expect(found.allSatisfy { $0.rule == .mismatchedWords })
        let lines = Set(found.map(\.location.line))
        for (index, sentence) in sentences.enumerated() {
            #expect(lines.contains(6 + 2 * index) == expected[index], "\(sentence)")
        }
        #expect(sentences.count > 2_000 && expected.contains(true) && expected.contains(false))
    }
}
