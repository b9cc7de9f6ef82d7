package import BantinModel

/// What makes a report an official document: the parts around its text, complete.
package struct Official: Sendable {
    package var layout: ReportLayout
    package var upperBody: String
    package var issuingBody: String
    /// Nil while it has none: its place is printed blank, for the pen.
    package var number: Int?
    package var symbol: String
    package var place: String
    package var date: CalendarDate
    package var type: DocumentType
    /// What it is about; nil where that is the title.
    package var abstract: ProvenProse?
    /// Who receives it, without marks before or after, the copy for the file last.
    package var recipients: [String]
    package var authority: String
    package var position: String
    /// Nil leaves the place under the signature blank.
    package var signer: String?

    package init(
        layout: ReportLayout, upperBody: String, issuingBody: String, number: Int?, symbol: String, place: String,
        date: CalendarDate, type: DocumentType, abstract: ProvenProse?, recipients: [String], authority: String,
        position: String, signer: String?
    ) {
        self.layout = layout
        self.upperBody = upperBody
        self.issuingBody = issuingBody
        self.number = number
        self.symbol = symbol
        self.place = place
        self.date = date
        self.type = type
        self.abstract = abstract
        self.recipients = recipients
        self.authority = authority
        self.position = position
        self.signer = signer
    }

    /// `Số 03-BC/ĐU`, with two digits below 10; without a number a gap as wide as four.
    var numberLine: String {
        "Số " + (number.map { $0 < 10 ? "0\($0)" : "\($0)" } ?? "\u{A0}\u{A0}\u{A0}\u{A0}") + "-" + symbol
    }

    /// `Cửu An, ngày 05 tháng 02 năm 2026`.
    var placeAndDate: String { "\(place), \(date.officialWords)" }

    /// `- Đảng ủy xã;`, the last one with a full stop.
    var recipientLines: [String] {
        recipients.enumerated().map { "- \($1)" + ($0 == recipients.count - 1 ? "." : ";") }
    }
}

extension CalendarDate {
    /// As official documents write it: a nought before a day below 10 and before the months 1 and 2 only, since `1` and
    /// `2` are easily made into `11` and `12`.
    var officialWords: String {
        "ngày \(day < 10 ? "0" : "")\(day) tháng \(month < 3 ? "0" : "")\(month) năm \(year)"
    }
}
