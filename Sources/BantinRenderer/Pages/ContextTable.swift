import BantinTemplates

/// The names that templates may use of one kind of thing, each with its meaning and the way to its value. Shapes,
/// contexts and docs/templates.md are all made from these tables, so that they cannot differ.
struct ContextTable<Subject: Sendable>: Sendable {
    /// What it describes, as docs/templates.md calls it: `cell`.
    let title: String
    let names: [ContextName<Subject>]
    private let allNames: [String]
    private let values: [String: @Sendable (Subject) -> Value]

    init(title: String, names: [ContextName<Subject>]) {
        self.title = title
        self.names = names
        allNames = names.map(\.name)
        values = Dictionary(uniqueKeysWithValues: names.map { ($0.name, $0.value) })
    }

    /// The names with their meanings, without the way to their values.
    var nameTable: NameTable {
        NameTable(title: title, names: names.map { TemplateName(name: $0.name, kind: $0.kind, meaning: $0.meaning) })
    }

    /// The context of one thing.
    func value(of subject: Subject) -> Value { .object(members(of: subject)) }

    /// What templates may say of one thing.
    func members(of subject: Subject) -> Members {
        Members(allNames) { [values] in values[$0]?(subject) }
    }
}

/// A name that templates may use.
struct ContextName<Subject: Sendable>: Sendable {
    let name: String
    let kind: NameKind
    let meaning: String
    let value: @Sendable (Subject) -> Value
}

extension ContextName {
    static func text(
        _ name: String, _ meaning: String, _ value: @escaping @Sendable (Subject) -> String
    ) -> ContextName {
        ContextName(name: name, kind: .text, meaning: meaning) { .text(value($0)) }
    }

    static func optionalText(
        _ name: String, _ meaning: String, _ value: @escaping @Sendable (Subject) -> String?
    ) -> ContextName {
        ContextName(name: name, kind: .optional(.text), meaning: meaning) { subject in
            value(subject).map(Value.text) ?? .absent
        }
    }

    static func flag(
        _ name: String, _ meaning: String, _ value: @escaping @Sendable (Subject) -> Bool
    ) -> ContextName {
        ContextName(name: name, kind: .flag, meaning: meaning) { .flag(value($0)) }
    }

    static func object<Part: Sendable>(
        _ name: String, _ table: ContextTable<Part>, _ meaning: String,
        _ value: @escaping @Sendable (Subject) -> Part
    ) -> ContextName {
        ContextName(name: name, kind: .object(table.nameTable), meaning: meaning) { subject in
            table.value(of: value(subject))
        }
    }

    static func optionalObject<Part: Sendable>(
        _ name: String, _ table: ContextTable<Part>, _ meaning: String,
        _ value: @escaping @Sendable (Subject) -> Part?
    ) -> ContextName {
        ContextName(name: name, kind: .optional(.object(table.nameTable)), meaning: meaning) {
            value($0).map(table.value) ?? .absent
        }
    }

    static func list<Item: Sendable>(
        _ name: String, of table: ContextTable<Item>, _ meaning: String,
        _ values: @escaping @Sendable (Subject) -> [Item]
    ) -> ContextName {
        ContextName(name: name, kind: .list(table.nameTable), meaning: meaning) {
            .list(values($0).map(table.value))
        }
    }
}
