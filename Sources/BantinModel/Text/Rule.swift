/// The ids of everything that bantin can find wrong. They are the same in every language; `docs/rules.md` shows each
/// with an example and its mend. The words stand beside the check that speaks them.
package enum Rule: String, CaseIterable, Sendable {
    // Files and encoding
    case missingFile = "missing-file"
    case invalidEncoding = "invalid-encoding"
    case invalidCharacter = "invalid-character"
    case unreadableEntry = "unreadable-entry"
    case unknownFile = "unknown-file"
    case fileChanged = "file-changed"

    // YAML: the data file and front matter
    case yamlSyntax = "yaml-syntax"
    case yamlNeedsQuotes = "yaml-needs-quotes"
    case yamlAnchor = "yaml-anchor"
    case yamlDepth = "yaml-depth"
    case duplicateKey = "duplicate-key"
    case unknownKey = "unknown-key"
    case missingKey = "missing-key"
    case wrongType = "wrong-type"
    case invalidValue = "invalid-value"
    case invalidDate = "invalid-date"
    case invalidCount = "invalid-count"
    case frontMatter = "front-matter"

    // CSV: the counts files
    case csvSyntax = "csv-syntax"

    // The model
    case duplicateID = "duplicate-id"
    case invalidID = "invalid-id"
    case invalidPeriod = "invalid-period"
    case unknownBody = "unknown-body"
    case unknownPeriod = "unknown-period"
    case duplicateEntry = "duplicate-entry"
    case entriesDisagree = "entries-disagree"
    case partExceedsWhole = "part-exceeds-whole"
    case partitionOpen = "partition-open"
    case childrenExceedParent = "children-exceed-parent"
    case childrenDisagree = "children-disagree"
    case periodsDisagree = "periods-disagree"
    case outsideLife = "outside-life"
    case invalidTarget = "invalid-target"
    case smallCount = "small-count"
    case aboveMaximum = "above-maximum"
    case movementResidual = "movement-residual"

    // Figures
    case unknownFigure = "unknown-figure"
    case invalidFigure = "invalid-figure"
    case unknownValue = "unknown-value"
    case withheldValue = "withheld-value"
    case disprovedNumber = "disproved-number"
    case unreadableNumber = "unreadable-number"
    case mismatchedWords = "mismatched-words"
    case unboundNumber = "unbound-number"
    case contradictedNumber = "contradicted-number"
    case missingSource = "missing-source"
    case misplacedFigure = "misplaced-figure"
    case leftoverNotation = "leftover-notation"

    // Markdown
    case rawHTML = "raw-html"
    case linkScheme = "link-scheme"
    case deadLink = "dead-link"
    case deadAnchor = "dead-anchor"
    case missingImage = "missing-image"
    case unreadablePicture = "unreadable-picture"
    case largePicture = "large-picture"
    case missingAlternativeText = "missing-alternative-text"
    case lostListNumber = "lost-list-number"
    case pipeTable = "pipe-table"
    case failedMarkdown = "failed-markdown"
    case indentedCode = "indented-code"
    case unusedDefinition = "unused-definition"
    case tooDeep = "too-deep"

    // Pages
    case missingTitle = "missing-title"
    case duplicateAddress = "duplicate-address"
    case unknownNote = "unknown-note"
    case unknownTable = "unknown-table"
    case unusedTable = "unused-table"
    case dateAfterData = "date-after-data"
    case missingConsent = "missing-consent"
    case pageTooLong = "page-too-long"

    // Templates
    case templateSyntax = "template-syntax"
    case unknownName = "unknown-name"
    case missingPartial = "missing-partial"
    case circularPartial = "circular-partial"
    case unknownBlock = "unknown-block"
    case missingTemplate = "missing-template"
    case unusedTemplate = "unused-template"
}
