/// The same wrong word in many rows, which is reported where it first stands.
package struct RepeatedMistake: Sendable {
    package let first: Located<String>
    /// How often it stands there in all.
    package var count = 0

    package init(_ first: Located<String>) {
        self.first = first
    }

    /// A note on the rows that are not shown.
    package var others: [Message] {
        guard count > 1 else { return [] }
        return [
            Message(
                vi: "và \(count - 1) dòng khác cũng ghi như vậy",
                en: count == 2 ? "and 1 other row says the same" : "and \(count - 1) other rows say the same")
        ]
    }
}
