package import BantinTemplates
import Testing

/// Renders a template, after compiling and checking it without a mistake. `{{> name}}` finds `files["name"]`.
func render(
    _ template: String, with value: Value = .object([:]), files: [String: String] = [:], ending: String = "txt",
    shape: Shape? = nil, sourceLocation: SourceLocation = #_sourceLocation
) -> String {
    let (templates, mistakes) = Templates.compile(
        ([("page", template)] + files).map { file in
            TemplateFile(name: "\(file.0).\(ending)", path: "templates/\(file.0).\(ending).mustache", text: file.1)
        })
    let found = mistakes + templates.check("page.\(ending)", against: shape ?? value.shape)
    #expect(found.isEmpty, sourceLocation: sourceLocation)
    return found.isEmpty ? templates.render("page.\(ending)", with: value) : ""
}

extension Value {
    /// The plainest shape that the value has; what is absent would be a text.
    var shape: Shape {
        switch self {
        case .text: .text
        case .markup: .markup
        case .flag: .flag
        case .list(let elements): .list(elements.first?.shape ?? .text)
        case .object(let members): .object(members.shapes)
        case .annotated(_, let members): .annotated(members.shapes)
        case .absent: .optional(.text)
        case .open: .open(OpenShape { path in .found(.text, partsTaken: path.count) })
        }
    }
}

extension Members {
    fileprivate var shapes: [String: Shape] {
        Dictionary(uniqueKeysWithValues: names.map { ($0, self[$0]?.shape ?? .text) })
    }
}

extension Members: ExpressibleByDictionaryLiteral {
    package init(dictionaryLiteral elements: (String, Value)...) {
        let values = Dictionary(uniqueKeysWithValues: elements)
        self.init(Array(values.keys)) { values[$0] }
    }
}

extension Value: ExpressibleByStringLiteral, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral,
    ExpressibleByBooleanLiteral
{
    package init(stringLiteral value: String) { self = .text(value) }
    package init(arrayLiteral elements: Value...) { self = .list(elements) }
    package init(dictionaryLiteral elements: (String, Value)...) {
        let values = Dictionary(uniqueKeysWithValues: elements)
        self = .object(Members(Array(values.keys)) { values[$0] })
    }
    package init(booleanLiteral value: Bool) { self = .flag(value) }
}
