import ArgumentParser
import BantinBuild
import BantinModel

/// What every command does around its own work: it tells what was found, and ends with the right status.
struct Session {
    let reporter: Reporter
    private let start = ContinuousClock.now

    init(_ options: CommonOptions) {
        reporter = Reporter(options)
    }

    /// Runs a command's work.
    ///
    /// - Throws: the exit status, unless it is 0.
    func finish(_ work: (Session) async throws -> ExitStatus) async throws {
        let status: ExitStatus
        do {
            status = try await work(self)
        } catch let failure as Failure {
            reporter.report(failure)
            status = failure.status
        }
        if status != .success { throw ExitCode(status.rawValue) }
    }

    /// Makes a site, into a folder or, for a check, nowhere.
    ///
    /// - Parameters:
    ///   - pagesAtOnce: how many pages are rendered at once.
    ///   - lists: what a check tells besides; nil for none.
    ///   - timings: the form in which a build tells how long its stages took; nil for silence.
    ///   - engine: what makes the PDFs, where they are wanted.
    func make(
        _ site: SiteFolder, into output: OutputFolder?, includesDrafts: Bool, pagesAtOnce: Int,
        lists: ListOptions? = nil, timings: ResultForm? = nil, engine: PDFEngine? = nil
    ) async throws -> ExitStatus {
        var progress = reporter.progress
        defer { progress.clear() }
        let run = try SiteRun(of: site, includesDrafts: includesDrafts, makesPDFs: engine != nil, progress: &progress)
        var staging: Staging?
        if let output, !run.diagnostics.hasErrors { staging = try Staging(for: output) }
        var diagnostics = run.diagnostics
        var rendered: RenderedSite
        do {
            rendered = try await run.render(into: staging, pagesAtOnce: pagesAtOnce, progress: &progress)
            diagnostics.add(rendered.diagnostics)
            if let engine, let staging, !diagnostics.hasErrors {
                let pages = PDFPages(jobs: rendered.summaries.compactMap(\.printJob), engine: engine, staging: staging)
                diagnostics.add(try await pages.make(progress: &progress))
                rendered.timings.end(.pdf)
            }
            progress.clear()
            if diagnostics.hasErrors {
                try staging?.discard()
                staging = nil
            }
            // Before the site is published: where this fails, the old one stays.
            try reporter.report(diagnostics, in: site, source: run.source)
            try staging?.publish()
            if staging != nil { rendered.timings.end(.publishing) }
        } catch {
            // The first failure is the one to tell; what the second leaves behind the next run removes.
            try? staging?.discard()
            throw error
        }
        let listed = try lists?.text(of: run, rendered, reporter.language) ?? ""
        guard !diagnostics.hasErrors else {
            try StandardStream.output.write(listed)
            return .mistakes
        }
        let summary = RunSummary(run, rendered, diagnostics, duration: .now - start)
            .text(published: output?.path, in: reporter.language)
        let told = timings.map { rendered.timings.text(in: $0, reporter.language) } ?? ""
        let isAlone = lists?.isAlone == true || timings == .json
        do {
            try StandardStream.output.write((isAlone ? "" : summary) + listed + told)
        } catch {
            // A site that is published is a success, whether or not anybody hears of it.
            guard output != nil else { throw error }
        }
        return .success
    }

    /// Binds the numbers of a site's pages that certainly are figures, and tells what it changed.
    func fix(_ site: SiteFolder, pagesAtOnce: Int) async throws {
        var progress = reporter.progress
        defer { progress.clear() }
        let run = try SiteRun(of: site, includesDrafts: false, progress: &progress)
        let done = try run.write(
            try await run.render(into: nil, pagesAtOnce: pagesAtOnce, progress: &progress).bindings)
        progress.clear()
        let lines = done.map { "\($0.location): \($0.words) → \($0.replacement)\n" }
        try StandardStream.output.write(lines.joined())
    }

    /// Prints the answer to a question about a site's data. Mistakes of pages do not matter to it; those of the data
    /// leave nothing to ask.
    func answer(
        about site: SiteFolder, _ question: (SiteRun, SitePlan, Language) throws -> String
    ) throws -> ExitStatus {
        var progress = reporter.progress
        defer { progress.clear() }
        let run = try SiteRun(of: site, includesDrafts: true, progress: &progress)
        guard let plan = run.planning.plan else {
            try reporter.report(run.diagnostics, in: site, source: run.source)
            return .mistakes
        }
        do {
            let answer = try question(run, plan, reporter.language)
            try StandardStream.output.write(answer)
            return .success
        } catch let mistake as QuestionMistake {
            throw Failure.usage(mistake.message, advice: mistake.notes)
        }
    }
}
