import BantinBuild
import BantinModel
import BantinTestSupport
import Testing

/// For random data and random sentences: what is true passes, and the same with one digit changed does not.
@Suite("Random sentences")
struct RandomSentenceTests {
    @Test(
        "A proven number is right, and with any digit changed it is an error at its place",
        arguments: [3, 5, 6, 65, 97])
    func proven(seed: Int) throws {
        var random = SeededGenerator(seed: seed)
        let commune = RandomCommune(using: &random)
        var page = SentencePage(data: commune.data)
        for number in commune.numbers {
            let template = random.pick(SentenceTemplate.templates(for: number.kind))
            // The noun may stand inside the proof, too.
            let (place, noun) =
                Bool.random(using: &random) && template.contains("№ §") ? ("№ §", " \(number.noun)") : ("№", "")
            for text in [number.text] + number.others {
                let proof = "[\(text)\(noun)](figure:\(number.figure))"
                page.add(
                    template.replacing(place, with: "№").replacing("§", with: number.noun), number: proof,
                    isTrue: text == number.text)
            }
        }
        page.expect(ofTrue: [], ofFalse: [.disprovedNumber, .unreadableNumber], "seed \(seed)")
    }

    @Test("A number that nothing proves is never passed over, true or false", arguments: [3, 5, 6, 65, 97])
    func bare(seed: Int) throws {
        var random = SeededGenerator(seed: seed)
        let commune = RandomCommune(using: &random)
        var page = SentencePage(data: commune.data)
        for number in commune.numbers {
            let template = random.pick(SentenceTemplate.templates(for: number.kind))
            for text in [number.text] + number.others {
                page.add(
                    template.replacing("§", with: number.noun), number: text, isTrue: text == number.text)
            }
        }
        let rules: Set<Rule> = [.unboundNumber, .contradictedNumber]
        page.expect(ofTrue: rules, ofFalse: rules, "seed \(seed)")
    }
}

/// A note of sentences, each with one number, and where each of them stands.
private struct SentencePage {
    private struct Sentence {
        let text: String
        let lines: Range<Int>
        /// Where the number stands.
        let place: (line: Int, columns: Range<Int>)
        /// `kế hoạch năm chi bộ` may mean the year.
        let isAmbiguous: Bool
        let isTrue: Bool
    }

    private let data: String
    private var text = "---\ntitle: Các câu ngẫu nhiên\ndate: 2020-03-15\nas_of: 2020-03-15\nperiod: 2015-2020\n---\n"
    private var line = 8
    private var sentences: [Sentence] = []

    init(data: String) { self.data = data }

    mutating func add(_ template: String, number: String, isTrue: Bool) {
        let before = template.prefix { $0 != "№" }.split(separator: "\n", omittingEmptySubsequences: false)
        let number = template.hasPrefix("№") ? number.prefix(1).uppercased() + number.dropFirst() : number
        let sentence = template.replacing("№", with: number)
        let count = sentence.count { $0 == "\n" } + 1
        let column = (before.last?.count ?? 0) + 1
        sentences.append(
            Sentence(
                text: sentence, lines: line..<line + count,
                place: (line + before.count - 1, column..<column + number.count), isAmbiguous: number == "năm",
                isTrue: isTrue))
        text += "\n\(sentence)\n"
        line += count + 1
    }

    /// Each sentence has one finding at its number, an error of one of the rules; none where there is no rule.
    func expect(ofTrue: Set<Rule>, ofFalse: Set<Rule>, _ label: Comment) {
        let findings = MemorySite(["content/data.yaml": data, "content/notes/cau.md": text]).build().diagnostics.sorted
        let byLine = Dictionary(grouping: findings, by: \.location.line)
        #expect(findings.allSatisfy { $0.location.path == "content/notes/cau.md" }, label)
        for sentence in sentences {
            let here = sentence.lines.flatMap { byLine[$0] ?? [] }
            let rules = sentence.isTrue ? ofTrue : ofFalse
            #expect(here.count == (rules.isEmpty ? 0 : 1), "\(label): \(sentence.text): \(here.map(\.message.en))")
            for finding in here {
                let isThere =
                    finding.location.line == sentence.place.line
                    && sentence.place.columns.contains(finding.location.column)
                let isError = finding.severity == .error || sentence.isAmbiguous
                #expect(isThere && isError, "\(label): \(sentence.text): \(finding.location)")
                #expect(rules.contains(finding.rule), "\(label): \(sentence.text): \(finding.message.en)")
            }
        }
    }
}
