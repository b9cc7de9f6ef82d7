import Foundation
import Testing

/// A folder of its own for a test; it is removed with all that is in it when the test lets go of it.
final class TemporaryFolder: Sendable {
    let path: String

    init() throws {
        let parent = try #require(realpath(FileManager.default.temporaryDirectory.path, nil))
        defer { free(parent) }
        path = "\(String(cString: parent))/bantin-test-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    deinit {
        try? FileManager.default.removeItem(atPath: path)
    }

    subscript(_ name: String) -> String { "\(path)/\(name)" }

    /// Writes a file, with the folders on its way.
    func write(_ text: String, to name: String) throws {
        try FileManager.default.createDirectory(
            atPath: (self[name] as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
        try Data(text.utf8).write(to: URL(fileURLWithPath: self[name]))
    }

    func makeFolder(_ name: String) throws {
        try FileManager.default.createDirectory(atPath: self[name], withIntermediateDirectories: true)
    }

    func link(_ name: String, to target: String) throws {
        try FileManager.default.createSymbolicLink(atPath: self[name], withDestinationPath: target)
    }

    func read(_ name: String) throws -> String {
        try String(contentsOfFile: self[name], encoding: .utf8)
    }

    /// Every name below a folder, sorted; links end in `@`, folders in `/`.
    func tree(_ name: String = "") throws -> [String] {
        let names = try FileManager.default.subpathsOfDirectory(atPath: name.isEmpty ? path : self[name])
        return try names.map { try $0 + kindMark(name.isEmpty ? self[$0] : "\(self[name])/\($0)") }.sorted()
    }

    /// The bytes of every file below a folder, by path.
    func contents(_ name: String = ".") throws -> [String: Data] {
        try tree(name).filter { !$0.hasSuffix("/") }.reduce(into: [:]) { files, file in
            files[file] = try Data(contentsOf: URL(fileURLWithPath: "\(self[name])/\(file)"))
        }
    }

    private func kindMark(_ path: String) throws -> String {
        switch try FileManager.default.attributesOfItem(atPath: path)[.type] as? FileAttributeType {
        case .typeDirectory: "/"
        case .typeSymbolicLink: "@"
        default: ""
        }
    }
}
