package import Foundation

/// The files of this checkout, for the tests that compare them with what the program says or makes.
package enum ProjectFiles {
    package static let root = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    /// Every file below a folder of the checkout (hidden ones too), by its path relative to that folder.
    package static func files(below folder: String) throws -> [String: [UInt8]] {
        try files(in: root.appending(path: folder))
    }

    /// Every file below a folder, by its path relative to it.
    package static func files(in folder: URL) throws -> [String: [UInt8]] {
        var files: [String: [UInt8]] = [:]
        for path in try FileManager.default.subpathsOfDirectory(atPath: folder.path) {
            let file = folder.appending(path: path)
            guard try file.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile == true else { continue }
            files[path.precomposedStringWithCanonicalMapping] = try Array(Data(contentsOf: file))
        }
        return files
    }

    /// The site in `content/` and `templates/`.
    package static func sampleSite() throws -> MemorySite {
        var site = MemorySite([:])
        for folder in ["content", "templates"] {
            for (path, bytes) in try files(below: folder) { site.files["\(folder)/\(path)"] = bytes }
        }
        return site
    }
}
