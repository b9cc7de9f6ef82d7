import BantinModel

/// Findings as one JSON array for other programs; the keys of an object always stand in the same order.
struct DiagnosticsJSON {
    let language: Language

    func text(of findings: [Diagnostic]) -> String {
        JSON.array(findings.map(object)).text
    }

    /// The array for a run that ended before its work was done: one object without a place.
    func text(of failure: Failure) -> String {
        let rule = failure.status == .usage ? "usage" : "disk"
        let notes = failure.advice.map { note(.init($0)) }
        let object: JSON = [
            "severity": .string(Severity.error.rawValue), "rule": .string(rule),
            "message": .string(failure.message.text(in: language)), "notes": .array(notes),
        ]
        return JSON.array([object]).text
    }

    private func object(_ finding: Diagnostic) -> JSON {
        .object(
            [
                .init("severity", .string(finding.severity.rawValue)), .init("rule", .string(finding.rule.rawValue)),
            ] + place(finding.location) + [
                .init("message", .string(finding.message.text(in: language))),
                .init("notes", .array(finding.notes.map(note))),
            ])
    }

    private func note(_ note: Diagnostic.Note) -> JSON {
        .object([.init("message", .string(note.message.text(in: language)))] + (note.location.map(place) ?? []))
    }

    private func place(_ location: SourceLocation) -> [JSON.Member] {
        [
            .init("path", .string(location.path)), .init("line", .number(location.line)),
            .init("column", .number(location.column)), .init("length", .number(location.length)),
        ]
    }
}
