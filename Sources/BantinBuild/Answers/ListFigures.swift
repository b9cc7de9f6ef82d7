import BantinAnalysis
import BantinModel
import BantinRenderer

extension SitePlan {
    /// Lists, for every body and measure, when something is known and the names that ask for it.
    package func figures() -> Answer {
        let list = InventoryText(site.bodies.flatMap { statistics.inventory(of: $0.index) }, site: site)
        return Answer(
            text: Message(vi: list.text(in: .vietnamese), en: list.text(in: .english)), json: list.json)
    }

    /// Every entry of the data as a row of a counts file.
    package func entriesAsCSV() -> String {
        EntriesCSV(site).text
    }
}
