import BantinModel
import Foundation

/// What the program takes from its surroundings, read once at the start. None of it reaches a published file.
struct Environment: Sendable {
    private let variables: [String: String]

    init(_ variables: [String: String] = ProcessInfo.processInfo.environment) {
        self.variables = variables
    }

    /// Where a program is found that the search path leads to, or nil.
    func path(of program: String) -> String? {
        (variables["PATH"] ?? "").split(separator: ":").map { "\($0)/\(program)" }
            .first { FileManager.default.isExecutableFile(atPath: $0) }
    }

    /// Some of the variables, for a program that is run.
    func values(of names: [String]) -> [String: String] {
        variables.filter { names.contains($0.key) }
    }

    /// The language of messages: English where the environment asks for it, else Vietnamese.
    var language: Language {
        let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap { variables[$0] }.first { !$0.isEmpty }
        return locale?.lowercased().hasPrefix("en") == true ? .english : .vietnamese
    }

    /// Colours, for a terminal that can show them, unless https://no-color.org is followed.
    func style(isTerminal: Bool) -> TextStyle {
        let refuses = !(variables["NO_COLOR"] ?? "").isEmpty || variables["TERM"] == "dumb"
        return isTerminal && !refuses ? .coloured : .plain
    }
}
