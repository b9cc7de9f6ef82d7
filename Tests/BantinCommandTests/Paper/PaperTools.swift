import BantinTestSupport
import Foundation
import Testing

/// The programs that make PDFs and take them apart. A test that lacks one fails and names the command that installs
/// them all: it never passes unseen.
enum PaperTools {
    /// The checkout's own engine, then the search path.
    static let searchPath =
        [ProjectFiles.root.appending(path: ".build/weasyprint/bin").path]
        + (environment["PATH"] ?? "").split(separator: ":").map(String.init)

    private static let environment = ProcessInfo.processInfo.environment

    static func path(of tool: String) throws -> String {
        let found = searchPath.map { "\($0)/\(tool)" }.first(where: FileManager.default.isExecutableFile)
        return try #require(found, "\(tool) is missing; install it with: .ci/require tests")
    }

    /// What a tool prints.
    static func run(_ tool: String, _ arguments: [String]) throws -> String {
        let run = try Program.run(executable: path(of: tool), arguments)
        try #require(run.status == 0, "\(tool): \(run.errors)")
        return run.output
    }

    /// The environment of a build that makes PDFs.
    static func buildEnvironment() throws -> [String: String] {
        _ = try path(of: "weasyprint")
        return [
            "LC_ALL": "en_US.UTF-8", "PATH": searchPath.joined(separator: ":"), "HOME": environment["HOME"] ?? "/",
        ]
    }
}

/// A PDF as poppler shows it.
struct PDFFile {
    let path: String

    func info() throws -> [String: String] {
        let lines = try PaperTools.run("pdfinfo", [path]).split(separator: "\n")
        return Dictionary(
            lines.compactMap { line in
                line.firstIndex(of: ":").map {
                    (String(line[..<$0]), line[line.index(after: $0)...].trimmingCharacters(in: .whitespaces))
                }
            }, uniquingKeysWith: { first, _ in first })
    }

    /// The text of all pages, each page ended by a form feed, lines as they stand on the paper.
    func text() throws -> String {
        try PaperTools.run("pdftotext", ["-layout", path, "-"]).precomposedStringWithCanonicalMapping
    }

    /// The rows of `pdffonts`, each cut at blanks: name first, `emb` as `yes` or `no` at the fifth place from the end.
    func fonts() throws -> [(name: String, isEmbedded: Bool)] {
        try PaperTools.run("pdffonts", [path]).split(separator: "\n").dropFirst(2).map { row in
            let cells = row.split(separator: " ")
            return (String(cells[0]), cells[cells.count - 5] == "yes")
        }
    }

    /// The words of each page with their places in millimetres.
    func pages() throws -> [PaperPage] {
        let boxes = try PaperTools.run("pdftotext", ["-bbox", path, "-"]).precomposedStringWithCanonicalMapping
        return boxes.components(separatedBy: "<page ").dropFirst().map(PaperPage.init)
    }
}

/// A page and the words on it, in millimetres from the top left corner.
struct PaperPage {
    let width: Double
    let height: Double
    let words: [Word]

    struct Word {
        let text: String
        let left, top, right, bottom: Double
    }

    /// - Parameter markup: what follows `<page ` in the output of `pdftotext -bbox`.
    init(_ markup: String) {
        let lines = markup.split(separator: "\n")
        width = Self.number("width", lines[0])
        height = Self.number("height", lines[0])
        words = lines.filter { $0.contains("<word ") }.map { line in
            let text =
                line.split(separator: ">")[0...].dropFirst().first?.split(separator: "<").first.map(String.init) ?? ""
            return Word(
                text: text, left: Self.number("xMin", line), top: Self.number("yMin", line),
                right: Self.number("xMax", line), bottom: Self.number("yMax", line))
        }
    }

    /// A length in points as millimetres.
    private static func number(_ name: String, _ line: Substring) -> Double {
        let value = line.firstRange(of: "\(name)=\"").map { line[$0.upperBound...].prefix { $0 != "\"" } }
        return (value.flatMap { Double($0) } ?? .nan) / 72 * 25.4
    }

    /// The box around the first words that make up a text in a row.
    func box(of text: String) -> (left: Double, top: Double, right: Double, bottom: Double)? {
        let wanted = text.split(separator: " ").map(String.init)
        for start in words.indices where start + wanted.count <= words.count {
            let row = words[start..<start + wanted.count]
            guard row.map(\.text) == wanted else { continue }
            return (
                row.map(\.left).min() ?? 0, row.map(\.top).min() ?? 0, row.map(\.right).max() ?? 0,
                row.map(\.bottom).max() ?? 0
            )
        }
        return nil
    }
}
