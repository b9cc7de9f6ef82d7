import BantinAnalysis
import BantinModel

extension SitePlan {
    /// Reports every person who is named and did not agree to it.
    func checkConsent(_ texts: PageTexts, diagnostics: inout Diagnostics) {
        let people = site.people.filter { !$0.consent }
        guard !people.isEmpty else { return }
        for piece in texts.pieces {
            let names = PersonNames.mentions(of: people, in: piece.words).map(\.name)
            for name in texts.places(of: names, in: piece) { reportMissingConsent(name, diagnostics: &diagnostics) }
        }
    }

    /// What looks like the name of a person who is not under `people`.
    func strangers(in texts: PageTexts) -> [Located<String>] {
        let finder = PersonNames(site)
        return texts.pieces.flatMap { piece in
            texts.places(of: finder.names(in: piece.words), in: piece).filter { name in
                !site.people.contains { " \($0.name) ".contains(" \(name.value) ") }
            }
        }
    }

    private func reportMissingConsent(_ name: Located<String>, diagnostics: inout Diagnostics) {
        diagnostics.error(
            .missingConsent, at: name.location,
            Message(
                vi: "“\(name.value)” chưa đồng ý để bài viết nêu tên", en: "“\(name.value)” did not agree to be named"),
            notes: [
                .init(
                    Message(
                        vi: "nếu đã đồng ý, hãy ghi consent: true cho người này ở people trong content/data.yaml",
                        en: "after consent, write consent: true for this person under people in content/data.yaml")),
                .init(Message(vi: "nếu chưa, hãy bỏ tên khỏi bài", en: "without it, take the name out of the text")),
            ])
    }
}
