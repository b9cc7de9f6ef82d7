import BantinModel

/// Everything inside the site that a link may lead to.
package struct LinkTargets: Sendable {
    /// By path in the site folder: `content/notes/a.md` leads to `notes/a.html`, a file of `content/static/` to itself.
    private var addresses: [String: String] = [:]
    /// Drafts, which are known and not published.
    private var drafts: Set<String> = []

    package init() {}

    package mutating func add(_ path: String, at address: String) {
        addresses[path] = address
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
        if Self.hasScheme(destination) || destination.hasPrefix("//") { return .external(destination) }
        let parts = destination.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
        let anchor = parts.count > 1 ? parts[1].removingPercentEncoding : nil
        let written = (parts.first ?? "").removingPercentEncoding
        guard !destination.isEmpty, let path = written.isEmpty ? page : Self.path(of: written, from: page) else {
            return .missing(nearest: nil)
        }
        if let address = addresses[path] { return .inside(address: address, anchor: anchor) }
        return drafts.contains(path) ? .draft : .missing(nearest: nearest(to: path))
    }

    private func nearest(to path: String) -> String? {
        let known = addresses.keys.sorted()
        let near = nearestName(to: Self.fileName(path), in: known.map(Self.fileName))
        return known.first { Self.fileName($0) == near }.map { String($0.dropFirst("content".count)) }
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

    private static func hasScheme(_ destination: String) -> Bool {
        guard let colon = destination.utf8.firstIndex(of: UInt8(ascii: ":")) else { return false }
        return destination.utf8[..<colon].allSatisfy {
            switch $0 {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."):
                true
            default: false
            }
        }
    }
}

extension Substring {
    /// The text with every `%XX` read as a byte; a percent sign without two hexadecimal digits stays.
    var removingPercentEncoding: String {
        var bytes: [UInt8] = []
        var rest = utf8[...]
        while let byte = rest.popFirst() {
            let pair = rest.prefix(2)
            if byte == UInt8(ascii: "%"), pair.count == 2, let code = UInt8(String(Substring(pair)), radix: 16) {
                bytes.append(code)
                rest = rest.dropFirst(2)
            } else {
                bytes.append(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
