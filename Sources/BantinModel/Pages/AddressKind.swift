/// Where an address leads, as far as its beginning says. It lies in the middle because what the parser lets pass as a
/// place of the site must be looked for there.
package enum AddressKind: Hashable, Sendable {
    /// A file or a place of the site.
    case local
    /// Another place, by a scheme: in lower case, without the colon.
    case scheme(String)
    /// `//host`: another site by the present scheme.
    case protocolRelative

    /// Reads the beginning as browsers do: whatever is spaced or in capitals.
    package init(_ address: String) {
        let bytes = address.utf8.filter { $0 > 0x20 && $0 != 0x7F }
        let isSlash = { (byte: UInt8) in byte == UInt8(ascii: "/") || byte == UInt8(ascii: "\\") }
        if bytes.prefix(2).count == 2, bytes.prefix(2).allSatisfy(isSlash) {
            self = .protocolRelative
            return
        }
        let ends = ":/?#\\".utf8
        guard let end = bytes.firstIndex(where: { ends.contains($0) }), bytes[end] == UInt8(ascii: ":"), end > 0 else {
            self = .local
            return
        }
        self = .scheme(String(decoding: bytes[..<end], as: UTF8.self).lowercased())
    }
}
