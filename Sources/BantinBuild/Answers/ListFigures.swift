import BantinAnalysis
package import BantinModel
import BantinRenderer

extension SitePlan {
    /// Lists, for every body and measure, when something is known and the names that ask for it. One body after the
    /// other, so that what is known of all of them is never held at once.
    package func figures(in language: Language) -> String {
        site.bodies.map { InventoryText(statistics.inventory(of: $0.index), site: site).text(in: language) }
            .filter { !$0.isEmpty }.joined(separator: "\n")
    }

    /// The same for machines, in every language alike.
    package func figuresAsJSON() -> String {
        InventoryText(site.bodies.flatMap { statistics.inventory(of: $0.index) }, site: site).json
    }

    /// Every entry of the data as a row of a counts file.
    package func entriesAsCSV() -> String {
        EntriesCSV(site).text
    }
}
