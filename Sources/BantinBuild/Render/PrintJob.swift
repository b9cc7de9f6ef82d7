package import BantinModel
import BantinRenderer

/// A page of which a PDF is wanted, and how it is to be made. Nothing here runs the engine.
package struct PrintJob: Sendable {
    /// The page in the output folder.
    package let page: String
    /// Where its PDF will stand, beside it.
    package let pdf: String
    /// The page's own date, which serves wherever a PDF would give the time of its making.
    package let date: CalendarDate
    /// Set where the text must fit a number of pages.
    package let fit: Located<PaperFit>?

    /// What the engine is given instead of the page's text.
    package func html(of page: String) -> String { printedHTML(page) }

    /// The sizes of letters to be tried, in points, the largest first; none where the page need not fit, for then
    /// `templates/print.css` has the word.
    package var textSizes: [Double] { fit == nil ? [] : [11.5, 11, 10.5, 10, 9.5, 9] }

    /// The style that sets a size of letters. Small print is two points smaller, but nothing is smaller than 9 pt.
    package static func style(textSize: Double) -> String {
        let small = max(9, textSize - 2)
        return ":root { --text-size: \(textSize)pt !important; --small-size: \(small)pt !important; }\n"
    }

    /// That the page takes more than one sheet even in the smallest letters.
    ///
    /// - Parameter pages: how many it takes.
    package func tooLong(pages: Int) -> Diagnostic? {
        guard let fit else { return nil }
        return Diagnostic(
            .error, .pageTooLong, at: fit.location,
            Message(
                vi: "bản in phải vừa một trang, nhưng với cỡ chữ nhỏ nhất, 9 pt, vẫn hết \(pages) trang",
                en: "the print must fit one page, but takes \(pages) pages in the smallest letters, 9 pt"),
            notes: [
                .init(
                    Message(
                        vi: "hãy rút gọn bài, bỏ bớt bảng hay ảnh, hoặc bỏ mục “fit”",
                        en: "shorten the text, take out tables or pictures, or leave “fit” out"))
            ])
    }
}

extension PrintJob {
    /// Nil where no PDF of the article is wanted.
    init?(_ article: Article, fit: Located<PaperFit>?) {
        guard let pdf = article.head.pdfAddress else { return nil }
        self.init(
            page: article.head.address, pdf: pdf, date: article.date ?? article.head.context.dataDate, fit: fit)
    }
}
