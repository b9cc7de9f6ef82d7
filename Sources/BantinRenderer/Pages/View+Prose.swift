import BantinModel
import BantinTemplates

extension View {
    /// A line of an author in this edition.
    ///
    /// - Parameter isTitle: whether it stands in large letters, where a line must not end inside a word.
    func value(of prose: ProvenProse, isTitle: Bool = false) -> Value {
        value(of: prose.prose.inlines, prose, isTitle: isTitle)
    }

    /// A bulletin's first paragraph as it is read out: the dateline and the lead. Absent without both.
    func opening(dateline: String?, lead: ProvenProse?) -> Value {
        let dateline = dateline.map { [Inline.text(lead == nil ? $0 : $0 + " ")] } ?? []
        guard let lead else { return dateline.isEmpty ? .absent : value(of: dateline, nil) }
        return value(of: dateline + lead.prose.inlines, lead)
    }

    /// The text of an article; partials in it see the article without its text.
    func value(of article: Article) -> Value {
        var parts = parts(of: article.title.prose.location.path)
        parts.partial = { partial($0, of: article) }
        parts.hasPictureBefore = article.photo != nil
        let (document, figures) = (article.content.document, article.content.figures)
        switch edition {
        case .html:
            let identifiers = headings.map(\.identifier)
            return .markup(HTMLWriter(figures: figures, parts: parts).html(document, identifiers: identifiers))
        case .text:
            return .text(TextWriter(figures: figures, parts: parts).text(document))
        }
    }

    /// A partial that an article's author placed.
    func partial(_ name: String, of article: Article) -> String {
        if let table = article.tables.first(where: { TableRequest.prefix + $0.id == name }) {
            let shown = Placed(ShownTable(table, in: self), in: self)
            return templates.render("table.\(edition.rawValue)", with: tableNames.value(of: shown))
        }
        return templates.render(
            "\(name).\(edition.rawValue)", with: article.partialNames.value(of: Placed(article, in: self)))
    }

    /// The same as a value, for a template.
    func value(ofPartial name: String, of article: Article) -> Value {
        let text = partial(name, of: article)
        return edition == .html ? .markup(text) : .text(text)
    }

    /// A line of an author without any marks, for titles of documents and of links.
    func plainText(_ prose: ProvenProse) -> String {
        prose.prose.inlines.plainText { index in
            let figure = prose.figures[index]
            return site.text(of: figure) + (figure.figure?.isIllustrative == true ? "*" : "")
        }
    }

    /// What an author's link or image leads to, as this page must write it.
    func address(of source: Located<String>) -> String {
        relative(site.address(source.value, source.location.path))
    }

    /// A line as a headline of this edition.
    func headline(_ text: String) -> String { edition == .html ? text.keepingCompounds : text }

    private func value(of inlines: [Inline], _ prose: ProvenProse?, isTitle: Bool = false) -> Value {
        let parts = parts(of: prose?.prose.location.path ?? "")
        switch edition {
        case .html:
            return .markup(HTMLWriter(figures: prose?.figures ?? [], parts: parts).html(inlines, isTitle: isTitle))
        case .text: return .text(TextWriter(figures: prose?.figures ?? [], parts: parts).text(inlines))
        }
    }

    /// What the writers of Markdown ask about a text in a file.
    private func parts(of path: String) -> MarkupParts {
        let style = NumeralStyle(site.site.policy)
        var parts = MarkupParts(
            address: { relative(site.address($0, path)) }, partial: { _ in "" },
            printed: { figure, form in figure.text(in: form, style, bodyName: site.bodyName) })
        parts.pictureSize = { site.pictureSize(site.address($0, path)) }
        parts.note = notes.number
        parts.keepsCompounds = true
        return parts
    }
}

extension SiteFrame {
    /// The identifiers of a text's headings, in its order.
    package func headingIdentifiers(of text: ProvenDocument) -> [String] {
        text.document.headingIdentifiers { self.text(of: text.figures[$0]) }
    }

    func headings(of text: ProvenDocument) -> [Heading] {
        text.document.headings { self.text(of: text.figures[$0]) }
    }

    fileprivate func text(of figure: ResolvedFigure) -> String {
        figure.text(NumeralStyle(site.policy), bodyName: bodyName)
    }

    fileprivate func bodyName(_ body: Body.Index, _ day: CalendarDate) -> String { site[body].name(on: day) }
}
