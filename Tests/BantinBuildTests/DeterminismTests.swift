import BantinBuild
import BantinModel
import BantinTestSupport
import Testing

/// Promise 1: same input, same bytes.
@Suite("Same input, same bytes")
struct DeterminismTests {
    @Test("Building again, in whatever order files and pages come, changes no byte")
    func orderDoesNotMatter() throws {
        let site = try ProjectFiles.sampleSite()
        let first = site.build()
        let again = try ProjectFiles.sampleSite().build()
        #expect(first.outputs == again.outputs)
        #expect(first.diagnostics.sorted == again.diagnostics.sorted)
        // Pages are rendered side by side: the order in which they end must not show.
        let planning = first.planning
        var summaries: [PageSummary] = []
        for job in planning.jobs.reversed() {
            let file = job.source.flatMap { path in site.files[path].map { InputFile(path: path, bytes: $0) } }
            summaries.append(planning.render(job, reading: file).summary)
        }
        #expect(planning.finish(summaries).files == planning.finish(summaries.reversed()).files)
    }

    @Test("A file that changes between its two readings is an error, not a mixture")
    func changedFile() throws {
        let planning = try ProjectFiles.sampleSite().build().planning
        let job = try #require(planning.jobs.first { $0.source == "content/bulletins/2020-03.md" })
        let page = planning.render(
            job, reading: InputFile(path: "content/bulletins/2020-03.md", bytes: Array("khác".utf8)))
        #expect(page.diagnostics.sorted.map(\.rule) == [.fileChanged])
        #expect(page.files.isEmpty)
    }
}
