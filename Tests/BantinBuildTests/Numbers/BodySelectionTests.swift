import BantinModel
import BantinTestSupport
import Testing

@Suite("What is told of bodies behind their number")
struct BodySelectionTests {
    private static func findings(_ sentence: String) -> [Rule] {
        MemorySite([
            "content/data.yaml": """
            site: {title: Tin, as_of: 2020-03-15, period: 2019}
            body:
              id: xa
              kind: commune_organization
              name: Đảng bộ xã
              bodies_complete: true
              bodies:
                - {id: thon-a, kind: cell, name: Chi bộ thôn A, type: hamlet, has_committee: true}
                - {id: thon-b, kind: cell, name: Chi bộ thôn B, type: hamlet, has_committee: false}
                - {id: truong, kind: cell, name: Chi bộ Trường, type: school, has_committee: true}
            """,
            "content/notes/a.md": "---\ntitle: Tin\ndate: 2020-03-15\n---\n\n\(sentence)\n",
        ]).build().diagnostics.sorted.filter { $0.severity == .error }.map(\.rule)
    }

    @Test(
        "Another committee or type than the figure's is found, inside the brackets and behind them",
        arguments: [
            "Có [2 chi bộ chưa có chi ủy](figure:cells.with-committee).",
            "Có [2 chi bộ](figure:cells.with-committee) chưa có chi ủy.",
            "Có {{ cells.with-committee }} chi bộ không có chi ủy.",
            "Có {{ cells.without-committee }} chi bộ có chi ủy.",
            "Có [2 chi bộ trường học](figure:cells.type-hamlet).",
            "Có [2](figure:cells.type-hamlet) chi bộ trường học.",
            "Có {{ cells.type-hamlet.with-committee }} chi bộ thôn chưa có chi ủy.",
        ])
    func found(sentence: String) {
        #expect(Self.findings(sentence) == [.mismatchedWords])
    }

    @Test(
        "The figure's own, and what it says nothing of, passes",
        arguments: [
            "Có [2 chi bộ có chi ủy](figure:cells.with-committee).",
            "Có [2 chi bộ](figure:cells.with-committee) đã có chi ủy.",
            "Có {{ cells.without-committee }} chi bộ chưa có chi ủy.",
            "Có {{ cells.type-hamlet }} chi bộ thôn, làng.",
            "Có {{ cells.type-school }} chi bộ cơ quan, trường học.",
            "Có {{ cells.type-school }} chi bộ cơ quan, doanh nghiệp và trường học.",
            "Có [2 chi bộ](figure:cells.type-hamlet), trường học có chi ủy.",
            "Cả {{ cells }} chi bộ có chi ủy hoặc bí thư.",
        ])
    func silent(sentence: String) {
        #expect(Self.findings(sentence) == [])
    }
}
