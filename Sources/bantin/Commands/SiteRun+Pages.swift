import BantinBuild
import BantinModel

/// What came of all pages together.
struct RenderedSite: Sendable {
    /// In the order of the plan's jobs.
    var summaries: [PageSummary] = []
    /// Figures that numbers of the pages' files certainly are.
    var bindings: [Binding] = []
    var diagnostics = Diagnostics()
    /// Those of the run up to here.
    var timings = Timings()
}

extension SiteRun {
    /// Renders every page, some at a time, and then what is made from all of them. Files are written as soon as they are
    /// made, so that the texts are never all in memory; after the first mistake nothing more is written.
    ///
    /// - Parameters:
    ///   - staging: where the files go; nil when nothing is to be written.
    ///   - pagesAtOnce: how many pages are in flight, at least 1; the result does not depend on it.
    func render(into staging: Staging?, pagesAtOnce: Int, progress: inout Progress) async throws -> RenderedSite {
        var timings = timings
        var site = try await renderPages(into: staging, pagesAtOnce: pagesAtOnce, progress: &progress)
        timings.end(.pages)
        let whole = planning.finish(site.summaries)
        site.diagnostics.add(whole.diagnostics)
        try write(whole.files, into: site.diagnostics.hasErrors ? nil : staging, diagnostics: &site.diagnostics)
        timings.end(.site)
        site.timings = timings
        return site
    }

    private func renderPages(
        into staging: Staging?, pagesAtOnce: Int, progress: inout Progress
    ) async throws -> RenderedSite {
        let jobs = planning.jobs
        var pages = [RenderedSite](repeating: RenderedSite(), count: jobs.count)
        let signals = staging
        var staging = staging
        var waiting = jobs.indices
        var done = 0
        try await withThrowingTaskGroup(of: (Int, RenderedSite).self) { group in
            func startNext() {
                guard let index = waiting.popFirst() else { return }
                group.addTask { [staging] in (index, try render(jobs[index], into: staging)) }
            }
            for _ in 0..<pagesAtOnce { startNext() }
            while let (index, page) = try await group.next() {
                try signals?.stopIfAsked()
                if page.diagnostics.hasErrors { staging = nil }
                pages[index] = page
                done += 1
                progress.show(Message(vi: "đang dựng trang", en: "rendering"), done: done, of: jobs.count)
                startNext()
            }
        }
        return pages.reduce(into: RenderedSite()) { site, page in
            site.summaries += page.summaries
            site.bindings += page.bindings
            site.diagnostics.add(page.diagnostics)
        }
    }

    private func render(_ job: PageJob, into staging: Staging?) throws(Failure) -> RenderedSite {
        var diagnostics = Diagnostics()
        var input: InputFile?
        if let source = job.source {
            input = try site.input(source, in: files, diagnostics: &diagnostics)
            guard input != nil else { return RenderedSite(diagnostics: diagnostics) }
        }
        let page = planning.render(job, reading: input)
        diagnostics.add(page.diagnostics)
        try write(page.files, into: diagnostics.hasErrors ? nil : staging, diagnostics: &diagnostics)
        return RenderedSite(summaries: [page.summary], bindings: page.bindings, diagnostics: diagnostics)
    }

    /// Writes files into the staging folder; without one, only looks whether what is to be copied can be read.
    private func write(_ outputs: [OutputFile], into staging: Staging?, diagnostics: inout Diagnostics) throws(Failure)
    {
        for output in outputs {
            switch output.contents {
            case .text(let text): try staging?.write(Array(text.utf8), to: output.path)
            case .copy(let source):
                guard let file = try site.open(source, in: files, diagnostics: &diagnostics) else { continue }
                try staging?.copy(file, to: output.path)
            case .picture(let source):
                guard let staging, let file = try site.input(source, in: files, diagnostics: &diagnostics),
                    let bytes = planning.published(file, diagnostics: &diagnostics)
                else { continue }
                try staging.write(bytes, to: output.path)
            }
        }
    }
}
