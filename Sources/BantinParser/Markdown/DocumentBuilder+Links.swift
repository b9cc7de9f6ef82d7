import BantinModel

extension DocumentBuilder {
    /// Reports an address that a page must not hold. Whether a target exists is judged later, when the site is known.
    mutating func checkAddress(_ destination: String, title: String, isImage: Bool, at location: SourceLocation) {
        if isImage, isFigure(destination) { return reportImageOfFigure(at: location) }
        if hasFigureMark(destination) || hasFigureMark(title) { return reportFigureInAddress(at: location) }
        let address = marks.restoring(destination)
        switch AddressKind(address) {
        case .local: break
        case .scheme("http"), .scheme("https"), .scheme("mailto"), .scheme("tel"):
            if isImage { reportForeignImage(address, at: location) }
        case .scheme, .protocolRelative: reportScheme(address, at: location)
        }
    }

    private mutating func reportScheme(_ address: String, at location: SourceLocation) {
        diagnostics.error(
            .linkScheme, at: location,
            Message(
                vi: "địa chỉ “\(address.excerpt)” không dùng được",
                en: "the address “\(address.excerpt)” cannot be used"),
            notes: [
                .init(
                    Message(
                        vi:
                            "chỉ dùng https:, http:, mailto:, tel: hoặc một tệp của trang (../notes/x.md, /static/a.pdf)",
                        en: "use https:, http:, mailto:, tel: or a file of the site (../notes/x.md, /static/a.pdf)"))
            ])
    }

    private mutating func reportForeignImage(_ address: String, at location: SourceLocation) {
        diagnostics.error(
            .linkScheme, at: location,
            Message(
                vi: "hình “\(address.excerpt)” không nằm trong trang",
                en: "the image “\(address.excerpt)” is not part of the site"),
            notes: [
                .init(
                    Message(
                        vi: "chép hình vào content/static/ rồi viết, ví dụ: ![lời mô tả](/static/a.jpg)",
                        en: "copy the image to content/static/ and write, for example: ![description](/static/a.jpg)"))
            ])
    }

    mutating func checkAlternative(_ alternative: [Inline], at location: SourceLocation) {
        guard alternative.plainText.trimmed.isEmpty else { return }
        diagnostics.error(
            .missingAlternativeText, at: location,
            Message(
                vi: "hình chưa có lời mô tả cho người không nhìn thấy hình",
                en: "the image has no description for those who do not see it"),
            notes: [
                .init(
                    Message(
                        vi: "viết lời mô tả giữa hai dấu ngoặc vuông: ![lời mô tả](địa chỉ)",
                        en: "write the description between the square brackets: ![description](address)"))
            ])
    }
}

/// Where an address leads, as far as its beginning says, read as browsers do: whatever is encoded, spaced or in capitals.
private enum AddressKind {
    /// A file or a place of the site.
    case local
    /// In lower case, without the colon.
    case scheme(String)
    /// `//host`: another site by the present scheme.
    case protocolRelative

    init(_ address: String) {
        let bytes = percentDecoded(address).utf8.filter { $0 > 0x20 && $0 != 0x7F }
        let isSlash = { (byte: UInt8) in byte == UInt8(ascii: "/") || byte == UInt8(ascii: "\\") }
        if bytes.prefix(2).count == 2, bytes.prefix(2).allSatisfy(isSlash) {
            self = .protocolRelative
            return
        }
        let ends = Array(":/?#\\".utf8)
        guard let end = bytes.firstIndex(where: { ends.contains($0) }), bytes[end] == UInt8(ascii: ":"), end > 0 else {
            self = .local
            return
        }
        self = .scheme(String(decoding: bytes[..<end], as: UTF8.self).lowercased())
    }
}
