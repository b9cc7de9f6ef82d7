/// How grave a finding is. Errors stop publication, warnings do not.
package enum Severity: String, Sendable, CaseIterable {
    case error
    case warning
}

/// One mistake of an author, with its place and its mend.
package struct Diagnostic: Hashable, Sendable {
    package var severity: Severity
    package var rule: Rule
    package var location: SourceLocation
    /// What is wrong, in one sentence without a full stop.
    package var message: Message
    /// What was found, what was expected, the nearest name, the line to paste: a line each, some with a place.
    package var notes: [Note]

    /// A line that belongs to a diagnostic.
    package struct Note: Hashable, Sendable {
        package var message: Message
        /// Another place that the note speaks of, such as the entry that disagrees.
        package var location: SourceLocation?

        package init(_ message: Message, at location: SourceLocation? = nil) {
            self.message = message
            self.location = location
        }
    }

    package init(
        _ severity: Severity, _ rule: Rule, at location: SourceLocation, _ message: Message, notes: [Note] = []
    ) {
        self.severity = severity
        self.rule = rule
        self.location = location
        self.message = message
        self.notes = notes
    }
}

/// The findings of one run. Every stage adds to it and goes on with what it can.
package struct Diagnostics: Sendable {
    package private(set) var all: [Diagnostic] = []

    package init(_ all: [Diagnostic] = []) {
        self.all = all
    }

    package mutating func add(_ diagnostic: Diagnostic) {
        all.append(diagnostic)
    }

    package mutating func add(_ others: Diagnostics) {
        all += others.all
    }

    /// Adds an error.
    package mutating func error(
        _ rule: Rule, at location: SourceLocation, _ message: Message, notes: [Diagnostic.Note] = []
    ) {
        add(Diagnostic(.error, rule, at: location, message, notes: notes))
    }

    /// Adds a warning.
    package mutating func warning(
        _ rule: Rule, at location: SourceLocation, _ message: Message, notes: [Diagnostic.Note] = []
    ) {
        add(Diagnostic(.warning, rule, at: location, message, notes: notes))
    }

    package var hasErrors: Bool { all.contains { $0.severity == .error } }

    /// The findings in the order of their places, each once.
    package var sorted: [Diagnostic] {
        var seen = Set<Diagnostic>()
        return all.filter { seen.insert($0).inserted }
            .sorted { ($0.location, $0.rule.rawValue) < ($1.location, $1.rule.rawValue) }
    }
}
