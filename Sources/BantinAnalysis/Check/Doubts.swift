import BantinModel

/// Which counts a mistake has made doubtful: what would follow from them is not compared, so that one mistake is
/// reported once.
struct Doubts {
    /// By body: the measures of which an entry of its own is in doubt.
    private(set) var own: [Set<Measure>]
    /// By body: those of which an entry of its own or of a body below it is in doubt.
    private(set) var below: [Set<Measure>]

    init(bodies: Int) {
        own = Array(repeating: [], count: bodies)
        below = own
    }

    mutating func add(_ measure: Measure, of body: Body.Index) {
        own[body.position].insert(measure)
        below[body.position].insert(measure)
    }

    mutating func addAll(_ measures: [Measure], of body: Body.Index) {
        for measure in measures { add(measure, of: body) }
    }

    /// Hands every doubt on to the ancestors. Each body stands after its parent.
    mutating func spread(over bodies: [Body]) {
        for body in bodies.reversed() {
            if let parent = body.parent { below[parent.position].formUnion(below[body.index.position]) }
        }
    }
}
