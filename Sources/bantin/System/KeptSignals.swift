import CSignals

/// Signals that ask the program to end, kept while there is something to clean up: Ctrl-C, `kill`, a closed terminal.
/// They belong to the whole program, so there is one of these at a time.
struct KeptSignals {
    init() {
        bantin_keep_signals()
    }

    /// Whether the program is asked to end.
    var isAsked: Bool { bantin_kept_signal() != 0 }

    /// Takes signals as they come again; one that was kept ends the program now, as it would have at once.
    func release() {
        bantin_release_signals()
    }
}
