/// The languages that bantin's own messages speak.
package enum Language: String, CaseIterable, Sendable {
    case vietnamese = "vi"
    case english = "en"
}

/// One sentence to a person, in both languages, written side by side where it is spoken.
package struct Message: Hashable, Sendable {
    package var vi: String
    package var en: String

    package init(vi: String, en: String) {
        self.vi = vi
        self.en = en
    }

    /// The same words in both languages: names, quoted source, formulas.
    package init(verbatim text: String) {
        self.init(vi: text, en: text)
    }

    /// The sentence in one language.
    package func text(in language: Language) -> String {
        switch language {
        case .vietnamese: vi
        case .english: en
        }
    }
}
