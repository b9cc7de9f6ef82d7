package import BantinModel

/// What is known of the pages before the data is: where each will stand, and what a link may lead to.
package struct SiteOutline: Sendable {
    /// The pages to be published, in the order of their paths.
    package let pages: [PageOutline]
    /// Pages with `draft: true` that are left out.
    package let draftCount: Int
    /// Files of `content/static/`, published as they are.
    package let staticFiles: [String]
    package var targets: LinkTargets

    /// Gives every page its address, and reports two pages for one address.
    init(pages all: [PageOutline], staticFiles: [String], includesDrafts: Bool, diagnostics: inout Diagnostics) {
        pages = includesDrafts ? all : all.filter { !$0.frontMatter.isDraft }
        draftCount = all.count - pages.count
        self.staticFiles = staticFiles
        targets = LinkTargets()
        var sources: [String: String] = [:]
        for page in pages {
            targets.add(page.source, at: page.address)
            if let other = sources.updateValue(page.source, forKey: page.address) {
                Self.reportDuplicate(page, other: other, in: &diagnostics)
            }
        }
        if !includesDrafts {
            for page in all where page.frontMatter.isDraft { targets.addDraft(page.source) }
        }
        for file in staticFiles { targets.add(file, at: String(file.dropFirst("content/".count))) }
    }

    private static func reportDuplicate(_ page: PageOutline, other: String, in diagnostics: inout Diagnostics) {
        diagnostics.error(
            .duplicateAddress, at: SourceLocation(path: page.source),
            Message(
                vi: "trang này và \(other) cùng có địa chỉ \(page.address)",
                en: "this page and \(other) both have the address \(page.address)"),
            notes: [
                .init(
                    Message(
                        vi: "địa chỉ là tên tệp bỏ dấu; hãy đổi tên một trong hai tệp",
                        en: "an address is the file name without marks; rename one of the two files"))
            ])
    }
}

/// A page with its front matter read.
package struct PageOutline: Sendable {
    /// The path of its Markdown file in the site folder.
    package let source: String
    package let kind: PageKind
    package let frontMatter: FrontMatter
    /// Where it will stand in the output folder: `notes/a.html`.
    package let address: String
    /// Tells whether the file is still the one whose front matter was read.
    package let fingerprint: Fingerprint

    init(source: String, kind: PageKind, frontMatter: FrontMatter, fingerprint: Fingerprint) {
        self.source = source
        self.kind = kind
        self.frontMatter = frontMatter
        self.fingerprint = fingerprint
        let name = source.split(separator: "/").last?.dropLast(".md".count) ?? ""
        let slug = String(name).slug
        address = "\(kind.rawValue)/\(slug.isEmpty ? String(name) : slug).html"
    }
}

/// FNV-1a over a file's bytes: a change between the two readings of a build is found, and no text is kept for it.
package struct Fingerprint: Hashable, Sendable {
    private let value: UInt64

    package init(_ bytes: [UInt8]) {
        value = bytes.reduce(0xcbf2_9ce4_8422_2325) { hash, byte in (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    }
}
