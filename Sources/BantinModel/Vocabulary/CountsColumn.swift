/// A column of a counts file, `content/counts/*.csv`. The raw values are the words of its first row.
package enum CountsColumn: String, CaseIterable, Sendable {
    case body, measure, group, period, value, source, definition, illustrative, difference, partial

    /// Those without which a row says nothing.
    package static let required: [CountsColumn] = [.body, .measure, .period, .value]
    /// Those of an ordinary file; the others are there where a row needs them.
    package static let usual: [CountsColumn] = [.body, .measure, .group, .period, .value, .source]

    /// Its place in the list of all.
    package var rank: Int {
        switch self {
        case .body: 0
        case .measure: 1
        case .group: 2
        case .period: 3
        case .value: 4
        case .source: 5
        case .definition: 6
        case .illustrative: 7
        case .difference: 8
        case .partial: 9
        }
    }
}
