package import BantinModel
import BantinPictures

/// The pictures of `content/static/`, as their bytes say.
package struct SitePictures: Sendable {
    /// By path in the site folder, with what tells another picture of the same kind and size.
    private var pictures: [String: (picture: Picture, fingerprint: Fingerprint)] = [:]

    package init() {}

    /// Whether a file is a picture by the ending of its name.
    static func isPicture(_ path: String) -> Bool {
        PictureFormat.allCases.contains { format in
            format.endings.contains { path.lowercased().hasSuffix("." + $0) }
        }
    }

    /// Reads one, and reports what cannot be shown, is called like another kind, or takes readers long to load.
    mutating func add(_ file: InputFile, diagnostics: inout Diagnostics) {
        do {
            let picture = try Picture(file.bytes)
            pictures[file.path] = (picture, Fingerprint(file.bytes))
            diagnostics.reportName(of: picture, at: file.path)
            diagnostics.reportWeight(of: picture, bytes: file.bytes.count, at: file.path)
        } catch {
            diagnostics.report(error, at: file.path)
        }
    }

    /// In pixels; nil for what is no picture, or a broken one.
    func size(of path: String) -> PictureSize? { pictures[path]?.picture.size }

    /// Whether a file, read again, holds the same bytes as when it was planned with.
    func isUnchanged(_ file: InputFile) -> Bool { pictures[file.path]?.fingerprint == Fingerprint(file.bytes) }
}

extension Planning {
    /// The bytes of a picture as readers get it: without what a camera wrote into it. Nil, with the reason reported,
    /// where the file is no longer the picture that was planned with.
    package func published(_ file: InputFile, diagnostics: inout Diagnostics) -> [UInt8]? {
        // Broken ones were reported when they were first read.
        guard outline.pictures.size(of: file.path) != nil else { return nil }
        guard outline.pictures.isUnchanged(file), let bytes = try? withoutMetadata(file.bytes) else {
            diagnostics.reportChange(of: file.path)
            return nil
        }
        return bytes
    }
}
