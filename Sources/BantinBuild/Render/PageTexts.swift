import BantinModel
import BantinParser

/// The prose of a page without its markup, piece by piece, with the way back to the places of its words.
struct PageTexts {
    /// A paragraph, a heading or a line of front matter.
    struct Piece {
        var words: String
        var location: SourceLocation
    }

    let pieces: [Piece]
    private let source: SourceText

    init(_ frontMatter: FrontMatter, _ document: Document, in source: SourceText) {
        self.source = source
        let lines: [Prose?] = [
            frontMatter.kicker.value, frontMatter.title.value, frontMatter.lead.value, frontMatter.summary.value,
            frontMatter.photo?.caption, frontMatter.report.abstract.value,
        ]
        var pieces = lines.compactMap { $0 }.map { Piece($0.inlines, $0.figures, at: $0.location) }
        if let alternative = frontMatter.photo?.alternative {
            pieces.append(Piece(words: alternative.value, location: alternative.location))
        }
        document.forEachBlock { block in
            switch block.kind {
            case .paragraph(let inlines), .heading(_, let inlines):
                pieces.append(Piece(inlines, document.figures, at: block.location))
            case .blockQuote, .list, .codeBlock, .htmlBlock, .thematicBreak, .partial: break
            }
        }
        self.pieces = pieces
    }

    /// Where names of a piece stand, given all in their order; the place of the piece where one is written in a way
    /// that is not found, such as by entities.
    func places(of names: [String], in piece: Piece) -> [Located<String>] {
        var end = 0
        return names.map { name in
            let words = name.split(separator: " ").map(String.init)
            guard let found = source.place(of: words, fromLine: piece.location.line, after: end) else {
                return Located(name, at: piece.location)
            }
            end = found.end
            return Located(name, at: found.location)
        }
    }
}

extension PageTexts.Piece {
    fileprivate init(_ inlines: [Inline], _ figures: [FigureReference], at location: SourceLocation) {
        self.init(words: inlines.plainText { figures[$0].plainWords }, location: location)
    }
}
