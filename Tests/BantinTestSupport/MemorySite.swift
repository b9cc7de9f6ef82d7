package import BantinBuild
package import BantinModel

/// A site in memory, built as the program builds one, page after page.
package struct MemorySite: Sendable {
    /// By path in the site folder.
    package var files: [String: [UInt8]]

    package init(_ files: [String: String]) {
        self.files = files.mapValues { Array($0.utf8) }
    }

    package subscript(path: String) -> String {
        get { String(decoding: files[path] ?? [], as: UTF8.self) }
        set { files[path] = Array(newValue.utf8) }
    }

    /// What a build gives. The output is there even when mistakes were found, as far as it was made.
    package func build(includesDrafts: Bool = false) -> MemoryBuild {
        let planning = plan(includesDrafts: includesDrafts)
        var diagnostics = planning.diagnostics
        var outputs: [OutputFile] = []
        var summaries: [PageSummary] = []
        for job in planning.jobs {
            let page = planning.render(job, reading: job.source.flatMap(input))
            diagnostics.add(page.diagnostics)
            outputs += page.files
            summaries.append(page.summary)
        }
        let whole = planning.finish(summaries)
        diagnostics.add(whole.diagnostics)
        return MemoryBuild(
            planning: planning, outputs: outputs + whole.files, summaries: summaries, diagnostics: diagnostics)
    }

    /// What is known before pages are rendered.
    package func plan(includesDrafts: Bool = false) -> Planning {
        var diagnostics = Diagnostics()
        let layout = SiteLayout(paths: Array(files.keys), diagnostics: &diagnostics)
        var planner = Planner(
            layout: layout, data: layout.data.flatMap(input), counts: layout.counts.compactMap(input),
            templates: layout.templates.compactMap(input), includesDrafts: includesDrafts, diagnostics: diagnostics)
        for page in layout.pages { input(page).map { planner.add($0) } }
        for picture in layout.pictures { input(picture).map { planner.add(picture: $0) } }
        return planner.finish()
    }

    /// The source line of a place, for showing it under a finding.
    package func line(_ path: String, _ number: Int) -> Substring? {
        if path.hasPrefix("content/static/") { return nil }
        let lines = files[path].map {
            String(decoding: $0, as: UTF8.self).split(omittingEmptySubsequences: false) { $0.isNewline }
        }
        return lines.flatMap { $0.indices.contains(number - 1) ? $0[number - 1] : nil }
    }

    private func input(_ path: String) -> InputFile? {
        files[path].map { InputFile(path: path, bytes: $0) }
    }
}

/// What came of building a ``MemorySite``.
package struct MemoryBuild: Sendable {
    package let planning: Planning
    package let outputs: [OutputFile]
    package let summaries: [PageSummary]
    package let diagnostics: Diagnostics

    /// The figures that the authors' texts compute or prove.
    package var quotations: [ResolvedFigure] { summaries.flatMap(\.quotations) }

    /// The text of an output file, or nil.
    package subscript(path: String) -> String? {
        for output in outputs where output.path == path {
            if case .text(let text) = output.contents { return text }
        }
        return nil
    }

    /// The same without what keeps dates and words on one line, for tests of the words.
    package func read(_ path: String) -> String? {
        self[path].map { page in
            let parts = page.replacing("\u{A0}", with: " ").split(
                separator: "<span class=\"date\">", omittingEmptySubsequences: false)
            return parts.dropFirst().reduce(String(parts[0])) { text, part in
                text + (part.firstRange(of: "</span>").map { part[..<$0.lowerBound] + part[$0.upperBound...] } ?? part)
            }
        }
    }
}
