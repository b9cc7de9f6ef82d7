import BantinModel

extension DocumentBuilder {
    /// Reports an address that a page must not hold. Whether a target exists is judged later, when the site is known.
    mutating func checkAddress(_ destination: String, title: String, isImage: Bool, at location: SourceLocation) {
        if isImage, isFigure(destination) { return reportImageOfFigure(at: location) }
        if hasFigureMark(destination) || hasFigureMark(title) { return reportFigureInAddress(at: location) }
        let address = marks.restoring(destination)
        // What is encoded may be decoded on its way to a reader.
        switch AddressKind(address.percentDecoded) {
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
                vi: "địa chỉ “\(address.shortened)” không dùng được",
                en: "the address “\(address.shortened)” cannot be used"),
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
                vi: "hình “\(address.shortened)” không nằm trong trang",
                en: "the image “\(address.shortened)” is not part of the site"),
            notes: [
                .init(
                    Message(
                        vi: "chép hình vào content/static/ rồi viết, ví dụ: ![lời mô tả](/static/a.jpg)",
                        en: "copy the image to content/static/ and write, for example: ![description](/static/a.jpg)"))
            ])
    }

    mutating func checkAlternative(_ alternative: [Inline], at location: SourceLocation) {
        guard alternative.plainText().trimmed.isEmpty else { return }
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
