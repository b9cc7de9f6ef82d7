import BantinModel

/// Everything inside the site that a link may lead to.
package struct LinkTargets: Sendable {
    /// By path in the site folder: `content/notes/a.md` leads to `notes/a.html`, a file of `content/static/` to itself.
    private var addresses: [String: String] = [:]
    /// Drafts, which are known and not published.
    private var drafts: Set<String> = []
    /// The keys of ``addresses`` in the order in which they came, and their file names, for finding the nearest.
    private var paths: [String] = []
    private var fileNames = NearestNames()

    package init() {}

    package mutating func add(_ path: String, at address: String) {
        addresses[path] = address
        paths.append(path)
        fileNames.add(Self.fileName(path))
    }

    package mutating func addDraft(_ path: String) {
        drafts.insert(path)
    }

    /// Where a destination leads to.
    package enum Resolution: Equatable, Sendable {
        /// Another site, or a mail or telephone address; also one that the parser refused.
        case external(String)
        /// A file of the output folder, and an anchor in it.
        case inside(address: String, anchor: String?)
        case draft
        /// Nothing; the nearest target as the author would write it.
        case missing(nearest: String?)
    }

    /// Reads a destination as it stands in a page: relative to the page's own file, or from `content/` when it begins
    /// with a slash. Its scheme was judged by the parser.
    package func resolve(_ destination: String, from page: String) -> Resolution {
        guard AddressKind(destination) == .local else { return .external(destination) }
        let parts = destination.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
        let anchor = parts.count > 1 ? String(parts[1]).percentDecoded : nil
        let written = String(parts.first ?? "").percentDecoded
        guard !destination.isEmpty, let path = written.isEmpty ? page : Self.path(of: written, from: page) else {
            return .missing(nearest: nil)
        }
        if let address = addresses[path] { return .inside(address: address, anchor: anchor) }
        return drafts.contains(path) ? .draft : .missing(nearest: nearest(to: path))
    }

    private func nearest(to path: String) -> String? {
        fileNames.index(nearestTo: Self.fileName(path)).map { String(paths[$0].dropFirst("content".count)) }
    }

    private static func fileName(_ path: String) -> String {
        path.split(separator: "/").last.map(String.init) ?? path
    }

    /// The path in the site folder, or nil when it leads out of `content/`.
    private static func path(of written: String, from page: String) -> String? {
        var parts = written.hasPrefix("/") ? ["content"] : page.split(separator: "/").dropLast().map(String.init)
        for part in written.split(separator: "/") {
            switch part {
            case ".": continue
            case "..":
                guard parts.count > 1 else { return nil }
                parts.removeLast()
            default: parts.append(String(part))
            }
        }
        return parts.joined(separator: "/")
    }
}
