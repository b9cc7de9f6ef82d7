import BantinModel

/// The entries of “Số liệu và nguồn” on an article's page, and the places in its own text that lead to them: of each
/// number the first. Titles and headings lead nowhere, nor do the cards of selected notes.
struct SourceNotes: Sendable {
    /// By the place of the number in the source.
    private let numbersByPlace: [SourceLocation: Int]
    private let linked: Set<Int>

    /// A page without any.
    init() {
        numbersByPlace = [:]
        linked = []
    }

    init(of article: Article, in view: View) {
        let sources = SourceList(article.figures, in: view)
        var places: [SourceLocation: Int] = [:]
        var linked: Set<Int> = []
        for figure in article.figuresInText {
            guard let number = sources.number(of: figure), linked.insert(number).inserted else { continue }
            places[figure.reference.location] = number
        }
        numbersByPlace = places
        self.linked = linked
    }

    /// The number, from 1, of the entry that a number of the text leads to; nil where it leads to none.
    func number(of figure: ResolvedFigure) -> Int? { numbersByPlace[figure.reference.location] }

    /// Whether the text leads to an entry.
    func leads(to number: Int) -> Bool { linked.contains(number) }
}

extension Article {
    /// The numbers of its lead, its photograph's caption and its paragraphs, in reading order.
    fileprivate var figuresInText: [ResolvedFigure] {
        [lead, photo?.caption].compactMap { $0?.figures }.flatMap { $0 }
            + content.document.figuresInParagraphs.map { content.figures[$0] }
    }
}
