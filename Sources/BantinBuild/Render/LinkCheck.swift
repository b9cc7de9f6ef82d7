package import BantinModel

/// Looks where the links and pictures of one page lead, reports those that lead nowhere, and remembers the anchors that
/// only the whole site can judge.
struct LinkCheck {
    let page: String
    let outline: SiteOutline
    private(set) var diagnostics = Diagnostics()
    private(set) var anchors: [AnchorUse] = []

    init(page: String, outline: SiteOutline) {
        self.page = page
        self.outline = outline
    }

    mutating func check(_ document: Document) {
        var inlines: [Inline] = []
        document.forEachInline { inlines.append($0) }
        for inline in inlines { check(inline) }
    }

    mutating func check(_ prose: Prose?) {
        var inlines: [Inline] = []
        prose?.forEachInline { inlines.append($0) }
        for inline in inlines { check(inline) }
    }

    mutating func check(_ photo: Photo?) {
        guard let photo else { return }
        if case .external = outline.targets.resolve(photo.source.value, from: page) {
            reportForeignPhoto(photo.source)
        } else {
            checkImage(photo.source.value, at: photo.source.location)
        }
        check(photo.caption)
    }

    private mutating func check(_ inline: Inline) {
        switch inline {
        case .link(let link): checkLink(link.destination, at: link.location)
        case .image(let image): checkImage(image.source, at: image.location)
        default: break
        }
    }

    private mutating func checkLink(_ destination: String, at location: SourceLocation) {
        switch outline.targets.resolve(destination, from: page) {
        case .external: break
        case .inside(let address, let anchor?):
            anchors.append(AnchorUse(address: address, anchor: anchor, location: location))
        case .inside: break
        case .draft:
            diagnostics.error(
                .deadLink, at: location,
                Message(
                    vi: "“\(destination)” còn là bản nháp nên sẽ không được đăng",
                    en: "“\(destination)” is a draft and will not be published"))
        case .missing where !outline.knowsGeneratedPages && destination.contains(".html"): break
        case .missing(let nearest):
            diagnostics.error(
                .deadLink, at: location,
                Message(
                    vi: "không có trang hay tệp nào ở “\(destination)”", en: "there is nothing at “\(destination)”"),
                notes: targetNotes(nearest))
        }
    }

    private mutating func checkImage(_ source: String, at location: SourceLocation) {
        switch outline.targets.resolve(source, from: page) {
        // The parser has judged the schemes of pictures in a text, and the files that are pictures were read.
        case .external: break
        case .inside(let address, _):
            if !address.hasPrefix("static/") || !SitePictures.isPicture(address) {
                reportNoPicture(source, at: location)
            }
        case .draft: reportMissingImage(source, nearest: nil, at: location)
        case .missing(let nearest): reportMissingImage(source, nearest: nearest, at: location)
        }
    }

    private mutating func reportMissingImage(_ source: String, nearest: String?, at location: SourceLocation) {
        diagnostics.error(
            .missingImage, at: location,
            Message(vi: "không có ảnh “\(source)”", en: "there is no picture “\(source)”"), notes: targetNotes(nearest))
    }

    private mutating func reportNoPicture(_ source: String, at location: SourceLocation) {
        diagnostics.error(
            .unreadablePicture, at: location,
            Message(
                vi: "“\(source)” không phải là ảnh mà trình duyệt hiện được",
                en: "“\(source)” is no picture that browsers show"),
            notes: [
                .init(
                    Message(
                        vi: "ảnh phải có đuôi .jpg, .jpeg, .png, .gif, .webp hoặc .svg",
                        en: "a picture ends in .jpg, .jpeg, .png, .gif, .webp or .svg"))
            ])
    }

    private mutating func reportForeignPhoto(_ source: Located<String>) {
        diagnostics.error(
            .missingImage, at: source.location,
            Message(
                vi: "ảnh “\(source.value)” nằm ở trang khác", en: "the picture “\(source.value)” lies on another site"),
            notes: [
                .init(
                    Message(
                        vi: "hãy chép ảnh vào content/static và viết /static/tên-tệp",
                        en: "copy it into content/static and write /static/name"))
            ])
    }

    private func targetNotes(_ nearest: String?) -> [Diagnostic.Note] {
        if let nearest { return [.init(.didYouMean(nearest))] }
        return [
            .init(
                Message(
                    vi: "đường dẫn tính từ tệp này (../notes/ten.md) hoặc từ content (/static/ten.jpg)",
                    en: "a path starts at this file (../notes/name.md) or at content/ (/static/name.jpg)"))
        ]
    }
}

/// A link to an anchor, judged when the headings of every page are known.
package struct AnchorUse: Sendable {
    /// The page in the output folder.
    package let address: String
    package let anchor: String
    package let location: SourceLocation
}
