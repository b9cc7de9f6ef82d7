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

    /// Reports who signs a report and is not known to have agreed to it: a signature is a name that is published.
    func checkSigner(_ name: Located<String>?, diagnostics: inout Diagnostics) {
        guard let name, !site.people.contains(where: { $0.name == name.value && $0.consent }) else { return }
        if site.people.contains(where: { $0.name == name.value }) {
            return reportMissingConsent(name, diagnostics: &diagnostics)
        }
        diagnostics.error(
            .missingConsent, at: name.location,
            Message(
                vi: "người ký “\(name.value)” chưa có trong people của content/data.yaml",
                en: "the signer “\(name.value)” is not under people in content/data.yaml"),
            notes: [
                .init(
                    Message(
                        vi: "khi người ấy đồng ý, hãy thêm vào people: {name: \(name.value), role: …, consent: true}",
                        en: "after consent, add under people: {name: \(name.value), role: …, consent: true}")),
                .init(
                    Message(
                        vi: "nếu chưa, hãy bỏ “name” ở “signature”: chỗ ký để trống",
                        en: "without it, leave “name” out of “signature”: a gap stands in its place")),
            ])
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
