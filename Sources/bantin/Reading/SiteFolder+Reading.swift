import BantinModel

extension SiteFolder {
    /// The bytes of a listed file; nil, with the reason reported, where it cannot be read.
    func read(_ path: String, in files: SiteFiles, diagnostics: inout Diagnostics) throws(Failure) -> [UInt8]? {
        do {
            return try openFile(files.diskPath(of: path)).readToEnd()
        } catch {
            try diagnostics.reportUnreadable(error, at: path)
            return nil
        }
    }

    /// A listed file, open for copying; nil, with the reason reported, where it cannot be opened.
    func open(_ path: String, in files: SiteFiles, diagnostics: inout Diagnostics) throws(Failure) -> Descriptor? {
        do {
            return try openFile(files.diskPath(of: path))
        } catch {
            try diagnostics.reportUnreadable(error, at: path)
            return nil
        }
    }
}
