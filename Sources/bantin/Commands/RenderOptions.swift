import ArgumentParser
import Foundation

/// How pages are rendered.
struct RenderOptions: ParsableArguments {
    @Option(help: "How many pages are rendered at once (default: as many as there are cores).")
    var jobs: Int?

    static let most = 1024

    /// The number that was asked for, or that of the cores.
    var pagesAtOnce: Int { jobs ?? ProcessInfo.processInfo.activeProcessorCount }

    func validate() throws {
        guard (1...Self.most).contains(jobs ?? 1) else {
            throw ValidationError("--jobs must be a number from 1 to \(Self.most)")
        }
    }
}
