import BantinModel

/// What a number in the words says.
enum NumberClaim: Equatable, Sendable {
    /// X
    case number(PrintedNumber)
    /// X%
    case percent(PrintedNumber)
    /// X điểm phần trăm
    case points(PrintedNumber)
    /// x/y
    case fraction(Int, of: Int)
    /// a-b
    case range(Int, Int)
    /// một nửa, hai phần ba: a part of the whole, in words
    case part(Rational)
    /// gấp X lần
    case multiple(PrintedNumber)
    /// tất cả, toàn bộ, đều
    case all
    /// không có
    case none
    /// đa số, quá bán
    case majority
    /// hầu hết
    case nearlyAll
}

/// What a number says about a movement.
enum Direction: Equatable {
    case up
    case down
}

/// A number of the words, with its sign, scale or hedge.
struct NumberPhrase {
    var claim: NumberClaim
    /// The UTF-8 bytes of the words that it is.
    var range: Range<Int>
    /// Its tokens.
    var tokens: Range<Int>
    /// Where it stands inside the phrase, as in `gấp hơn 2 lần`.
    var hedge: Hedge?
}
