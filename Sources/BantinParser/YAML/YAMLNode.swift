import BantinModel

/// A value of a YAML text. It knows no types beyond text, list and mapping: the schema asks for those.
struct YAMLNode: Sendable {
    enum Content: Sendable {
        /// Nothing, or only blanks: an empty value is an absent one.
        case absent
        /// Something whose mistake was reported; who reads it stays silent.
        case reported
        case scalar(YAMLScalar)
        case sequence([YAMLNode])
        case mapping(YAMLMapping)
    }

    var content: Content
    /// For an absent value the place of its key.
    var location: SourceLocation

    var isAbsent: Bool {
        if case .absent = content { return true }
        return false
    }

    var isReported: Bool {
        if case .reported = content { return true }
        return false
    }
}

/// Text, in whatever style it is written.
struct YAMLScalar: Sendable {
    /// As typed, figure notations included.
    var text: String
    /// With marks for figure notations, for Markdown.
    var marked: String
    var isPlain: Bool
}

/// Keys and values in the order of the file, each key once.
struct YAMLMapping: Sendable {
    /// By themselves: they are looked through all the time, and a value is large to pass by.
    private(set) var keys: [String] = []
    private(set) var values: [(keyLocation: SourceLocation, node: YAMLNode)] = []
    var isFlow: Bool
    /// A mistake that was reported hides some of its keys; what is not there may have been.
    var isDamaged: Bool

    init(isFlow: Bool, isDamaged: Bool) {
        self.isFlow = isFlow
        self.isDamaged = isDamaged
    }

    /// Where a key stands. Most mappings have few: looking through them costs less than a dictionary of each.
    func index(of key: String) -> Int? { keys.firstIndex(of: key) }

    /// Adds a key that it does not have yet.
    mutating func append(_ key: Located<String>, _ value: YAMLNode) {
        keys.append(key.value)
        values.append((key.location, value))
    }
}
