package import BantinModel

/// What somebody asks of the data: a figure, and the form in which prose would write it.
package struct FigureQuestion: Sendable, Equatable {
    package let query: FigureQuery
    package let form: FigureForm
}

extension Statistics {
    /// Reads what prose writes between its braces: a figure's name, or a form of one, such as `fraction(members.young.share)`.
    /// A form that does not fit its figure is a mistake here too.
    package func question(
        _ text: String, in context: PageContext
    ) throws(FigureNameMistake) -> FigureQuestion {
        let expression: FigureExpression
        do {
            expression = try FigureExpression(text)
        } catch {
            throw FigureNameMistake(error)
        }
        let query = try site.query(named: expression.name, in: context).get()
        if let figure = result(for: query).figure,
            let misfit = expression.form.misfit(of: figure, NumeralStyle(site.policy))
        {
            throw FigureNameMistake(.invalidFigure, misfit.message, notes: misfit.notes)
        }
        return FigureQuestion(query: query, form: expression.form)
    }
}

extension FigureNameMistake {
    fileprivate init(_ mistake: ResolutionMistake) {
        self.init(mistake.rule, mistake.message, range: mistake.range)
        notes = mistake.notes
    }
}
