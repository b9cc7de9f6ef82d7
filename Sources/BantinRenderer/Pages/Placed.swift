import BantinModel
import BantinTemplates

/// A thing on the page and edition that show it, with the body, period and date that it supplies to figures.
struct Placed<Item: Sendable>: Sendable {
    let item: Item
    let view: View

    init(_ item: Item, in view: View) {
        self.item = item
        self.view = view
    }

    /// Another thing on the same page.
    func placing<Other>(_ other: Other) -> Placed<Other> {
        Placed<Other>(other, in: view)
    }

    /// Another thing on the same page that supplies its own body or period to figures.
    func placing<Other>(_ other: Other, context: PageContext) -> Placed<Other> {
        view.placing(other, context: context)
    }
}

/// The page and edition that show something.
struct View: Sendable {
    let site: SiteFrame
    let templates: Templates
    let edition: Edition
    /// The address of the page being written.
    let address: String
    /// What figures see: the page's own, or that of the thing that a section has entered.
    var context: PageContext
    /// Where the numbers of the page's own text lead.
    var notes = SourceNotes()
    /// The photograph that a reader sees first; the others may be loaded when they come into view.
    var firstPhoto: Located<String>?
    /// The headings of the page's own text.
    var headings: [Heading] = []

    /// An address of the site as this page must write it.
    func relative(_ address: String) -> String {
        guard let root = fixedRoot, AddressKind(address) == .local else {
            return PageAddress.relative(address, from: self.address)
        }
        return root + address
    }

    /// What leads from this page to the site's first folder.
    var root: String { fixedRoot ?? PageAddress.root(from: address) }

    /// Servers show the page for missing addresses at any depth, so that its links must begin at the host; where the
    /// site will stand is known from `base_url` alone.
    private var fixedRoot: String? {
        guard address == PageAddress.missing, let base = site.site.settings.baseURL else { return nil }
        let host = base.firstRange(of: "://").map { base[$0.upperBound...] } ?? base[...]
        return host.firstIndex(of: "/").map { host[$0...] + "/" } ?? "/"
    }

    /// An address of the site as the world sees it; nil where `base_url` does not say where the site stands.
    func absolute(_ address: String) -> String? {
        guard AddressKind(address) == .local else { return address }
        return site.site.settings.baseURL.map { fullAddress(of: address, baseURL: $0) }
    }

    /// The body that figures speak of here.
    var body: Body { site.site[context.body] }

    func name(of body: Body) -> String { body.name(on: context.dataDate) }

    /// A thing on this page that supplies its own body or period to figures.
    func placing<Item>(_ item: Item, context: PageContext) -> Placed<Item> {
        var view = self
        view.context = context
        return Placed(item, in: view)
    }
}

extension ContextName {
    /// The figures of the data, seen from a thing's body, period and date.
    static func figures<Item>(_ meaning: String) -> ContextName where Subject == Placed<Item> {
        ContextName(name: "figures", kind: .figures(figureNames.nameTable), meaning: meaning) { subject in
            figuresValue(in: subject.view)
        }
    }

    /// A text of an author with its figures; may be missing.
    static func prose<Item>(
        _ name: String, _ meaning: String, _ value: @escaping @Sendable (Item) -> ProvenProse?
    ) -> ContextName where Subject == Placed<Item> {
        ContextName(name: name, kind: .optional(.prose), meaning: meaning) { subject in
            value(subject.item).map { subject.view.value(of: $0) } ?? .absent
        }
    }
}
