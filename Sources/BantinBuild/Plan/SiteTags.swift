import BantinModel
import BantinRenderer

/// The tags of a site, each with what carries it.
struct SiteTags: Sendable {
    /// By their addresses, which are in the order of the alphabet without marks.
    let all: [SiteTag]
    private let placeBySlug: [String: Int]

    /// Gathers the tags. Spellings that differ only in their capitals are one tag; different words for one address are an
    /// error, and so is a tag that gives none.
    ///
    /// - Parameter publicationOrder: places in `pages`, newest first.
    init(pages: [PlannedPage], publicationOrder: [Int], diagnostics: inout Diagnostics) {
        var tags: [String: SiteTag] = [:]
        for place in publicationOrder.sorted() where pages[place].context != nil {
            for tag in pages[place].frontMatter.tags {
                let slug = tag.value.slug
                if slug.isEmpty {
                    diagnostics.reportTagWithoutAddress(tag)
                } else if let known = tags[slug]?.first {
                    if known.value.lowercased() != tag.value.lowercased() { diagnostics.reportTagsAlike(tag, known) }
                } else {
                    tags[slug] = SiteTag(slug: slug, first: tag)
                }
            }
        }
        for place in publicationOrder where pages[place].context != nil {
            for slug in Set(pages[place].frontMatter.tags.map(\.value.slug)) { tags[slug]?.places.append(place) }
        }
        all = tags.values.sorted { $0.slug < $1.slug }
        placeBySlug = Dictionary(uniqueKeysWithValues: all.enumerated().map { ($0.element.slug, $0.offset) })
    }

    /// The tag that an author wrote, or nil where it gives no address.
    func tag(_ text: String) -> SiteTag? {
        placeBySlug[text.slug].map { all[$0] }
    }
}

/// A tag of the site.
package struct SiteTag: Sendable {
    let slug: String
    /// As it was written first, by the order of paths.
    let first: Located<String>
    /// What carries it, as places in ``SitePlan/pages``, newest first.
    fileprivate(set) var places: [Int] = []

    var address: String { PageAddress.tag(slug: slug) }

    var entry: TagEntry { TagEntry(name: first.value, address: address, count: places.count) }
}

extension Diagnostics {
    fileprivate mutating func reportTagWithoutAddress(_ tag: Located<String>) {
        error(
            .invalidValue, at: tag.location,
            Message(
                vi: "thẻ “\(tag.value)” không có chữ hay số nào để làm địa chỉ",
                en: "the tag “\(tag.value)” has no letter or digit to make an address of"))
    }

    fileprivate mutating func reportTagsAlike(_ tag: Located<String>, _ other: Located<String>) {
        error(
            .duplicateAddress, at: tag.location,
            Message(
                vi:
                    "hai thẻ “\(tag.value)” và “\(other.value)” cùng có địa chỉ \(PageAddress.tag(slug: tag.value.slug))",
                en:
                    "the tags “\(tag.value)” and “\(other.value)” both have the address \(PageAddress.tag(slug: tag.value.slug))"
            ),
            notes: [
                .init(
                    Message(
                        vi: "địa chỉ là thẻ bỏ dấu; hãy viết hai thẻ giống nhau, hoặc đổi một trong hai",
                        en: "an address is the tag without marks; write both alike, or change one of them"),
                    at: other.location)
            ])
    }
}
