package import BantinModel

/// A page as the search of the site knows it.
package struct SearchEntry: Sendable, Equatable {
    package var address: String
    package var title: String
    /// What stands beside its title: day and body.
    package var about: String
    package var date: CalendarDate?
    /// The words of its text that its title has not, each once, as ``String/searchWords`` makes them.
    package var words: [String]
}

extension String {
    /// Its words in lower case without Vietnamese marks: `Hoà, hòa: 5%` gives `hoa`, `hoa`, `5`. `templates/search.js`
    /// does the same with what a reader types; `Tests/Site/folding.txt` holds both to it.
    package var searchWords: [String] {
        var words: [String] = []
        forEachSearchWord { words.append($0) }
        return words
    }

    /// Every text of a site comes through here, so that the letters of Vietnamese are looked up in a table.
    fileprivate func forEachSearchWord(_ visit: (String) -> Void) {
        var word: [UInt8] = []
        func end() {
            if !word.isEmpty { visit(String(decoding: word, as: UTF8.self)) }
            word.removeAll(keepingCapacity: true)
        }
        for scalar in unicodeScalars {
            let value = Int(scalar.value)
            if value < plainLetters.count, plainLetters[value] != 0 {
                word.append(plainLetters[value])
            } else if scalar.isASCII {
                end()
            } else if !(0x300...0x36F).contains(value) {
                let lower = String(scalar).foldedVietnamese
                if lower.unicodeScalars.allSatisfy(\.isPartOfWord) { word += lower.utf8 } else { end() }
            }
        }
        end()
    }
}

/// For each scalar up to the last letter of Vietnamese the ASCII letter or digit that it is searched by; 0 where it is
/// none.
private let plainLetters: [UInt8] = {
    var table = [UInt8](repeating: 0, count: 0x1EFA)
    for value in [0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0xC0...0x1B0, 0x1EA0...0x1EF9].joined() {
        guard let scalar = Unicode.Scalar(UInt32(value)) else { continue }
        let folded = String(scalar).foldedVietnamese.utf8
        if folded.count == 1, let byte = folded.first { table[value] = byte }
    }
    return table
}()

extension Unicode.Scalar {
    fileprivate var isPartOfWord: Bool {
        switch properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber,
            .letterNumber, .otherNumber:
            return true
        default: return false
        }
    }
}

/// The file `search-index.js`: a call that hands the pages to `templates/search.js`. It is a script and no JSON, so that
/// it can be loaded from disk as well.
package func searchIndexScript(_ entries: [SearchEntry]) -> String {
    let rows = entries.map { entry in
        let texts = [entry.address, entry.title, entry.about, entry.words.joined(separator: " ")]
        return "[" + texts.map { JSON.string($0).text.dropLast() }.joined(separator: ",") + "]"
    }
    return "bantinSearch([\n" + rows.joined(separator: ",\n") + "\n]);\n"
}

extension PageWriter {
    /// What the search may find of a page; nil for lists of other pages and for tables.
    package func searchEntry(of page: Page) -> SearchEntry? {
        let view = View(
            site: site, templates: templates, edition: .text, address: page.head.address, context: page.head.context)
        switch page {
        case .article(let article): return entry(of: article, in: view)
        case .cell:
            return SearchEntry(
                address: page.head.address, title: view.name(of: view.body), about: view.name(of: site.site.root),
                date: nil, words: [])
        case .home, .statistics, .archive, .tag, .tags, .missing: return nil
        }
    }

    private func entry(of article: Article, in view: View) -> SearchEntry {
        let title = view.plainText(article.title)
        var collector = WordCollector(without: title)
        for prose in [article.kicker, article.lead, article.summary, article.photo?.caption] {
            if let prose { collector.add(view.plainText(prose)) }
        }
        for text in article.tags.map(\.name) + article.authors + [view.name(of: view.body)] { collector.add(text) }
        article.content.document.forEachInline { inline in
            switch inline {
            case .text(let text), .code(let text): collector.add(text)
            default: break
            }
        }
        let isPage = article.head.template == .page
        let about = [article.date.map { PartialDate.day($0).printed }, isPage ? nil : view.name(of: view.body)]
            .compactMap { $0 }
        return SearchEntry(
            address: article.head.address, title: title, about: about.joined(separator: " · "), date: article.date,
            words: collector.words)
    }
}

/// Gathers words, each once.
private struct WordCollector {
    private(set) var words: [String] = []
    private var seen: Set<String>

    init(without title: String) {
        seen = Set(title.searchWords)
    }

    mutating func add(_ text: String) {
        text.forEachSearchWord { word in
            if seen.insert(word).inserted { words.append(word) }
        }
    }
}
