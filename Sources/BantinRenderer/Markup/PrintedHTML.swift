import BantinModel

/// A page as it goes to the printer of PDFs: its links to other pages of the site lose their addresses, which would name
/// folders of the machine that built it. Links within the page and to other hosts stay.
///
/// - Parameter html: a page that the program has written, so that every attribute stands in double quotes.
package func printedHTML(_ html: String) -> String {
    var result = ""
    var rest = html[...]
    while let start = rest.firstRange(of: "<a ") {
        guard let end = rest[start.upperBound...].firstIndex(of: ">") else { break }
        result += rest[..<start.lowerBound]
        result += withoutLocalAddress(rest[start.lowerBound...end])
        rest = rest[rest.index(after: end)...]
    }
    return result + rest
}

private func withoutLocalAddress(_ tag: Substring) -> Substring {
    let mark = " href=\""
    guard let start = tag.firstRange(of: mark), let end = tag[start.upperBound...].firstIndex(of: "\"") else {
        return tag
    }
    let address = String(tag[start.upperBound..<end])
    guard AddressKind(address) == .local, !address.hasPrefix("#") else { return tag }
    return tag[..<start.lowerBound] + tag[tag.index(after: end)...]
}
