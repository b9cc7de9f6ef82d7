/// A number of the prose after it was proven: what the renderer prints.
package struct ResolvedFigure: Sendable, Equatable {
    package var reference: FigureReference
    package var content: Content

    package enum Content: Sendable, Equatable {
        /// A computed figure in a form; the renderer prints it.
        case computed(Figure, FigureForm)
        /// The author's words stand, and the figure proves them.
        case proven(Figure)
        /// The author's words stand, and this source vouches for them.
        case stated(source: String)
        /// A mistake was reported; nothing of the page will be published.
        case invalid
    }

    package init(reference: FigureReference, content: Content) {
        self.reference = reference
        self.content = content
    }

    /// The figure behind it, where there is one.
    package var figure: Figure? {
        switch content {
        case .computed(let figure, _), .proven(let figure): figure
        case .stated, .invalid: nil
        }
    }
}
