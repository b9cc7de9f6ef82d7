import Foundation
import Testing

/// The rooms of ARCHITECTURE.md and what each may import; the compiler itself does not hold sibling targets apart.
@Suite struct ImportTests {
    /// What every file of a target may import.
    private static let allowed: [String: Set<String>] = [
        "BantinModel": [],
        "BantinPictures": ["BantinModel"],
        "BantinParser": ["BantinModel"],
        "BantinAnalysis": ["BantinModel"],
        "BantinTemplates": [],
        "BantinRenderer": ["BantinModel", "BantinTemplates"],
        "BantinBuild": [
            "BantinModel", "BantinPictures", "BantinParser", "BantinAnalysis", "BantinRenderer", "BantinTemplates",
        ],
        "bantin": ["ArgumentParser", "BantinBuild", "BantinModel", "CPublish", "CSignals", "Foundation"],
        "EmbedTemplates": ["Foundation"],
        "EmbedTemplatesPlugin": ["Foundation", "PackagePlugin"],
    ]

    /// What only one file of a target may import: the edge to a library that is not ours.
    private static let allowedOnce: [String: Set<String>] = [
        "BantinParser": ["CCMark", "CCSV", "CYAML", "Foundation"],
        // For the lock around what one page logs.
        "BantinBuild": ["Synchronization"],
    ]

    /// Names of disk, clock, terminal, surroundings and chance; functions with their parenthesis.
    private static let outsideWorld = [
        "FileManager", "FileHandle", "ProcessInfo", "CommandLine", "contentsOfFile", "fopen(", "getenv(", "readLine(",
        "print(", "debugPrint(", "dump(", "Date", "ContinuousClock", "SuspendingClock", "Calendar", "TimeZone",
        "Locale",
        "URLSession", "SystemRandomNumberGenerator",
    ]

    @Test(arguments: allowed.keys.sorted())
    func aRoomImportsOnlyItsNeighbours(_ target: String) throws {
        let files = try SourceFile.all(in: target)
        #expect(!files.isEmpty)
        let allowed = try #require(Self.allowed[target])
        for (module, importers) in Dictionary(grouping: files.flatMap(\.imports), by: \.module) {
            if allowed.contains(module) { continue }
            let paths = importers.map(\.path).sorted()
            if Self.allowedOnce[target]?.contains(module) == true {
                #expect(paths.count == 1, "\(module) is imported by \(paths)")
            } else {
                Issue.record("\(target) must not import \(module): \(paths)")
            }
        }
    }

    @Test func everyTargetStandsInTheTable() throws {
        let targets = try FileManager.default.contentsOfDirectory(atPath: SourceFile.root.path)
        let libraries: Set = ["CCMark", "CCSV", "CYAML", "CPublish", "CSignals"]
        #expect(Set(targets).subtracting(libraries) == Set(Self.allowed.keys))
    }

    @Test(arguments: allowed.keys.filter { $0.hasPrefix("Bantin") }.sorted())
    func onlyTheExecutableTouchesTheOutsideWorld(_ target: String) throws {
        for file in try SourceFile.all(in: target) {
            let named = Self.outsideWorld.filter(file.uses)
            #expect(named == [], "\(file.path)")
        }
    }
}

private struct SourceFile {
    let path: String
    let text: String

    static let root = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "Sources")

    static func all(in target: String) throws -> [SourceFile] {
        let folder = root.appending(path: target)
        let names = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
        return try names.filter { $0.hasSuffix(".swift") }.map {
            SourceFile(
                path: "\(target)/\($0)", text: try String(contentsOf: folder.appending(path: $0), encoding: .utf8))
        }
    }

    /// The modules that the file imports, whatever the access level.
    var imports: [(module: String, path: String)] {
        text.split(separator: "\n").compactMap { line in
            let words = line.split(separator: " ")
            guard let place = words.firstIndex(of: "import"), place <= 2, place + 1 < words.count,
                words[..<place].allSatisfy({ $0.hasPrefix("@") || ["package", "public", "internal"].contains($0) })
            else { return nil }
            return (String(words[place + 1]), path)
        }
    }

    /// Whether the file uses a global function or a type of this name. Comments and texts do not count, nor do longer
    /// names, nor does a function that the file itself declares.
    func uses(_ name: String) -> Bool {
        guard text.contains(name), !text.contains("func \(name)") else { return false }
        return text.split(separator: "\n").map(code).contains { code in
            code.ranges(of: name).contains { range in
                let (before, after) = (code[..<range.lowerBound].last, code[range.upperBound...].first)
                let isWhole = name.hasSuffix("(") || !(after?.isIdentifierPart ?? false)
                return isWhole && before != "." && !(before?.isIdentifierPart ?? false)
            }
        }
    }

    /// A line without its comment and without what stands between quotation marks.
    private func code(of line: Substring) -> String {
        let outsideQuotes = line.split(separator: "\"", omittingEmptySubsequences: false).enumerated()
            .filter { $0.offset.isMultiple(of: 2) }.map { String($0.element) }.joined(separator: "\"\"")
        return outsideQuotes.firstRange(of: "//").map { String(outsideQuotes[..<$0.lowerBound]) } ?? outsideQuotes
    }
}

extension Character {
    fileprivate var isIdentifierPart: Bool { isLetter || isNumber || self == "_" }
}
