package import BantinModel

extension Statistics {
    /// Looks every number of a page's prose up and proves the author's words, in the order of the references. A mistake
    /// is reported at the notation's place, and its figure becomes `invalid`.
    ///
    /// - Parameter texts: those in which the references stand; what stands directly before a number counts with it.
    package func resolve(
        _ references: [FigureReference], of texts: [ProseText] = [], in context: PageContext,
        diagnostics: inout Diagnostics
    ) -> [ResolvedFigure] {
        let resolver = FigureResolver(site: site, context: context, result: result(for:))
        var leads: [Int: LeadingWords] = [:]
        for text in texts {
            for figure in text.figures where references.indices.contains(figure.index) {
                guard case .proven = references[figure.index].notation else { continue }
                leads[figure.index] = LeadingWords(before: figure.offset, in: text.text)
            }
        }
        return references.indices.map { index in
            let content = resolver.content(of: references[index], behind: leads[index], diagnostics: &diagnostics)
            return ResolvedFigure(reference: references[index], content: content)
        }
    }
}

/// Resolves the references of one page.
struct FigureResolver {
    let site: Site
    let context: PageContext
    let result: (FigureQuery) -> FigureResult

    private var style: NumeralStyle { NumeralStyle(site.policy) }

    func content(
        of reference: FigureReference, behind lead: LeadingWords? = nil, diagnostics: inout Diagnostics
    ) -> ResolvedFigure.Content {
        do {
            switch reference.notation {
            case .stated(let source):
                return .stated(source: source)
            case .computed(let expression):
                return try computed(expression)
            case .proven(let name):
                let figure = try figure(named: name)
                try prove(reference, behind: lead, by: figure)
                return .proven(figure)
            }
        } catch {
            diagnostics.add(error.diagnostic(for: reference))
            return .invalid
        }
    }

    private func computed(_ text: String) throws(ResolutionMistake) -> ResolvedFigure.Content {
        let expression = try FigureExpression(text)
        let figure: Figure
        do {
            figure = try self.figure(named: expression.name)
        } catch {
            throw error.moved(by: expression.nameOffset)
        }
        if let reason = expression.form.misfit(of: figure, style) {
            throw ResolutionMistake(.invalidFigure, reason.message, notes: reason.notes)
        }
        return .computed(figure, expression.form)
    }

    private func figure(named name: String) throws(ResolutionMistake) -> Figure {
        let query: FigureQuery
        switch site.query(named: name, in: context) {
        case .success(let success): query = success
        case .failure(let mistake): throw ResolutionMistake(mistake)
        }
        switch result(query) {
        case .known(let figure): return figure
        case .unknown(let unknown): throw ResolutionMistake(unknown)
        case .outsideLife(let none): throw .outsideLife(none)
        case .withheld(let withheld): throw ResolutionMistake(withheld)
        }
    }

    private func prove(
        _ reference: FigureReference, behind lead: LeadingWords?, by figure: Figure
    ) throws(ResolutionMistake) {
        let proof = Proof(figure: figure, isQuoted: reference.isQuoted, rounding: style.rounding) {
            var whole = figure.query
            whole.group = whole.group?.enclosing
            return result(whole).figure?.value.number
        }
        let words = reference.plainWords
        var correction: String?
        do {
            correction = try proof.correction(of: words, style)
            if correction != nil, let lead, let claim = lead.claim(of: words, figure) {
                correction = try proof.correction(of: claim, style).map(lead.shortened)
            }
        } catch {
            throw .unreadable(words, error, figure, style)
        }
        if let correction { throw .disproved(words, by: figure, correction: correction, style) }
        guard figure.unit != .words, let number = try? ReadNumber(in: words, unit: figure.unit),
            let mismatch = FigureScope(of: figure).mismatch(in: number.tokens, around: number.numberTokens)
        else { return }
        throw .mismatched(mismatch, by: figure, style, range: words.characters(ofUTF8: mismatch.range))
    }
}
