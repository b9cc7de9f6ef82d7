package import BantinModel

extension Site {
    /// Reports the names and forms in a page's prose that no data could know. For data that holds mistakes: no figure is
    /// asked for its value.
    ///
    /// - Parameter isHidden: whether a word may be declared where the data could not be read.
    package func reportUnknownNames(
        in references: [FigureReference], of context: PageContext, isHidden: (String) -> Bool,
        diagnostics: inout Diagnostics
    ) {
        for reference in references {
            guard let mistake = unknownName(in: reference, context), let range = mistake.range,
                let written = reference.writtenName
            else { continue }
            let start = written.index(written.startIndex, offsetBy: range.lowerBound, limitedBy: written.endIndex)
            let word = String((start.map { written[$0...] } ?? "").prefix(range.count))
            if !isHidden(word) { diagnostics.add(mistake.diagnostic(for: reference)) }
        }
    }

    private func unknownName(in reference: FigureReference, _ context: PageContext) -> ResolutionMistake? {
        let name: String
        var offset = 0
        switch reference.notation {
        case .stated: return nil
        case .proven(let proven): name = proven
        case .computed(let text):
            do {
                let expression = try FigureExpression(text)
                (name, offset) = (expression.name, expression.nameOffset)
            } catch {
                return error
            }
        }
        guard case .failure(let mistake) = query(named: name, in: context),
            mistake.rule == .unknownFigure || mistake.rule == .unknownPeriod
        else { return nil }
        return ResolutionMistake(mistake).moved(by: offset)
    }
}

extension FigureReference {
    /// What a mistake of its name counts its characters in.
    fileprivate var writtenName: String? {
        switch notation {
        case .computed(let expression): expression
        case .proven(let name): name
        case .stated: nil
        }
    }
}
