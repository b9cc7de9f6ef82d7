/// A value that YAML would cut, split or misread, or whose quotes and brackets do not fit.
struct QuotingFault: Sendable {
    enum Kind: Sendable, Equatable {
        /// `tháng 3: kết nạp`
        case colon
        /// `Nội dung:`
        case finalColon
        /// `23 # theo báo cáo`: what follows is probably a comment.
        case closeComment
        /// `Chi bộ # 2`: what follows one space and `#` would be a comment.
        case cut
        /// `@Cửu An`
        case firstCharacter(Character)
        /// `-` alone.
        case loneDash
        /// `"Cửu An" đạt chỉ tiêu`
        case textAfterQuote
        /// `[Cửu An] đạt chỉ tiêu`
        case textAfterBracket(Character)
        /// Text after a list or map in brackets that goes over several lines.
        case textAfterLines(Character)
        /// `{label: Báo [Gia Lai]}`
        case bracketInside(Character)
        /// `{source: Báo Gia Lai, 3-2020}`
        case comma
        /// `{at: 2020-03 total: 7}`: a comma is missing, or the value needs quotes.
        case secondColon(key: String)
        /// `{total:7}`
        case missingSpace
        /// `– id: a`, with a dash that is no hyphen
        case foreignDash(Character)
        /// `-id: a`
        case dashWithoutSpace
        /// A no-break space where only a space counts.
        case invisibleBlank
        case unclosedQuote(endsOnLine: Bool)
        /// `{{ members }}` in the data file; in front matter a mark stands for it.
        case figure
        case unclosedBracket(Character)
        case strayBracket(Character)
    }

    var kind: Kind
    /// The whole value (or the bracket), in UTF-8 offsets.
    var value: Range<Int>
    /// What has to be replaced so that the rest can be read.
    var mended: Range<Int>

    init(_ kind: Kind, _ value: Range<Int>, mended: Range<Int>? = nil) {
        self.kind = kind
        self.value = value
        self.mended = mended ?? value
    }
}

/// What stands in memory in the place of a value whose mistake was reported: a character of plane 15, which no source
/// holds and no figure notation is marked with.
enum ReportedValue {
    private static let mark: Unicode.Scalar = "\u{FFFFF}"
    static let markBytes = Array(String(mark).utf8)

    static func isMarked(_ text: String) -> Bool {
        text.unicodeScalars.first == mark
    }
}
