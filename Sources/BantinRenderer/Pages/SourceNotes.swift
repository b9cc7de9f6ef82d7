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
        let entries = shownSources(article.figures, in: view).enumerated().map { ($1.telling, $0 + 1) }
        let numbers = Dictionary(uniqueKeysWithValues: entries)
        var places: [SourceLocation: Int] = [:]
        var linked: Set<Int> = []
        for figure in usedFigures(article.figuresInText) {
            let number = numbers[ShownFigure(figure, in: view).telling]
            guard let number, linked.insert(number).inserted else { continue }
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

/// Each figure once, in reading order; numbers that are stated are told apart by their words and source.
func usedFigures(_ figures: [ResolvedFigure]) -> [ResolvedFigure] {
    var seen = Set<String>()
    return figures.filter { figure in figure.sourceKey.map { seen.insert($0).inserted } ?? false }
}

extension ResolvedFigure {
    /// What numbers with one entry in “Số liệu và nguồn” have in common; nil for a mistake.
    fileprivate var sourceKey: String? {
        switch content {
        case .computed(let figure, _), .proven(let figure): figure.name
        case .stated(let source): "“\(reference.plainWords)” \(source)"
        case .invalid: nil
        }
    }
}
