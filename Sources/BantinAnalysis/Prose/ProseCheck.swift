package import BantinModel

/// Reads the numbers of pages' prose: those that nothing binds to the data, and the words beside those that are bound.
package struct ProseCheck: Sendable {
    let site: Site
    /// Nil where the data holds mistakes: then no number is held against a figure.
    let statistics: Statistics?
    let phrases: PhraseTable

    package init(_ statistics: Statistics) {
        self.statistics = statistics
        site = statistics.site
        phrases = PhraseTable(of: site)
    }

    /// - Parameter site: data that holds mistakes, as far as it could be read.
    package init(withoutFigures site: Site) {
        self.site = site
        statistics = nil
        phrases = PhraseTable(of: site)
    }

    /// Reports what is wrong with the numbers of texts.
    ///
    /// - Parameters:
    ///   - figures: those of the texts, resolved, by the indices that the texts have.
    ///   - locate: the place of a stretch of UTF-8 bytes of the texts' source.
    /// - Returns: the bindings that are certain, in the order of the texts.
    package func check(
        _ texts: [ProseText], figures: [ResolvedFigure], in context: PageContext,
        locate: (Range<Int>) -> SourceLocation, diagnostics: inout Diagnostics
    ) -> [Binding] {
        var bindings: [Binding] = []
        for text in texts {
            var check = TextCheck(self, text, figures: figures, context: context)
            check.run(locate: locate)
            diagnostics.add(check.diagnostics)
            bindings += check.bindings
        }
        return bindings
    }
}

/// The check of one text.
struct TextCheck {
    let check: ProseCheck
    let prose: ProseText
    let figures: [ResolvedFigure]
    let context: PageContext
    let text: ScannedText
    let scan: NumberScan
    var diagnostics = Diagnostics()
    var bindings: [Binding] = []

    init(_ check: ProseCheck, _ prose: ProseText, figures: [ResolvedFigure], context: PageContext) {
        self.check = check
        self.prose = prose
        self.figures = figures
        self.context = context
        text = ScannedText(prose)
        scan = NumberScan(text, phrases: check.phrases)
    }

    mutating func run(locate: (Range<Int>) -> SourceLocation) {
        let severity: Severity? =
            switch check.site.policy.unboundNumbers {
            case .error: .error
            case .warning: .warning
            case .off: nil
            }
        if let severity {
            for reading in scan.readings where !isReported(reading, locate) { report(reading, severity, locate) }
        }
        for (token, index) in text.figures.sorted(by: { $0.key < $1.key }) where figures.indices.contains(index) {
            checkWords(beside: figures[index], at: token, locate)
        }
    }

    /// Whether the number is part of what was reported when the text was parsed.
    private func isReported(_ reading: NumberReading, _ locate: (Range<Int>) -> SourceLocation) -> Bool {
        guard !prose.reported.isEmpty else { return false }
        let place = place(reading.tokens, locate)
        return prose.reported.contains { $0.overlaps(place) }
    }

    /// The place of a stretch of tokens; that of the whole text where it is not known.
    func place(_ tokens: Range<Int>, _ locate: (Range<Int>) -> SourceLocation) -> SourceLocation {
        prose.source(of: bytes(tokens)).map(locate) ?? prose.location
    }

    /// The bytes of the text that tokens are.
    func bytes(_ tokens: Range<Int>) -> Range<Int> {
        text.tokens[tokens.lowerBound].range.lowerBound..<text.tokens[tokens.upperBound - 1].range.upperBound
    }

    /// The words of tokens, on one line.
    func words(_ tokens: Range<Int>) -> String {
        prose.text.utf8Slice(bytes(tokens)).replacing("\n", with: " ")
    }
}

extension SourceLocation {
    /// Whether the two have a character of one line in common.
    fileprivate func overlaps(_ other: SourceLocation) -> Bool {
        line == other.line && column < other.column + max(1, other.length) && other.column < column + max(1, length)
    }
}
