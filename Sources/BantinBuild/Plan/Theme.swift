import BantinAnalysis
import BantinModel
import BantinParser
import BantinRenderer
package import BantinTemplates

/// The project's `templates/`, built into the program, by file name.
package let builtInTemplates = BuiltInTemplates.files

/// How the pages look: the templates, those of the site before those built in, and the stylesheets and scripts.
package struct Theme: Sendable {
    /// Nil when a template holds a mistake.
    package let templates: Templates?
    /// Stylesheets and scripts, published as they are, by file name.
    package let assets: [String: String]
    /// Files of the site that replace none of the built-in ones and that no template calls: only an author's text could
    /// still place them.
    let uncalled: [UncalledFile]

    /// Compiles the templates and checks every name in them, before anything is rendered.
    ///
    /// - Parameter site: nil when the data holds mistakes; names of figures are then taken as good.
    init(files: [InputFile], site: Site?, diagnostics: inout Diagnostics) {
        let sources = Self.sources(files, diagnostics: &diagnostics)
        let isTemplate = { (name: String) in name.hasSuffix(".mustache") }
        assets = Dictionary(
            uniqueKeysWithValues: sources.filter { !isTemplate($0.name) }.map { ($0.name, $0.text) })
        let templates = sources.filter { isTemplate($0.name) }
            .map { TemplateFile(name: String($0.name.dropLast(".mustache".count)), path: $0.path, text: $0.text) }
        let (compiled, mistakes) = Templates.compile(templates)
        let nameMistakes = PageTemplate.allCases.flatMap { page in
            page.editions.flatMap { edition in
                compiled.check(
                    page.name(in: edition), against: page.shape(in: edition, figures: figureNameCheck(for: site)))
            }
        }
        let tableMistakes = Edition.allCases.flatMap { edition in
            compiled.check(
                "table.\(edition.rawValue)", against: tableShape(in: edition, figures: figureNameCheck(for: site)))
        }
        uncalled = Self.uncalled(files.map(\.path), templates: compiled, texts: sources.map(\.text))
        for mistake in mistakes + nameMistakes + tableMistakes { diagnostics.add(Diagnostic(mistake)) }
        self.templates = mistakes.isEmpty && nameMistakes.isEmpty && tableMistakes.isEmpty ? compiled : nil
    }

    /// The site's files, and the built-in ones that it lacks or that cannot be read, by file name.
    private static func sources(
        _ files: [InputFile], diagnostics: inout Diagnostics
    ) -> [(name: String, path: String, text: String)] {
        var own: [(name: String, path: String, text: String)] = []
        for file in files {
            guard let source = SourceText(path: file.path, bytes: file.bytes, diagnostics: &diagnostics) else {
                continue
            }
            own.append((String(file.path.dropFirst("templates/".count)), file.path, source.text))
        }
        let names = Set(own.map(\.name))
        let builtIn = builtInTemplates.filter { !names.contains($0.key) }.sorted { $0.key < $1.key }
        return own + builtIn.map { ($0.key, "templates/\($0.key)", $0.value) }
    }

    private static func uncalled(_ paths: [String], templates: Templates, texts: [String]) -> [UncalledFile] {
        let called = templates.called
        return paths.map { UncalledFile(path: $0) }.filter { file in
            if builtInTemplates[file.name] != nil { return false }
            guard let template = file.template else { return !texts.contains { $0.contains(file.name) } }
            return !called.contains(template)
        }
    }

    /// Checks a partial that stands in an author's text, in both editions.
    func mistakes(inPartial name: String, on page: PageTemplate, site: Site) -> [TemplateMistake] {
        guard let templates else { return [] }
        return page.editions.flatMap { edition in
            templates.check(
                "\(name).\(edition.rawValue)",
                against: page.shape(in: edition, inProse: true, figures: figureNameCheck(for: site)))
        }
    }
}

/// Judges the names of figures in templates by the checked data. What a page supplies differs from page to page: here
/// it is the root with the latest date, and any period.
func figureNameCheck(for site: Site?) -> FigureNameCheck {
    guard let site else { return { _ in nil } }
    let anyYear = String(site.settings.asOf.year)
    let context = PageContext(
        body: .root, period: site.settings.period ?? anyYear, dataDate: site.settings.asOf)
    return { name in
        guard case .failure(let mistake) = site.query(named: name, in: context) else { return nil }
        return OpenMistake(
            vi: mistake.message.vi, en: mistake.message.en,
            notes: mistake.notes.map { .init(vi: $0.message.vi, en: $0.message.en) })
    }
}

extension Diagnostic {
    /// A template's mistake, with the nearest of the names that could have been meant.
    init(_ mistake: TemplateMistake) {
        var notes = mistake.notes.map { note in
            Note(Message(vi: note.vi, en: note.en), at: note.place.map(SourceLocation.init))
        }
        if let found = mistake.found, let near = nearestName(to: found, in: mistake.candidates) {
            notes.append(.init(.didYouMean(near)))
        }
        self.init(
            .error, Rule(mistake.kind), at: SourceLocation(mistake.place), Message(vi: mistake.vi, en: mistake.en),
            notes: notes)
    }
}

extension SourceLocation {
    fileprivate init(_ place: TemplatePlace) {
        self.init(path: place.path, line: place.line, column: place.column, length: place.length)
    }
}

extension Rule {
    fileprivate init(_ kind: TemplateMistake.Kind) {
        self =
            switch kind {
            case .syntax, .other: .templateSyntax
            case .unknownName: .unknownName
            case .missingPartial: .missingPartial
            case .circularPartial: .circularPartial
            case .unknownBlock: .unknownBlock
            case .missingTemplate: .missingTemplate
            }
    }
}
