extension String {
    /// Lower case without Vietnamese marks, and `đ` as `d`: for finding near names and for making addresses. Letters
    /// of other alphabets stay; a combining mark (of text that is not in NFC) is dropped.
    package var foldedVietnamese: String {
        var result = String.UnicodeScalarView()
        for scalar in lowercased().unicodeScalars {
            if scalar.isASCII {
                result.append(scalar)
            } else if let base = vietnameseBase[scalar] {
                result.append(base)
            } else if !(0x300...0x36F).contains(scalar.value) {
                result.append(scalar)
            }
        }
        return String(result)
    }

    /// An address part made of `a-z`, `0-9` and single hyphens: `Chi bộ Điền Nam` gives `chi-bo-dien-nam`. May be
    /// empty; two texts may give one slug.
    package var slug: String {
        let hyphen = UInt8(ascii: "-")
        var result: [UInt8] = []
        for byte in foldedVietnamese.utf8 {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): result.append(byte)
            default: if let last = result.last, last != hyphen { result.append(hyphen) }
            }
        }
        if result.last == hyphen { result.removeLast() }
        return String(decoding: result, as: UTF8.self)
    }
}

/// Each lower-case letter with a Vietnamese mark, in NFC, and the letter under it.
private let vietnameseBase: [Unicode.Scalar: Unicode.Scalar] = {
    let rows: [(Unicode.Scalar, String)] = [
        ("a", "àáảãạăằắẳẵặâầấẩẫậ"), ("d", "đ"), ("e", "èéẻẽẹêềếểễệ"), ("i", "ìíỉĩị"),
        ("o", "òóỏõọôồốổỗộơờớởỡợ"), ("u", "ùúủũụưừứửữự"), ("y", "ỳýỷỹỵ"),
    ]
    var result: [Unicode.Scalar: Unicode.Scalar] = [:]
    for (base, marked) in rows {
        for scalar in marked.unicodeScalars { result[scalar] = base }
    }
    return result
}()
