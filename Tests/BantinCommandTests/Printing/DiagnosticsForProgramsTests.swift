import BantinModel
import Foundation
import Testing

@testable import bantin

@Suite struct DiagnosticsForProgramsTests {
    private let finding = Diagnostic(
        .warning, .smallCount, at: SourceLocation(path: "content/a,b:c.md", line: 3, column: 5, length: 2),
        Message(vi: "100% “x”\\", en: "100% \"x\"\\"),
        notes: [
            .init(
                Message(vi: "dòng\tmột", en: "line\tone"),
                at: SourceLocation(path: "content/data.yaml", line: 7, column: 2)),
            .init(Message(vi: "hai", en: "two")),
        ])

    @Test func gitHubGetsOneCommandAFindingWithItsEscapes() {
        let github = DiagnosticsGitHub(language: .english, pathPrefix: "sites/xã/")
        #expect(
            github.text(of: [finding])
                == "::warning file=sites/xã/content/a%2Cb%3Ac.md,line=3,col=5,endColumn=7,title=small-count"
                + "::100%25 \"x\"\\%0Asites/xã/content/data.yaml:7:2: line\tone%0Atwo\n")
        #expect(github.text(of: []) == "")
        #expect(github.text(of: .usage(Message(vi: "", en: "50%"))) == "::error title=bantin::50%25\n")
    }

    @Test func jsonIsOneArrayWithItsKeysInOrder() {
        let json = DiagnosticsJSON(language: .english)
        #expect(json.text(of: []) == "[]\n")
        #expect(
            json.text(of: [finding]) == #"""
                [
                  {
                    "severity": "warning",
                    "rule": "small-count",
                    "path": "content/a,b:c.md",
                    "line": 3,
                    "column": 5,
                    "length": 2,
                    "message": "100% \"x\"\\",
                    "notes": [
                      {
                        "message": "line\tone",
                        "path": "content/data.yaml",
                        "line": 7,
                        "column": 2,
                        "length": 1
                      },
                      {
                        "message": "two"
                      }
                    ]
                  }
                ]

                """#)
    }

    @Test func jsonHoldsAnyText() throws {
        let text = (0..<0x80).compactMap(Unicode.Scalar.init).map(String.init).joined() + "Đảng 👍"
        let odd = Diagnostic(.error, .unknownKey, at: SourceLocation(path: text), Message(verbatim: text))
        let parsed = try JSONSerialization.jsonObject(
            with: Data(DiagnosticsJSON(language: .english).text(of: [odd]).utf8))
        let object = try #require((parsed as? [[String: Any]])?.first)
        #expect(object["message"] as? String == text)
        #expect(object["path"] as? String == text)
    }

    @Test func jsonTellsOfAFailureToo() {
        let failure = Failure.usage(Message(vi: "sai", en: ""), advice: [Message(vi: "sửa", en: "")])
        #expect(
            DiagnosticsJSON(language: .vietnamese).text(of: failure) == """
                [
                  {
                    "severity": "error",
                    "rule": "usage",
                    "message": "sai",
                    "notes": [
                      {
                        "message": "sửa"
                      }
                    ]
                  }
                ]

                """)
    }
}
