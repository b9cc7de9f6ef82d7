/// A stretch of one line of a source file, counted the way people count.
@usableFromInline
package struct SourceLocation: Hashable, Sendable {
    package let file: FileName
    /// The file, relative to the site folder, with `/`.
    package var path: String { file.path }
    /// The line, from 1, counted from the top of the file.
    package var line: Int {
        get { Int(lineNumber) }
        set { lineNumber = Int32(clamping: newValue) }
    }
    /// The column, from 1, in characters (grapheme clusters); a tab is one.
    package var column: Int {
        get { Int(columnNumber) }
        set { columnNumber = Int32(clamping: newValue) }
    }
    /// How many characters the stretch covers on its line, at least 1.
    package var length: Int {
        get { Int(characters) }
        set { characters = Int32(clamping: newValue) }
    }

    // Half as wide as Int: every number of the data carries its place along.
    private var lineNumber: Int32
    private var columnNumber: Int32
    private var characters: Int32

    package init(path: String, line: Int = 1, column: Int = 1, length: Int = 1) {
        self.init(in: FileName(path), line: line, column: column, length: length)
    }

    package init(in file: FileName, line: Int = 1, column: Int = 1, length: Int = 1) {
        self.file = file
        lineNumber = Int32(clamping: line)
        columnNumber = Int32(clamping: column)
        characters = Int32(clamping: length)
    }
}

extension SourceLocation: Comparable {
    /// By path (in scalar order), then line, then column.
    @usableFromInline
    package static func < (left: SourceLocation, right: SourceLocation) -> Bool {
        if left.file != right.file {
            return left.path.unicodeScalars.lexicographicallyPrecedes(right.path.unicodeScalars)
        }
        return (left.line, left.column, left.length) < (right.line, right.column, right.length)
    }
}

extension SourceLocation: CustomStringConvertible {
    /// `path:line:column`, as compilers print it.
    @usableFromInline
    package var description: String { "\(path):\(line):\(column)" }
}

/// A value and the place where an author wrote it. Used for every number of the data, so that other modules see through it.
@usableFromInline
package struct Located<Value: Sendable>: Sendable {
    @usableFromInline package var value: Value
    @usableFromInline package var location: SourceLocation

    @inlinable
    package init(_ value: Value, at location: SourceLocation) {
        self.value = value
        self.location = location
    }
}

extension Located: Equatable where Value: Equatable {}

/// A field of an author's file. One that was written but could not be read is `invalid`: its mistake was reported
/// where it was read, and every later check stays silent about it.
@usableFromInline
package enum Field<Value: Sendable>: Sendable {
    case absent
    case invalid
    case present(Located<Value>)

    /// The value, where there is one.
    @inlinable
    package var value: Value? { located?.value }

    /// The value with its place, where there is one.
    @inlinable
    package var located: Located<Value>? {
        if case .present(let located) = self { return located }
        return nil
    }

    /// Whether nothing was written, which is the only case in which "is missing" is true.
    @inlinable
    package var isAbsent: Bool {
        if case .absent = self { return true }
        return false
    }
}

extension Field: Equatable where Value: Equatable {}
