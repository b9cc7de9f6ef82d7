import BantinModel

/// Reads YAML as a tree, or nil where a mistake leaves nothing to read; each mistake is reported.
///
/// First every value is looked at for what YAML would cut, split or misread (``QuotingScanner``); each such value is
/// replaced in memory, so that libyaml, which stops at its first fault, sees none of them. A line that does not fit
/// into the structure is taken out, with what is indented under it, and the rest is read again, a few times at most.
func readYAML(_ text: YAMLText, diagnostics: inout Diagnostics) -> YAMLNode? {
    var scanner = QuotingScanner(text.text)
    scanner.scan()
    scanner.report(in: text, diagnostics: &diagnostics)
    var mended = MendedText(scanner.mendedText)
    let readings = 10
    for reading in 1...readings {
        let isDamaged = reading > 1 || !scanner.tabs.isEmpty
        let (root, end, mistakes) = YAMLEvents.read(mended.text, depthLimit: yamlDepthLimit) { events in
            var composer = YAMLComposer(text, events: events, isDamaged: isDamaged)
            let (root, end) = composer.document()
            return (root, end, composer.diagnostics)
        }
        switch end {
        case .complete:
            diagnostics.add(mistakes)
            return root
        case .tooDeep(let scalar):
            reportDepth(scalar, in: text, diagnostics: &diagnostics)
            return nil
        case .fault(let fault):
            // A tab stands for no width that could be guessed: what follows from it is not reported.
            let line = fault.misplacedLine(in: scanner.text)
            if scanner.tabs.isEmpty, !scanner.hasFault(on: line ?? fault.line) {
                report(fault, in: text, lines: scanner.text, diagnostics: &diagnostics)
            }
            guard let line, mended.removeLine(line) else { return nil }
        }
    }
    return nil
}

private func reportDepth(_ scalar: Int, in text: YAMLText, diagnostics: inout Diagnostics) {
    var cursor = PlaceCursor(text)
    diagnostics.error(
        .yamlDepth, at: cursor.location(ofScalars: scalar..<scalar),
        Message(
            vi: "các mục lồng vào nhau quá \(yamlDepthLimit) tầng",
            en: "lists and mappings stand in one another more than \(yamlDepthLimit) levels deep"))
}
