import BantinModel
import Foundation

/// The program's two output streams.
enum StandardStream: Int32, Sendable {
    case output = 1
    case error = 2

    /// Writes a text whole.
    ///
    /// - Throws: the disk's failure: a pipe that nobody reads, a full disk behind it.
    func write(_ text: String) throws(Failure) {
        guard !text.isEmpty else { return }
        let number = dup(rawValue)
        let bytes = Array(text.utf8)
        try diskWork(Message(vi: "không in ra được", en: "the output cannot be written")) { () throws(OpenError) in
            guard number >= 0 else { throw .system(errno) }
            try Descriptor(owning: number).write(bytes[...])
        }
    }

    var isTerminal: Bool { isatty(rawValue) == 1 }
}
