import BantinModel

/// One line on a terminal that tells how far a long run is. It appears after half a second, changes at most ten times a
/// second, and is wiped away at the end.
struct Progress {
    private let isShown: Bool
    private let language: Language
    private let clock = ContinuousClock()
    private var nextLine: ContinuousClock.Instant
    private var hasLine = false

    init(isShown: Bool, language: Language) {
        self.isShown = isShown
        self.language = language
        nextLine = clock.now + .milliseconds(500)
    }

    /// Tells that `done` of `total` pages are through a step.
    mutating func show(_ step: Message, done: Int, of total: Int) {
        guard isShown, clock.now >= nextLine else { return }
        nextLine = clock.now + .milliseconds(100)
        hasLine = true
        write("\r\u{1B}[K\(step.text(in: language)) \(done)/\(total)")
    }

    /// Wipes the line away, so that something else can be printed.
    mutating func clear() {
        guard hasLine else { return }
        hasLine = false
        write("\r\u{1B}[K")
    }

    /// A terminal that is gone is no reason to stop.
    private func write(_ text: String) {
        try? StandardStream.error.write(text)
    }
}
