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
    /// - Parameter engine: what makes the PDFs, where they are wanted.
    func make(
        _ site: SiteFolder, into output: OutputFolder?, includesDrafts: Bool, engine: PDFEngine? = nil
    ) async throws -> ExitStatus {
        var progress = reporter.progress
        defer { progress.clear() }
        let run = try SiteRun(of: site, includesDrafts: includesDrafts, makesPDFs: engine != nil, progress: &progress)
        var staging: Staging?
        if let output, !run.diagnostics.hasErrors { staging = try Staging(for: output) }
        var diagnostics = run.diagnostics
        let rendered: RenderedSite
        do {
            rendered = try await run.render(into: staging, progress: &progress)
            diagnostics.add(rendered.diagnostics)
            if let engine, let staging, !diagnostics.hasErrors {
                let pages = PDFPages(jobs: rendered.summaries.compactMap(\.printJob), engine: engine, staging: staging)
                diagnostics.add(try await pages.make(progress: &progress))
            }
            progress.clear()
            // Before the site is published: where this fails, the old one stays.
            try reporter.report(diagnostics, in: site, source: run.source)
            if !diagnostics.hasErrors { try staging?.publish() }
        } catch {
            // The first failure is the one to tell; what the second leaves behind the next run removes.
            try? staging?.discard()
            throw error
        }
        guard !diagnostics.hasErrors else {
            try staging?.discard()
            return .mistakes
        }
        let summary = RunSummary(run, rendered, diagnostics, duration: .now - start)
        do {
            try StandardStream.output.write(summary.text(published: output?.path, in: reporter.language))
        } catch {
            // A site that is published is a success, whether or not anybody hears of it.
            guard output != nil else { throw error }
        }
        return .success
    }

    /// Prints the answer to a question about a site's data. Mistakes of pages do not matter to it; those of the data
    /// leave nothing to ask.
    func answer(
        about site: SiteFolder, _ question: (SitePlan, Language) throws(QuestionMistake) -> String
    ) throws -> ExitStatus {
        var progress = reporter.progress
        defer { progress.clear() }
        let run = try SiteRun(of: site, includesDrafts: true, progress: &progress)
        guard let plan = run.planning.plan else {
            try reporter.report(run.diagnostics, in: site, source: run.source)
            return .mistakes
        }
        do {
            let answer = try question(plan, reporter.language)
            try StandardStream.output.write(answer)
            return .success
        } catch let mistake as QuestionMistake {
            throw Failure.usage(mistake.message, advice: mistake.notes)
        }
    }
}
