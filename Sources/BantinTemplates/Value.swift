/// What a template prints from. It agrees with the `Shape` that the template was checked against: an object holds every
/// name that its shape declares, and writes `absent` for what it lacks.
package enum Value: Sendable {
    case text(String)
    case markup(String)
    case flag(Bool)
    case list([Value])
    case object([String: Value])
    case annotated(String, [String: Value])
    case absent
    case open(OpenValue)
    /// A value that is made each time a template asks for it, so that what no template prints costs nothing.
    case deferred(@Sendable () -> Value)
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
        case .object(let members), .annotated(_, let members): members[name]?.made
        default: nil
        }
    }

    /// The value itself, where it was put off.
    package var made: Value {
        var value = self
        while case .deferred(let make) = value { value = make() }
        return value
    }
}
