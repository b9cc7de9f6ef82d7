package import BantinModel

extension Document {
    /// The identifiers by which links reach the headings, in the order of the text, also of those in quotes and lists.
    /// Each is unique in its document: the words as a slug, with `-2`, `-3` … where it is taken.
    ///
    /// - Parameter figure: a figure's printed words, by its index.
    package func headingIdentifiers(figure: (Int) -> String) -> [String] {
        headings(figure: figure).map(\.identifier)
    }

    /// The same with level and words.
    func headings(figure: (Int) -> String) -> [Heading] {
        var identifiers = HeadingIdentifiers()
        var result: [Heading] = []
        forEachBlock { block in
            guard case .heading(let level, let inlines) = block.kind else { return }
            let text = inlines.plainText(figure: figure)
            result.append(Heading(level: level, text: text, identifier: identifiers.next(for: text)))
        }
        return result
    }
}

/// A heading of a text, and what leads to it.
struct Heading: Sendable {
    /// From 1 to 6.
    let level: Int
    let text: String
    let identifier: String
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
