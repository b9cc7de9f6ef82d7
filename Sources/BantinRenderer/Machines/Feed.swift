package import BantinModel

/// An article in the feed.
package struct FeedEntry: Sendable {
    package var title: String
    /// Its page in the site.
    package var address: String
    package var date: CalendarDate
    package var authors: [String]
    /// Its whole text as HTML, with links as its page writes them.
    package var content: String
}

/// The newest articles as an Atom feed with their full text (RFC 4287), newest first. It needs full addresses, so only a
/// site that says where it stands has one. Relative links in a text are read from its page, by `xml:base`.
package func atomFeed(_ entries: [FeedEntry], site: Site, baseURL: String) -> String {
    let updated = entries.map(\.date).max() ?? site.settings.asOf
    var xml = HTMLBuffer()
    xml.markup(
        "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"vi\">\n")
    xml.element("title", site.settings.title)
    xml.element("id", "\(baseURL)/")
    xml.element("updated", updated.timestamp)
    xml.markup("<author>")
    xml.element("name", site.root.name(on: site.settings.asOf))
    xml.markup("</author>\n")
    xml.link("self", "\(baseURL)/\(PageAddress.feed)")
    xml.link("alternate", "\(baseURL)/")
    for entry in entries {
        let address = "\(baseURL)/\(entry.address)"
        xml.markup("<entry>\n")
        xml.element("title", entry.title)
        xml.element("id", address)
        xml.link("alternate", address)
        xml.element("published", entry.date.timestamp)
        xml.element("updated", entry.date.timestamp)
        for author in entry.authors {
            xml.markup("<author>")
            xml.element("name", author)
            xml.markup("</author>\n")
        }
        xml.markup("<content type=\"html\" xml:base=\"")
        xml.text(address)
        xml.markup("\">")
        xml.text(entry.content)
        xml.markup("</content>\n</entry>\n")
    }
    xml.markup("</feed>\n")
    return xml.string
}

/// The pages of the site for search engines (sitemaps.org).
package func siteMap(_ addresses: [String], baseURL: String) -> String {
    var xml = HTMLBuffer()
    xml.markup("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n")
    xml.markup("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n")
    for address in addresses {
        xml.markup("<url>")
        xml.element("loc", fullAddress(of: address, baseURL: baseURL), ending: "")
        xml.markup("</url>\n")
    }
    xml.markup("</urlset>\n")
    return xml.string
}

/// Everything may be read, and where the map is.
package func robotsText(baseURL: String) -> String {
    "User-agent: *\nAllow: /\nSitemap: \(baseURL)/\(PageAddress.siteMap)\n"
}

/// The address of a page as the world sees it; the first page is the folder itself.
func fullAddress(of address: String, baseURL: String) -> String {
    "\(baseURL)/" + (address == PageAddress.home ? "" : address)
}

extension CalendarDate {
    /// The day in Vietnam, which is seven hours ahead.
    fileprivate var timestamp: String { "\(self)T00:00:00+07:00" }
}

extension HTMLBuffer {
    fileprivate mutating func element(_ name: String, _ text: String, ending: String = "\n") {
        markup("<\(name)>")
        self.text(text)
        markup("</\(name)>\(ending)")
    }

    fileprivate mutating func link(_ relation: String, _ address: String) {
        markup("<link rel=\"\(relation)\" href=\"")
        text(address)
        markup("\"/>\n")
    }
}
