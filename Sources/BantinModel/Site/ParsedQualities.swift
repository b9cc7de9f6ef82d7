/// What a body has or has not: `has_committee: true`, or `has_committee: [{from: 2018-05}]`.
package struct ParsedQuality: Sendable {
    package var attribute: Selection.Attribute
    package var value: Field<ParsedPresence>

    package init(attribute: Selection.Attribute, value: Field<ParsedPresence>) {
        self.attribute = attribute
        self.value = value
    }
}

/// Always, never, or within the dates given.
package enum ParsedPresence: Sendable {
    case flag(Bool)
    case spans([ParsedSpan])
}

/// `{from: 2018-05, to: 2020-01}`; an absent end is open.
package struct ParsedSpan: Sendable {
    package var from: Field<PartialDate> = .absent
    package var to: Field<PartialDate> = .absent
    package var location: SourceLocation

    package init(location: SourceLocation) {
        self.location = location
    }
}

/// An entry of `hamlet_list:`.
package struct ParsedHamlet: Sendable {
    package var name: Field<String> = .absent
    package var cell: Field<HamletCell> = .absent
    package var hasEnoughLocal: Field<Bool> = .absent
    package var span: ParsedSpan
    package var location: SourceLocation { span.location }

    package init(location: SourceLocation) {
        span = ParsedSpan(location: location)
    }
}
