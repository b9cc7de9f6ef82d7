package import BantinModel

/// A heading of a document, with the identifier by which links reach it.
package struct Heading: Sendable, Equatable {
    /// 1 to 6.
    package let level: Int
    package let words: String
    /// Unique in its document: the words as a slug, with `-2`, `-3` … where it is taken.
    package let identifier: String
    package let location: SourceLocation
}

extension Document {
    /// The headings in the order of the text, also those in quotes and lists.
    ///
    /// - Parameter figureText: a figure's printed words, by its index.
    package func headings(figureText: (Int) -> String) -> [Heading] {
        var identifiers = HeadingIdentifiers()
        var result: [Heading] = []
        Self.forEachHeading(in: blocks) { level, inlines, location in
            let words = inlines.plainText(figureText: figureText)
            result.append(
                Heading(level: level, words: words, identifier: identifiers.next(for: words), location: location))
        }
        return result
    }

    private static func forEachHeading(in blocks: [Block], _ visit: (Int, [Inline], SourceLocation) -> Void) {
        for block in blocks {
            switch block.kind {
            case .heading(let level, let inlines): visit(level, inlines, block.location)
            case .blockQuote(let inner): forEachHeading(in: inner, visit)
            case .list(let list): list.items.forEach { forEachHeading(in: $0, visit) }
            default: break
            }
        }
    }
}

/// Gives every heading of a document an identifier of its own.
private struct HeadingIdentifiers {
    private var taken: Set<String> = []
    /// For each slug, how often it was asked for.
    private var counts: [String: Int] = [:]

    mutating func next(for words: String) -> String {
        let slug = words.slug.isEmpty ? "muc" : words.slug
        var count = counts[slug, default: 0]
        var identifier: String
        repeat {
            count += 1
            identifier = count == 1 ? slug : "\(slug)-\(count)"
        } while !taken.insert(identifier).inserted
        counts[slug] = count
        return identifier
    }
}

extension [Inline] {
    /// The words alone: breaks become spaces, images their alternative text.
    ///
    /// - Parameter figureText: a figure's printed words, by its index.
    package func plainText(figureText: (Int) -> String = { _ in "" }) -> String {
        var result = ""
        for inline in self {
            switch inline {
            case .text(let text), .code(let text), .htmlInline(let text): result += text
            case .softBreak, .lineBreak: result += " "
            case .emphasis(let content), .strong(let content): result += content.plainText(figureText: figureText)
            case .link(let link): result += link.content.plainText(figureText: figureText)
            case .image(let image): result += image.alternative.plainText(figureText: figureText)
            case .figure(let index): result += figureText(index)
            }
        }
        return result
    }
}
