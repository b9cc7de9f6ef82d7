/// The name of a file, relative to the site folder, with `/`.
///
/// It stays in memory until the program ends. Every number of the data has a place with such a name, and to count who still
/// holds the name takes longer than all else that is done with a place.
@usableFromInline
package struct FileName: @unchecked Sendable {
    private let text: UnsafePointer<String>

    package init(_ path: String) {
        let text = UnsafeMutablePointer<String>.allocate(capacity: 1)
        text.initialize(to: path)
        self.text = UnsafePointer(text)
    }

    package var path: String { text.pointee }
}

extension FileName: Hashable {
    @usableFromInline
    package static func == (left: FileName, right: FileName) -> Bool {
        left.text == right.text || left.path == right.path
    }

    @usableFromInline
    package func hash(into hasher: inout Hasher) { hasher.combine(path) }
}
