import Foundation

/// Signals that ask the program to end, kept while there is something to clean up: Ctrl-C, `kill`, a closed terminal.
/// After ``release()`` the one that came ends the program, as it would have at once.
///
/// Programs that are started meanwhile do not see them either.
final class KeptSignals: @unchecked Sendable {
    private static let numbers = [SIGINT, SIGTERM, SIGHUP]

    private let queue = DispatchQueue(label: "signals")
    private var sources: [any DispatchSourceSignal] = []
    private var taken: [Int32] = []
    // Touched on the queue alone.
    private var kept: Int32?

    init() {
        for number in Self.numbers {
            // The default would end the program before anybody is told. What `nohup` ignores stays ignored.
            guard signal(number, SIG_IGN).isDefault else { continue }
            taken.append(number)
            let source = DispatchSource.makeSignalSource(signal: number, queue: queue)
            source.setEventHandler { [weak self] in self?.kept = number }
            source.activate()
            sources.append(source)
        }
    }

    /// Whether the program is asked to end.
    var isAsked: Bool { queue.sync { kept != nil } }

    /// Takes signals as they come again; does not return where one was kept.
    func release() {
        let kept = queue.sync { self.kept }
        for source in sources { source.cancel() }
        for number in taken { signal(number, SIG_DFL) }
        if let kept { kill(getpid(), kept) }
    }
}

extension Optional<@convention(c) (Int32) -> Void> {
    /// Whether it is the system's own way with a signal, and not that of ignoring it.
    fileprivate var isDefault: Bool {
        unsafeBitCast(self, to: Int.self) == unsafeBitCast(SIG_DFL, to: Int.self)
    }
}
