/// What the front matter of an official report says beside what every page says. What it leaves out follows from the
/// data: docs/reports.md has the rules.
package struct ReportMatter: Sendable {
    /// The number in the register, from 1; absent while the report is not signed.
    package var number: Field<Int> = .absent
    /// What stands behind the number: `BC/ĐU`.
    package var symbol: Field<String> = .absent
    /// Where it is signed: `Cửu An`.
    package var place: Field<String> = .absent
    package var type: Field<DocumentType> = .absent
    /// What it is about, below its type, where that is not the page's title.
    package var abstract: Field<Prose> = .absent
    package var issuingBody: Field<String> = .absent
    /// The body right above the issuing one.
    package var upperBody: Field<String> = .absent
    /// Who receives it, in the order of the list; the copy for the file is added.
    package var recipients: [Located<String>] = []
    package var signature = SignatureMatter()
    package var layout: Field<ReportLayout> = .absent
    /// The templates of the annexes, such as `annex`, in their order; they follow the signature.
    package var annexes: [Located<String>] = []

    package init() {}
}

/// Who signs a report: for whom, in which office, and the name.
package struct SignatureMatter: Sendable {
    package var authority: Field<String> = .absent
    package var position: Field<String> = .absent
    package var name: Field<String> = .absent

    package init() {}
}

/// The types of document that a Party body reports in; the raw values are the words of the front matter.
package enum DocumentType: String, CaseIterable, Sendable {
    case report = "báo cáo"
    case announcement = "thông báo"
    case plan = "kế hoạch"
    case programme = "chương trình"
    case conclusion = "kết luận"
    case proposal = "tờ trình"

    /// The abbreviation in the document's symbol, before the slash.
    package var abbreviation: String {
        switch self {
        case .report: "BC"
        case .announcement: "TB"
        case .plan: "KH"
        case .programme: "CTr"
        case .conclusion: "KL"
        case .proposal: "TTr"
        }
    }
}

/// The rules by which Party documents are laid out, by the number of the guidance and its year. Their measures stand in
/// `templates/report.css`.
package enum ReportLayout: String, CaseIterable, Sendable {
    /// HD 36-HD/VPTW of 3-4-2018.
    case hd36 = "hd36-2018"
    /// HD 05-HD/VPTW of 27-5-2026, in force from that day.
    case hd05 = "hd05-2026"

    /// The rules in force on a day; before the first of them, the first.
    package init(on date: CalendarDate) {
        self = (date.year, date.month, date.day) >= (2026, 5, 27) ? .hd05 : .hd36
    }
}
