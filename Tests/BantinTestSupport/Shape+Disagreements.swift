package import BantinTemplates

extension Shape {
    /// The places where a value departs from this shape, in words for a test, such as `cells[2].name: list, not text`.
    /// Empty for a value that templates checked against this shape can print. Open names are taken on trust.
    package func disagreements(of value: Value) -> [String] {
        disagreements(of: value, at: "")
    }

    private func disagreements(of value: Value, at path: String) -> [String] {
        switch (self, value) {
        case (.text, .text), (.markup, .markup), (.flag, .flag), (.open, .open), (.optional, .absent): []
        case (.optional(let shape), _): shape.disagreements(of: value, at: path)
        case (.list(let shape), .list(let elements)):
            elements.enumerated().flatMap { shape.disagreements(of: $1, at: "\(path)[\($0)]") }
        case (.object(let shapes), .object(let values)), (.annotated(let shapes), .annotated(_, let values)):
            disagreements(of: values, with: shapes, at: path.isEmpty ? "" : path + ".")
        default: ["\(path.isEmpty ? "." : path): \(value.kindName), not \(kindName)"]
        }
    }

    private func disagreements(of values: Members, with shapes: [String: Shape], at prefix: String) -> [String] {
        let undeclared = values.names.filter { shapes[$0] == nil }.sorted().map { "\(prefix)\($0): not declared" }
        return undeclared
            + shapes.sorted { $0.key < $1.key }.flatMap { name, shape in
                values[name].map { shape.disagreements(of: $0, at: prefix + name) } ?? ["\(prefix)\(name): missing"]
            }
    }

    private var kindName: String {
        switch self {
        case .text: "text"
        case .markup: "markup"
        case .flag: "flag"
        case .list: "list"
        case .object: "object"
        case .annotated: "annotated"
        case .optional(let shape): shape.kindName
        case .open: "open"
        }
    }
}

extension Value {
    fileprivate var kindName: String {
        switch self {
        case .text: "text"
        case .markup: "markup"
        case .flag: "flag"
        case .list: "list"
        case .object: "object"
        case .annotated: "annotated"
        case .absent: "absent"
        case .open: "open"
        }
    }
}
