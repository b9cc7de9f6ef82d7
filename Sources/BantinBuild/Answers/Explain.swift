package import BantinAnalysis
package import BantinModel
import BantinRenderer

/// The answer to a question about the data, ready to be printed.
package struct Answer: Sendable, Equatable {
    /// For people.
    package let text: Message
    /// For machines, in every language the same.
    package let json: String
}

/// Why a question has no answer: what it names does not exist.
package struct QuestionMistake: Error, Sendable, Equatable {
    /// One sentence without a full stop.
    package let message: Message
    package let notes: [Message]
}

extension SitePlan {
    /// What a figure's name asks for, or a form of it such as `words(members)`.
    ///
    /// - Parameters:
    ///   - text: as it is written in prose.
    ///   - page: the path of the page whose body, period and data date fill in what the name leaves out; nil means the
    ///     root, as on pages that the program makes itself.
    package func question(_ text: String, onPage page: String?) throws(QuestionMistake) -> FigureQuestion {
        let context = try context(ofPage: page)
        do {
            return try statistics.question(text.withoutBraces, in: context)
        } catch {
            throw QuestionMistake(message: error.message, notes: error.notes.map(\.message))
        }
    }

    /// Tells where a figure comes from and what the form asked for prints, down to the lines of the data file, and where it is quoted.
    ///
    /// - Parameter quotations: those of the whole site, in the order in which they are to be listed.
    package func explain(_ question: FigureQuestion, quotations: [ResolvedFigure]) -> Answer {
        let result = statistics.result(for: question.query)
        let quoting = quotations.filter { $0.figure?.name == result.name }.map(\.reference)
        let explanation = Explanation(result, as: question.form, quotedBy: quoting, site: site)
        return Answer(
            text: Message(vi: explanation.text(in: .vietnamese), en: explanation.text(in: .english)),
            json: explanation.json)
    }

    private func context(ofPage path: String?) throws(QuestionMistake) -> PageContext {
        guard let path else { return context(of: .root) }
        guard let page = page(at: path) else {
            let near = nearestName(to: path, in: pages.map(\.outline.source))
            throw QuestionMistake(
                message: Message(vi: "không có trang “\(path)”", en: "there is no page “\(path)”"),
                notes: near.map { [.didYouMean($0)] } ?? [])
        }
        guard let context = page.context else {
            throw QuestionMistake(
                message: Message(
                    vi: "phần đầu của trang “\(path)” còn lỗi", en: "the front matter of “\(path)” holds mistakes"),
                notes: [Message(vi: "hãy chạy bantin check", en: "run bantin check")])
        }
        return context
    }
}

extension String {
    /// What stands between `{{` and `}}`, for those who copy the whole of it from a text.
    fileprivate var withoutBraces: String {
        guard hasPrefix("{{"), hasSuffix("}}"), count >= 4 else { return self }
        let inside = dropFirst(2).dropLast(2)
        let start = inside.firstIndex { $0 != " " } ?? inside.endIndex
        let end = inside.lastIndex { $0 != " " }.map { inside.index(after: $0) } ?? start
        return String(inside[start..<max(start, end)])
    }
}
