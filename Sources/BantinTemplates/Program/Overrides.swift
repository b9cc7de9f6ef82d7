/// The overrides that are in force while a template runs.
struct Overrides: Sendable {
    private var bodies: [String: BoundBody] = [:]

    /// A part of a program, with the overrides that were in force where it is written. So a block inside an override
    /// never meets the override that it is a part of.
    struct BoundBody: Sendable {
        let program: Int
        let body: Range<Int>
        let overrides: Overrides
    }

    static let none = Overrides()

    func body(ofBlock name: String) -> BoundBody? { bodies[name] }

    /// What is in force in a template that is called: its caller's caller has the first word.
    func entering(_ call: Call, in program: Int) -> Overrides {
        var entered = self
        for (name, override) in call.overrides where bodies[name] == nil {
            entered.bodies[name] = BoundBody(program: program, body: override.body, overrides: self)
        }
        return entered
    }
}
