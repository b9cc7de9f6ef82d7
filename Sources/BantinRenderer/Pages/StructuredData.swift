import BantinModel

/// What search engines read of an article: schema.org's `NewsArticle`, as a block of JSON-LD.
///
/// - Parameter address: the article's full address.
func newsArticleMarkup(_ article: Article, in view: View, at address: String) -> String {
    let image = article.photo.flatMap { view.absolute(view.site.address($0.source.value, $0.source.location.path)) }
    let organization = view.name(of: view.site.site.root)
    // An author may be a person or an editorial board; the front matter does not say which.
    let authors = article.authors.map { JSON.object([.init("name", .string($0))]) }
    let publisher: JSON = ["@type": "Organization", "name": .string(organization)]
    var members: [JSON.Member] = [
        .init("@context", "https://schema.org"), .init("@type", "NewsArticle"),
        .init("headline", .string(view.plainText(article.title))), .init("inLanguage", .string("vi")),
        .init("mainEntityOfPage", .string(address)),
        .init("author", authors.isEmpty ? publisher : .array(authors)), .init("publisher", publisher),
    ]
    if let date = article.date { members.append(.init("datePublished", .string(date.description))) }
    if let image { members.append(.init("image", .string(image))) }
    // `<` could end the element; inside JSON it may only stand in a string.
    let json = JSON.object(members).text.replacing("<", with: "\\u003c")
    return "<script type=\"application/ld+json\">\n\(json)</script>"
}
