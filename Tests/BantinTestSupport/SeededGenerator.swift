/// Numbers that look random and are the same for the same seed, everywhere (SplitMix64).
package struct SeededGenerator: RandomNumberGenerator, Sendable {
    private var state: UInt64

    package init(seed: some BinaryInteger) {
        state = UInt64(truncatingIfNeeded: seed)
    }

    package mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    /// A whole number from 0 to one less than `bound`.
    package mutating func next(_ bound: Int) -> Int { Int.random(in: 0..<bound, using: &self) }

    package mutating func pick(_ choices: [String]) -> String { choices[next(choices.count)] }

    /// At least one piece and at most so many, in any order, one after another.
    package mutating func text(of pieces: [String], upTo count: Int) -> String {
        (0..<Int.random(in: 1...count, using: &self)).map { _ in pick(pieces) }.joined()
    }
}
