import BantinAnalysis
import BantinModel
import Testing

/// A data file with one mistake (or a few that belong together), and what is said about it.
struct CheckCase: Sendable, CustomTestStringConvertible {
    let name: String
    let parsed: @Sendable (DataFile) -> ParsedSite
    /// `line rule: Vietnamese | English`, then each note after `  - `, as printed.
    let expected: String

    init(_ name: String, _ expected: String, _ parsed: @escaping @Sendable (DataFile) -> ParsedSite) {
        self.name = name
        self.parsed = parsed
        self.expected = expected
    }

    /// A case about one body, the root.
    static func root(
        _ name: String, _ expected: String, _ kind: BodyKind = .communeOrganization,
        _ fill: @escaping @Sendable (DataFile, inout ParsedBody) -> Void
    ) -> CheckCase {
        CheckCase(name, expected) { file in file.site(root: file.body("x", kind) { fill(file, &$0) }) }
    }

    var testDescription: String { name }
}
