package import BantinModel

/// The addresses that do not follow from a file's name. They are relative to the site's root, without a leading slash.
package enum PageAddress {
    package static let home = "index.html"
    package static let statistics = "statistics.html"
    package static let tags = "tags.html"
    package static let feed = "feed.xml"
    package static let siteMap = "sitemap.xml"
    package static let robots = "robots.txt"
    package static let searchIndex = "search-index.js"
    package static let figuresTable = "figures.csv"
    /// Servers show it for addresses that do not exist.
    package static let missing = "404.html"

    /// The archive of a year, or of what has no date.
    package static func archive(_ year: Int?) -> String {
        "archive/\(year.map(String.init) ?? "undated").html"
    }

    /// The page of a tag.
    package static func tag(slug: String) -> String { "tags/\(slug).html" }

    /// The page of a body below the root; the root's own figures stand on the page of statistics.
    package static func body(_ body: Body) -> String {
        body.parent == nil ? statistics : "cells/\(body.id).html"
    }

    /// The plain-text edition of a page: `notes/x.html` gives `notes/x.txt`.
    package static func text(of address: String) -> String {
        address.hasSuffix(".html") ? address.dropLast(5) + ".txt" : address + ".txt"
    }

    /// The PDF of a page: `bulletins/x.html` gives `bulletins/x.pdf`.
    package static func pdf(of address: String) -> String {
        address.hasSuffix(".html") ? address.dropLast(5) + ".pdf" : address + ".pdf"
    }

    /// What the addresses of a page's tables begin with: `notes/x.html` gives `notes/x.`, and its table `y` stands at
    /// `notes/x.y.csv`. No page has a dot in its name.
    package static func tables(of address: String) -> String {
        address.hasSuffix(".html") ? String(address.dropLast(4)) : address + "."
    }

    /// The way from a page up to the site's root: empty, or `../` for each folder.
    static func root(from page: String) -> String {
        String(repeating: "../", count: page.utf8.count { $0 == UInt8(ascii: "/") })
    }

    /// An address of the site as a page must write it, so that the folder works from any address and from disk.
    /// Addresses of other hosts stay as they are.
    static func relative(_ target: String, from page: String) -> String {
        guard AddressKind(target) == .local else { return target }
        let fragment = target.firstIndex(of: "#") ?? target.endIndex
        if target[..<fragment] == page, fragment != target.endIndex { return String(target[fragment...]) }
        return root(from: page) + target
    }
}
