import BantinTestSupport
import Foundation

/// A test that is a plain file: a line or two about it, then sections, each below its title.
///
///     What the case is about.
///     --- content/notes/a.md
///     the text of the section; a line of its own that begins with --- is written \---
///     --- vi
///     what is expected, written anew by `record`
struct CaseFile: Sendable {
    let name: String
    /// What stands before the first section.
    let head: String
    /// The words of each title and the text below it, in the order of the file.
    let sections: [(title: [String], text: String)]
    private let file: URL
    private let lines: [String]

    /// Every file of a folder of cases, by name.
    static func all(in folder: URL) throws -> [CaseFile] {
        try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
            .filter { $0.pathExtension == "txt" }.map { try CaseFile($0) }.sorted { $0.name < $1.name }
    }

    private init(_ file: URL) throws {
        self.file = file
        name = file.deletingPathExtension().lastPathComponent
        lines = try String(contentsOf: file, encoding: .utf8).components(separatedBy: "\n")
        var sections: [(title: [String], text: String)] = []
        var title: [String] = []
        var body: [String] = []
        for line in lines + ["--- end"] {
            guard line.hasPrefix("--- ") else {
                body.append(line.hasPrefix("\\---") ? String(line.dropFirst()) : line)
                continue
            }
            sections.append((title, body.joined(separator: "\n")))
            title = line.dropFirst(4).split(separator: " ").map(String.init)
            body = []
        }
        head = sections[0].text
        self.sections = Array(sections.dropFirst())
    }

    /// Writes the file anew with other expectations, which end it.
    func record(_ expectations: KeyValuePairs<String, String>) throws {
        let start = lines.firstIndex { line in expectations.contains { line == "--- \($0.key)" } } ?? lines.count
        let kept = lines[..<start].joined(separator: "\n").trimmingCharacters(in: .newlines)
        let text = kept + expectations.map { "\n--- \($0.key)\n\($0.value)" }.joined()
        try text.write(to: file, atomically: true, encoding: .utf8)
    }
}
