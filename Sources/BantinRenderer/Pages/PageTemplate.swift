package import BantinModel

/// The templates that write whole pages. The raw value is the template's name without its kind.
package enum PageTemplate: String, CaseIterable, Sendable {
    case home, bulletin, note, page, report, cell, statistics, archive, tag, tags, missing

    package init(_ kind: PageKind) {
        switch kind {
        case .bulletin: self = .bulletin
        case .note: self = .note
        case .page: self = .page
        case .report: self = .report
        }
    }

    /// The editions in which such a page is published.
    package var editions: [Edition] {
        switch self {
        case .bulletin, .note, .page, .report, .cell, .statistics: [.html, .text]
        case .home, .archive, .tag, .tags, .missing: [.html]
        }
    }

    /// Whether a PDF is made of such a page where PDFs are asked for.
    package var isPrinted: Bool { self == .bulletin || self == .report }

    /// The template's name, such as `bulletin.html`; its file is `bulletin.html.mustache`.
    package func name(in edition: Edition) -> String { "\(rawValue).\(edition.rawValue)" }
}

/// In which form a page is published. The raw value ends the names of its templates.
package enum Edition: String, CaseIterable, Sendable {
    case html
    /// Plain text, wrapped, to be read out or pasted.
    case text = "txt"
}
