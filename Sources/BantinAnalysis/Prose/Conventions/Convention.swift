import BantinModel

/// A number that claims nothing which the data could prove (docs/numbers.md, Conventions).
enum Convention: String, CaseIterable {
    case address
    case telephone
    case date
    case time
    case age
    case duration
    case frequency
    case document
    case place
    case ordinal
    case form
    case version
    case code
    case item
    case marker
    case slogan
    case threshold
    case name

    /// The convention that the number at a token belongs to, and the token after it; nil where there is none. Families are
    /// asked in order, those with the most certain signs first.
    static func read(_ text: ScannedText, at index: Int) -> (convention: Convention, end: Int)? {
        for family in families {
            if let end = family.read(text, index) { return (family.convention, end) }
        }
        return nil
    }

    private static let families: [(convention: Convention, read: @Sendable (ScannedText, Int) -> Int?)] = [
        (.telephone, Telephones.end), (.code, Identifiers.end), (.document, Documents.codeEnd), (.code, Codes.end),
        (.date, Dates.end),
        (.time, Times.clockEnd), (.age, Ages.end), (.duration, Times.durationEnd), (.frequency, Times.frequencyEnd),
        (.slogan, Items.sloganEnd), (.item, Items.end), (.marker, Items.markerEnd), (.version, Codes.versionEnd),
        (.document, Labels.end), (.place, NumberedPlaces.end), (.threshold, Thresholds.end), (.date, Dates.bareYearEnd),
    ]
}
