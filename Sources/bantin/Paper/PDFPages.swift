import BantinBuild
import BantinModel
import Foundation

/// The PDFs of a site, made in the staging folder from the pages that stand there.
struct PDFPages: Sendable {
    let jobs: [PrintJob]
    let engine: PDFEngine
    let staging: Staging

    /// Makes them all, as many at a time as there are cores.
    ///
    /// - Returns: the mistakes of authors: pages that do not fit.
    func make(progress: inout Progress) async throws -> Diagnostics {
        var findings = [Diagnostic?](repeating: nil, count: jobs.count)
        var waiting = jobs.indices
        var done = 0
        try await withThrowingTaskGroup(of: (Int, Diagnostic?).self) { group in
            func startNext() {
                guard let index = waiting.popFirst() else { return }
                group.addTask { (index, try PDFPage(jobs[index], number: index, engine, staging).make()) }
            }
            for _ in 0..<ProcessInfo.processInfo.activeProcessorCount { startNext() }
            while let (index, finding) = try await group.next() {
                findings[index] = finding
                done += 1
                progress.show(Message(vi: "đang làm PDF", en: "making PDFs"), done: done, of: jobs.count)
                startNext()
            }
        }
        var diagnostics = Diagnostics()
        for finding in findings { finding.map { diagnostics.add($0) } }
        return diagnostics
    }
}

/// One page on its way to paper. What serves only until its PDF is made stands beside the site, under its number.
private struct PDFPage {
    private let job: PrintJob
    private let engine: PDFEngine
    private let staging: Staging
    private let scratchName: String
    private var pdf: String { "\(scratchName).pdf" }

    init(_ job: PrintJob, number: Int, _ engine: PDFEngine, _ staging: Staging) {
        self.job = job
        self.engine = engine
        self.staging = staging
        scratchName = "page-\(number)"
    }

    /// Makes the PDF, in the largest letters in which it fits.
    ///
    /// - Returns: that it fits in none.
    func make() throws(Failure) -> Diagnostic? {
        let page = try staging.read("\(Staging.siteName)/\(job.page)")
        try staging.writeScratch(job.html(of: String(decoding: page, as: UTF8.self)), to: "\(scratchName).html")
        guard !job.textSizes.isEmpty else {
            try run()
            try staging.copyScratch(pdf, to: job.pdf)
            return nil
        }
        var pages = 0
        for size in job.textSizes {
            try staging.writeScratch(PrintJob.style(textSize: size), to: "\(scratchName).css")
            pages = try pagesTaken()
            if pages == 1 {
                try run(styles: ["../\(scratchName).css"])
                try staging.copyScratch(pdf, to: job.pdf)
                return nil
            }
        }
        return job.tooLong(pages: pages)
    }

    private func pagesTaken() throws(Failure) -> Int {
        try run(styles: ["../\(scratchName).css"], isCompressed: false)
        guard let pages = pageCount(of: try staging.read(pdf)) else {
            throw .disk(
                Message(
                    vi: "không đếm được số trang của PDF “\(job.pdf)”",
                    en: "the pages of “\(job.pdf)” cannot be counted"),
                advice: [])
        }
        return pages
    }

    /// The engine writes beside the site: what stands in the site may be the published file itself.
    private func run(styles: [String] = [], isCompressed: Bool = true) throws(Failure) {
        try engine.make(
            "../\(scratchName).html", at: job.page, into: "../\(pdf)", in: "\(staging.path)/\(Staging.siteName)",
            scratch: staging.path, date: job.date, styles: styles, isCompressed: isCompressed)
    }
}
