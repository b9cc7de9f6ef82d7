/// What a template prints from. It agrees with the `Shape` that the template was checked against: an object holds every
/// name that its shape declares, and writes `absent` for what it lacks.
package enum Value: Sendable {
    case text(String)
    case markup(String)
    case flag(Bool)
    case list([Value])
    case object(Members)
    case annotated(String, Members)
    case absent
    case open(OpenValue)
}

/// The members of an object, each made when a template asks for it, so that what no template prints costs nothing.
package struct Members: Sendable {
    /// The names of all members, in any order.
    package let names: [String]
    private let value: @Sendable (_ name: String) -> Value?

    /// - Parameter value: the member of a name, nil for any other name than `names`.
    package init(_ names: [String], _ value: @escaping @Sendable (_ name: String) -> Value?) {
        self.names = names
        self.value = value
    }

    package subscript(name: String) -> Value? { value(name) }
}

/// The values behind the names of an `OpenShape`.
package struct OpenValue: Sendable {
    /// The value of a name, and how many parts of the path make it up: the same number as the shape's answer. It is
    /// asked only for names that the shape has found good.
    package let value: @Sendable (_ path: [String]) -> (value: Value, partsTaken: Int)

    package init(_ value: @escaping @Sendable (_ path: [String]) -> (value: Value, partsTaken: Int)) {
        self.value = value
    }
}

extension Value {
    /// The value of that name inside, of an object or an annotated text.
    func member(_ name: String) -> Value? {
        switch self {
        case .object(let members), .annotated(_, let members): members[name]
        default: nil
        }
    }
}
