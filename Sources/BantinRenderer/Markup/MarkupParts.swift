package import BantinModel

/// What the writers of HTML and of text ask of the site around a document.
package struct MarkupParts {
    /// The address of a link or an image on this page, from the destination that the author wrote; not yet escaped.
    package var address: (String) -> String
    /// A partial, in the writer's own format.
    package var partial: (String) -> String
    /// A computed figure in a form, as plain text.
    package var printed: (Figure, FigureForm) -> String
    /// What the mark of an illustrative figure says.
    package var illustrativeNote: String
    /// The number of the entry in “Số liệu và nguồn” that a number of the text leads to; nil where it leads to none.
    package var note: (ResolvedFigure) -> Int?
    /// The size of an image, from the source that the author wrote; nil where it is not known.
    package var pictureSize: (String) -> PictureSize?
    /// Whether a picture stands before the document, so that none of its own comes into view at once.
    package var hasPictureBefore = true
    /// Whether titles and headings break only between words.
    package var keepsCompounds = false
    /// Writes a figure in the writer's own format, given the author's words in that format (empty for a computed one);
    /// nil for the writer's own way.
    package var figure: ((ResolvedFigure, String) -> String)?

    package init(
        address: @escaping (String) -> String, partial: @escaping (String) -> String,
        printed: @escaping (Figure, FigureForm) -> String, illustrativeNote: String = "Số liệu minh họa"
    ) {
        self.address = address
        self.partial = partial
        self.printed = printed
        self.illustrativeNote = illustrativeNote
        note = { _ in nil }
        pictureSize = { _ in nil }
        figure = nil
    }
}
