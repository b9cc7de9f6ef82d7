/// A file of the site folder as it was read.
package struct InputFile: Sendable {
    /// Relative to the site folder, with `/`.
    package let path: String
    package let bytes: [UInt8]

    package init(path: String, bytes: [UInt8]) {
        self.path = path
        self.bytes = bytes
    }
}

/// A file to be published.
package struct OutputFile: Sendable, Equatable {
    /// Relative to the output folder, with `/`.
    package let path: String
    package let contents: Contents

    package enum Contents: Sendable, Equatable {
        case text(String)
        /// The bytes of this file of the site folder, as they are.
        case copy(of: String)
        /// This picture of the site folder without its metadata: ``Planning/published(_:diagnostics:)``.
        case picture(String)
    }

    package init(path: String, contents: Contents) {
        self.path = path
        self.contents = contents
    }
}
