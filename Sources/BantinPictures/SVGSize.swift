import BantinModel

/// The size of an SVG: its `width` and `height`, else the last two numbers of its `viewBox`.
func svgSize(_ bytes: [UInt8]) throws(PictureFault) -> PictureSize {
    guard let root = svgRoot(bytes) else { throw .damaged(.svg) }
    guard bytes.reversed().prefix(64).contains(UInt8(ascii: ">")) else { throw .cutShort(.svg) }
    if let width = attribute("width", of: root).flatMap(pixels),
        let height = attribute("height", of: root).flatMap(pixels)
    {
        return PictureSize(width: width, height: height)
    }
    let box = attribute("viewBox", of: root)?.split { $0 == "," || $0.isWhitespace }.compactMap { Double($0) }
    guard let box, box.count == 4, let width = rounded(box[2]), let height = rounded(box[3]) else { throw .noSize }
    return PictureSize(width: width, height: height)
}

/// The start tag of the outermost element, where that is `svg`; declarations and comments may stand before it.
func svgRoot(_ bytes: [UInt8]) -> Substring? {
    // The root of an SVG stands far before this, and other files need not be read to their ends.
    var rest = String(decoding: bytes.prefix(1 << 16), as: UTF8.self)[...]
    if rest.first == "\u{FEFF}" { rest.removeFirst() }
    while true {
        rest = rest.drop(while: \.isWhitespace)
        if rest.hasPrefix("<!--") {
            guard let end = rest.firstRange(of: "-->") else { return nil }
            rest = rest[end.upperBound...]
        } else if rest.hasPrefix("<?") || rest.hasPrefix("<!") {
            guard let end = rest.endOfDeclaration else { return nil }
            rest = rest[end...]
        } else {
            guard rest.hasPrefix("<svg"), let end = rest.firstIndex(of: ">"),
                rest.dropFirst(4).first.map({ $0.isWhitespace || $0 == ">" || $0 == "/" }) == true
            else { return nil }
            return rest[..<end]
        }
    }
}

private func attribute(_ name: String, of tag: Substring) -> Substring? {
    for quote in ["\"", "'"] {
        for found in tag.ranges(of: "\(name)=\(quote)") {
            let value = tag[found.upperBound...]
            guard tag[..<found.lowerBound].last?.isWhitespace == true, let end = value.firstRange(of: quote) else {
                continue
            }
            return value[..<end.lowerBound]
        }
    }
    return nil
}

/// CSS pixels of a length; nil for a share of a width that only the page knows.
private func pixels(_ length: Substring) -> Int? {
    let perUnit = ["": 1, "px": 1, "pt": 4 / 3.0, "pc": 16, "in": 96, "cm": 96 / 2.54, "mm": 96 / 25.4]
    let number = length.prefix { $0.isNumber || $0 == "." }
    guard let factor = perUnit[length[number.endIndex...].trimmed], let value = Double(number) else { return nil }
    return rounded(value * factor)
}

private func rounded(_ number: Double) -> Int? {
    number >= 0.5 && number < 1e6 ? Int(number.rounded()) : nil
}

extension Substring {
    /// Behind the `>` of a declaration; a DOCTYPE may hold others between square brackets.
    fileprivate var endOfDeclaration: Index? {
        guard let end = firstIndex(of: ">") else { return nil }
        guard let open = self[..<end].firstIndex(of: "["), let close = self[open...].firstIndex(of: "]") else {
            return index(after: end)
        }
        return self[close...].firstIndex(of: ">").map { index(after: $0) }
    }

    fileprivate var trimmed: String { String(drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }.reversed()) }
}
