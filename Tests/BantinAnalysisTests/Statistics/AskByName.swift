import BantinAnalysis
import BantinModel

extension Statistics {
    /// Asks by name, as a page of the root at `site.as_of` would; nil for what is no name.
    func named(_ name: String, at date: String? = nil) -> FigureResult? {
        let context = PageContext(body: .root, dataDate: date.map(day) ?? site.settings.asOf)
        guard case .success(let query) = site.query(named: name, in: context) else {
            print("no name: \(name)")
            return nil
        }
        return result(for: query)
    }

    /// The exact number of a name: `5/102`.
    func number(_ name: String, at date: String? = nil) -> String? {
        named(name, at: date)?.figure?.value.number?.description
    }
}
