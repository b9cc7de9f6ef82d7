import BantinModel

/// The parts of a report that stand beside one another, for the text edition: 72 columns wide.
extension Official {
    /// The two header blocks: on the left the bodies and the number, on the right the Party's name, place and date.
    var letterhead: String {
        let title = "ĐẢNG CỘNG SẢN VIỆT NAM"
        let bodies = [upperBody, issuingBody].map { $0.uppercased() }
        return sideBySide(
            bodies + ["*", numberLine],
            [title, String(repeating: "-", count: title.displayWidth), placeAndDate])
    }

    /// Type and abstract, in the middle of the page.
    func titleBlock(abstract: String) -> String {
        let lines = wrap(abstract, width: 56).lines.map { String($0) }
        return ([type.rawValue.uppercased()] + lines + ["-----"]).map { centred($0, in: 72) }.joined(separator: "\n")
    }

    /// Who receives it on the left, who signs on the right, with room for the signature.
    var signatureBlock: String {
        let signature = [authority, position].map { $0.uppercased() }
        return sideBySide(
            ["Nơi nhận:"] + recipientLines, signature + (signer.map { ["", "", "", $0] } ?? []), centresLeft: false)
    }
}

/// Two columns of 34 columns each with four between them; what is wider is wrapped.
private func sideBySide(_ left: [String], _ right: [String], centresLeft: Bool = true) -> String {
    let width = 34
    let leftLines = left.flatMap { column($0, width: width, indent: centresLeft ? "" : "  ") }
        .map { centresLeft ? centred($0, in: width) : $0 }
    let rightLines = right.flatMap { column($0, width: width, indent: "") }.map { centred($0, in: width) }
    return (0..<max(leftLines.count, rightLines.count)).map { row in
        let left = row < leftLines.count ? leftLines[row] : ""
        guard row < rightLines.count, !rightLines[row].isEmpty else { return left }
        return left + String(repeating: " ", count: max(0, width + 4 - left.displayWidth)) + rightLines[row]
    }.joined(separator: "\n")
}

private func column(_ text: String, width: Int, indent: String) -> [String] {
    wrap(text, width: width, indent: indent).lines.map { String($0) }
}

private func centred(_ line: String, in width: Int) -> String {
    line.isEmpty ? "" : String(repeating: " ", count: max(0, (width - line.displayWidth) / 2)) + line
}
