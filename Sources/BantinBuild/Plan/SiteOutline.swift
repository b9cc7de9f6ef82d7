package import BantinModel

/// What is known of the pages before the data is: where each will stand, and what a link may lead to.
package struct SiteOutline: Sendable {
    /// The pages to be published, in the order of their paths.
    package let pages: [PageOutline]
    /// The files of pages with `draft: true` that are left out.
    package let drafts: [String]
    /// Files of `content/static/`, published as they are, but pictures without their metadata.
    package let staticFiles: [String]
    let pictures: SitePictures
    package private(set) var targets = LinkTargets()
    /// Whether the pages that the program makes itself are among the targets: without checked data they are not known.
    package private(set) var knowsGeneratedPages = false

    private let authoredAddresses: Set<String>

    /// Gives every page its address, and reports two pages for one address.
    init(
        pages all: [PageOutline], staticFiles: [String], pictures: SitePictures = SitePictures(), includesDrafts: Bool,
        diagnostics: inout Diagnostics
    ) {
        pages = includesDrafts ? all : all.filter { !$0.frontMatter.isDraft }
        drafts = includesDrafts ? [] : all.filter(\.frontMatter.isDraft).map(\.source)
        authoredAddresses = Set(pages.map(\.address))
        self.staticFiles = staticFiles
        self.pictures = pictures
        var sources: [String: String] = [:]
        for page in pages {
            targets.add(page.source, at: page.address)
            if let other = sources.updateValue(page.source, forKey: page.address) {
                Self.reportDuplicate(page, other: other, in: &diagnostics)
            }
        }
        for draft in drafts { targets.addDraft(draft) }
        for file in staticFiles { targets.add(file, at: String(file.dropFirst("content/".count))) }
    }

    /// Makes the addresses of generated pages known to links, which name them from `/`: `/cells/an-dien-nam.html`.
    mutating func addGeneratedPages(at addresses: [String]) {
        for address in addresses { targets.add("content/" + address, at: address) }
        knowsGeneratedPages = true
    }

    /// Whether an author's page stands at an address.
    func hasAuthoredPage(at address: String) -> Bool { authoredAddresses.contains(address) }

    /// The address in the site that a destination in a file leads to, with its anchor; as written where it leads
    /// elsewhere. Destinations that lead nowhere were reported.
    func address(of destination: String, from file: String) -> String {
        guard case .inside(let address, let anchor) = targets.resolve(destination, from: file) else {
            return destination
        }
        return address + (anchor.map { "#\($0)" } ?? "")
    }

    /// The size of the picture at an address of the output folder.
    func pictureSize(at address: String) -> PictureSize? { pictures.size(of: "content/" + address) }

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
