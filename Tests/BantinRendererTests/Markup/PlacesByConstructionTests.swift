import BantinModel
import BantinParser
import Testing

/// A notation that was put into a text, and where.
private struct Planted {
    let notation: String
    let line: Int
    let column: Int
}

/// A document made of every construct, with numbered notations at random places between its pieces.
private struct PlantedDocument {
    private(set) var text = "---\ntitle: a\n---\n"
    private(set) var planted: [String: Planted] = [:]

    init(_ soup: inout MarkdownSoup) {
        for number in 0..<Int.random(in: 1...6, using: &soup.generator) {
            text += soup.document()
            plant(number, &soup)
        }
        text += soup.document()
    }

    private mutating func plant(_ number: Int, _ soup: inout MarkdownSoup) {
        let notation = soup.generator.pick([
            "{{ n\(number) }}", "{{n\(number)}}", "[1*3*](figure:n\(number))", "[mười ba](<figure:n\(number)>)",
            "[13\n  14](figure:n\(number))", "[1](figure:stated 'n\(number)')", "[chữ *đậm*](/n\(number))",
            "[a\\](/n\(number) \"b\n   c\")", "![hình](/n\(number))", "![h]( /n\(number)\n'x' )", "<https:n\(number)>",
            "[a &nbsp;&ngE; b](/n\(number))",
        ])
        // A stretch of the line may have been read as the same notation: what counts is where it was put.
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        planted["n\(number)"] = Planted(notation: notation, line: lines.count, column: (lines.last?.count ?? 0) + 1)
        text += notation
    }
}

/// The name and the place of every notation of a document.
private func found(in document: Document) -> [(name: String, location: BantinModel.SourceLocation)] {
    var result = document.figures.map { figure in
        switch figure.notation {
        case .computed(let name), .proven(let name), .stated(let name): (name, figure.location)
        }
    }
    func visit(_ inlines: [Inline]) {
        for inline in inlines {
            switch inline {
            case .emphasis(let content), .strong(let content): visit(content)
            case .link(let link):
                result.append((link.destination, link.location))
                visit(link.content)
            case .image(let image):
                result.append((image.source, image.location))
                visit(image.alternative)
            default: break
            }
        }
    }
    func visit(_ blocks: [Block]) {
        for block in blocks {
            switch block.kind {
            case .paragraph(let inlines), .heading(_, let inlines): visit(inlines)
            case .blockQuote(let inner): visit(inner)
            case .list(let list): list.items.forEach { visit($0) }
            default: break
            }
        }
    }
    visit(document.blocks)
    return result
}

@Suite struct PlacesByConstructionTests {
    @Test(arguments: 101...104 as ClosedRange<UInt64>)
    func everyNotationIsFoundWhereItWasPut(seed: UInt64) {
        var soup = MarkdownSoup(seed: seed)
        var (checked, wrong) = (0, 0)
        for _ in 0..<400 where wrong < 5 {
            let planted = PlantedDocument(&soup)
            var diagnostics = Diagnostics()
            let document = parseBody(
                of: SourceText(path: "a.md", text: planted.text), allowsRawHTML: true, diagnostics: &diagnostics)
            for (name, location) in found(in: document) {
                let key = String(name.drop { $0 != "n" })
                guard let expected = planted.planted[key] else { continue }
                checked += 1
                if (location.line, location.column) != (expected.line, expected.column) {
                    wrong += 1
                    Issue.record(
                        "seed \(seed): \(expected.notation) at \(expected.line):\(expected.column), found at \(location) in\n\(planted.text.debugDescription)"
                    )
                }
            }
        }
        #expect(checked > 300)
    }
}
