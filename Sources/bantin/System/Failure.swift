import BantinModel
import Foundation

/// How the program ends; the numbers are part of its contract, and those of sysexits.h.
enum ExitStatus: Int32, Sendable {
    case success = 0
    /// Mistakes in the content; nothing was written.
    case mistakes = 1
    /// Wrong usage: the command line asks for what cannot be.
    case usage = 64
    /// The disk failed.
    case disk = 74
}

/// What ends a run before its work is done, other than an author's mistakes.
struct Failure: Error, Hashable {
    var status: ExitStatus
    /// One sentence without a full stop.
    var message: Message
    /// What to do, a line each.
    var advice: [Message]

    private init(_ status: ExitStatus, _ message: Message, advice: [Message]) {
        self.status = status
        self.message = message
        self.advice = advice
    }

    /// A signal asked the program to end, which it does as soon as it has cleaned up.
    static let interrupted = Failure(.disk, Message(vi: "bị dừng giữa chừng", en: "interrupted"), advice: [])

    /// The command line asks for what cannot be.
    static func usage(_ message: Message, advice: [Message] = []) -> Failure {
        Failure(.usage, message, advice: advice)
    }

    /// A call to the system failed.
    ///
    /// - Parameters:
    ///   - message: what was being done.
    ///   - errorNumber: why it failed, as `errno` gives it.
    static func disk(_ message: Message, errorNumber: Int32, advice: [Message] = []) -> Failure {
        let reason = SystemError(number: errorNumber)
        return Failure(
            .disk,
            Message(vi: "\(message.vi): \(reason.message.vi)", en: "\(message.en): \(reason.message.en)"),
            advice: advice + (reason.advice.map { [$0] } ?? []))
    }

    /// The disk cannot be used for a reason of its own.
    static func disk(_ message: Message, advice: [Message]) -> Failure {
        Failure(.disk, message, advice: advice)
    }
}

/// Does work on the disk whose failure nobody but the machine's keeper can mend.
///
/// - Parameter description: what fails when it fails, such as “cannot be read”.
func diskWork<Result>(_ description: Message, _ work: () throws(OpenError) -> Result) throws(Failure) -> Result {
    do {
        return try work()
    } catch {
        throw .disk(description, errorNumber: error.errorNumber)
    }
}
