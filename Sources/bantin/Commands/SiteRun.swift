import BantinBuild
import BantinModel

/// One run over a site's folder: its files are read and its plan is made; the pages are still to be rendered.
struct SiteRun: Sendable {
    let site: SiteFolder
    let planning: Planning
    /// What was found up to here.
    let diagnostics: Diagnostics
    let files: SiteFiles
    /// Those of reading and planning.
    let timings: Timings

    /// Reads a site's folder, one page after the other, and plans it.
    init(of site: SiteFolder, includesDrafts: Bool, makesPDFs: Bool = false, progress: inout Progress) throws(Failure) {
        var timings = Timings()
        var diagnostics = Diagnostics()
        let files = try SiteFiles(of: site, diagnostics: &diagnostics)
        let layout = SiteLayout(paths: files.paths, diagnostics: &diagnostics)
        var data: InputFile?
        if let path = layout.data { data = try site.input(path, in: files, diagnostics: &diagnostics) }
        let counts = try site.inputs(layout.counts, in: files, diagnostics: &diagnostics)
        let templates = try site.inputs(layout.templates, in: files, diagnostics: &diagnostics)
        var planner = Planner(
            layout: layout, data: data, counts: counts, templates: templates, includesDrafts: includesDrafts,
            makesPDFs: makesPDFs,
            diagnostics: diagnostics)
        diagnostics = Diagnostics()
        for (index, path) in layout.pages.enumerated() {
            if let page = try site.input(path, in: files, diagnostics: &diagnostics) { planner.add(page) }
            progress.show(Message(vi: "đang đọc", en: "reading"), done: index + 1, of: layout.pages.count)
        }
        for path in layout.pictures {
            if let picture = try site.input(path, in: files, diagnostics: &diagnostics) {
                planner.add(picture: picture)
            }
        }
        timings.end(.reading)
        let planning = planner.finish()
        timings.end(.planning)
        self.timings = timings
        diagnostics.add(planning.diagnostics)
        (self.site, self.files, self.planning, self.diagnostics) = (site, files, planning, diagnostics)
    }

    /// The figures that the authors' texts compute or prove, page by page in the order of their paths.
    func quotations() throws(Failure) -> [ResolvedFigure] {
        try ofEveryPage(planning.quotations)
    }

    /// What looks like the names of persons, in the same order.
    func names() throws(Failure) -> [Located<String>] {
        try ofEveryPage(planning.names)
    }

    private func ofEveryPage<Item>(_ items: (PageOutline, InputFile) -> [Item]) throws(Failure) -> [Item] {
        var reportedElsewhere = Diagnostics()
        var all: [Item] = []
        for page in planning.outline.pages {
            guard let file = try site.input(page.source, in: files, diagnostics: &reportedElsewhere) else { continue }
            all += items(page, file)
        }
        return all
    }

    /// The bytes of a file, for showing its lines: of the site's, else of the built-in template of that name.
    func source(_ path: String) -> [UInt8]? {
        // Pictures and other files have no lines to show.
        if path.hasPrefix("content/static/") { return nil }
        var reportedElsewhere = Diagnostics()
        if let bytes = try? site.read(path, in: files, diagnostics: &reportedElsewhere) { return bytes }
        return path.splitIntoFolderAndName.folder == "templates"
            ? builtInTemplates[path.splitIntoFolderAndName.name].map { Array($0.utf8) } : nil
    }
}

extension SiteFolder {
    func input(_ path: String, in files: SiteFiles, diagnostics: inout Diagnostics) throws(Failure) -> InputFile? {
        try read(path, in: files, diagnostics: &diagnostics).map { InputFile(path: path, bytes: $0) }
    }

    func inputs(
        _ paths: [String], in files: SiteFiles, diagnostics: inout Diagnostics
    ) throws(Failure) -> [InputFile] {
        var inputs: [InputFile] = []
        for path in paths {
            if let file = try input(path, in: files, diagnostics: &diagnostics) { inputs.append(file) }
        }
        return inputs
    }
}
