/// The source of one template.
package struct TemplateFile: Hashable, Sendable {
    /// The file's name without `.mustache`, such as `page.html`. Its ending, `.html` or `.txt`, says what the template
    /// makes.
    package let name: String
    /// Where the file stands, for the places of mistakes, such as `templates/page.html.mustache`.
    package let path: String
    package let text: String

    package init(name: String, path: String, text: String) {
        self.name = name
        self.path = path
        self.text = text
    }
}

/// What a template makes, and so whether the values that it prints are escaped.
enum OutputKind: String, CaseIterable, Sendable {
    case html
    case text = "txt"

    /// The kind that the ending of a template's name tells; nil for any other ending.
    init?(templateName name: String) {
        guard let kind = OutputKind.allCases.first(where: { name.hasSuffix(".\($0.rawValue)") }) else { return nil }
        self = kind
    }

    /// The template that a partial or parent tag means in a file of this kind: `{{> photo}}` is `photo.html` in one and
    /// `photo.txt` in the other.
    func templateName(of partial: String) -> String { "\(partial).\(rawValue)" }

    /// The name by which tags mean a template: without the ending.
    func partialName(of template: String) -> String { String(template.dropLast(rawValue.utf8.count + 1)) }

    var other: OutputKind { self == .html ? .text : .html }
}
