import BantinModel
import BantinTemplates

/// What templates may say of what makes a report an official document.
let officialNames = ContextTable<Placed<Official>>(
    title: "official document",
    names: [
        .text("layout", "the rules of its layout, `hd36-2018` or `hd05-2026`") { $0.item.layout.rawValue },
        .text("upper_body", "the body above the one that issues it, in capitals") { $0.item.upperBody.uppercased() },
        .text("issuing_body", "the body that issues it, in capitals") { $0.item.issuingBody.uppercased() },
        .text("number", "number and symbol: `Số 03-BC/ĐU`; without a number a gap stands in its place") {
            $0.item.numberLine
        },
        .text("place_and_date", "`Cửu An, ngày 05 tháng 02 năm 2026`") { $0.item.placeAndDate },
        .text("type", "the type of document, in capitals: `BÁO CÁO`") { $0.item.type.rawValue.uppercased() },
        .prose("abstract", "what it is about, where that is not its title") { $0.abstract },
        .list("recipients", of: recipientNames, "who receives it") { $0.item.recipientLines },
        .text("authority", "for whom it is signed, in capitals: `T/M ĐẢNG ỦY`") { $0.item.authority.uppercased() },
        .text("position", "the signer's office, in capitals: `BÍ THƯ`") { $0.item.position.uppercased() },
        .optionalText("signer", "the signer's name; missing while it is left blank") { $0.item.signer },
        .text("letterhead", "both header blocks side by side, as plain text") { $0.item.letterhead },
        .text("signature_block", "recipients and signature side by side, as plain text") { $0.item.signatureBlock },
    ])

/// An annex of a report: the report and the name of the annex's template.
private struct Annex: Sendable {
    let template: String
    let report: Article
}

private let annexNames = ContextTable<Placed<Annex>>(
    title: "annex",
    names: [
        ContextName(name: "content", kind: .prose, meaning: "what its template makes") { annex in
            annex.view.value(ofPartial: annex.item.template, of: annex.item.report)
        }
    ])

/// The annexes of a report; their templates cannot name them.
let reportAnnexes = ContextName<Placed<Article>>.list("annexes", of: annexNames, "its annexes") { article in
    article.item.annexes.map { article.placing(Annex(template: $0, report: article.item)) }
}

private let recipientNames = ContextTable<String>(
    title: "recipient",
    names: [.text("line", "with its marks: `- Đảng ủy xã;`") { $0 }])

/// What the template of a report says besides what every article's does.
let reportExtraNames: [ContextName<Placed<Article>>] = [
    .optionalObject("official", officialNames, "what makes it an official document") { article in
        article.item.official.map { article.placing($0) }
    },
    .text("title_block", "its type and what it is about, centred, as plain text") { article in
        let abstract = article.item.official?.abstract ?? article.item.title
        return article.item.official?.titleBlock(abstract: article.view.plainText(abstract)) ?? ""
    },
]
