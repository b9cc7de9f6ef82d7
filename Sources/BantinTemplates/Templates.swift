/// A set of templates, compiled.
///
/// `compile` finds what is wrong with the files themselves, `check` what is wrong with the names in them, given what the
/// context will hold. Only templates without any mistake are rendered.
package struct Templates: Sendable {
    private let programs: [Program]
    private let indices: [String: Int]

    /// Compiles the files and joins them through their partials and parents. Of two files with one name the first
    /// counts. The mistakes are those that a file shows without its context: broken tags, missing and circular
    /// partials, overrides of blocks that do not exist; in the order of their places.
    package static func compile(_ files: [TemplateFile]) -> (templates: Templates, mistakes: [TemplateMistake]) {
        var programs: [Program] = []
        var mistakes: [TemplateMistake] = []
        var names: Set<String> = []
        for file in files where names.insert(file.name).inserted {
            guard let kind = OutputKind(templateName: file.name) else {
                mistakes.append(.wrongEnding(of: file))
                continue
            }
            let compiled = Program.compile(file, kind: kind)
            programs.append(compiled.program)
            mistakes += compiled.mistakes
        }
        var linker = Linker(programs)
        linker.link()
        mistakes += linker.mistakes
        return (Templates(linker.programs), mistakes.sorted { $0.place < $1.place })
    }

    private init(_ programs: [Program]) {
        self.programs = programs
        indices = Dictionary(uniqueKeysWithValues: programs.indices.map { (programs[$0].name, $0) })
    }

    /// The names of all templates, such as `page.html`, in order.
    package var names: [String] { indices.keys.sorted() }

    package func contains(_ name: String) -> Bool { indices[name] != nil }

    /// The names of those that another template calls as its partial or parent.
    package var called: Set<String> {
        Set(
            programs.flatMap { program in
                program.instructions.compactMap { instruction in
                    guard case .call(let call) = instruction else { return nil }
                    return call.target.map { programs[$0].name }
                }
            })
    }

    /// Checks every name in a template against the shape of the context that it will be rendered with: in its partials,
    /// parents and blocks too, each in every context in which it is used. Each mistake comes once, in the order of
    /// their places. Files whose sections are broken are passed over; `compile` has reported them.
    package func check(_ name: String, against shape: Shape) -> [TemplateMistake] {
        guard let index = indices[name] else { return [.missingTemplate(name, among: names)] }
        var checker = Checker(programs, context: shape)
        checker.check(index)
        return checker.mistakes.sorted { $0.place < $1.place }
    }

    /// Renders a template that has been checked without a mistake against a shape that the value has.
    package func render(_ name: String, with value: Value) -> String {
        var output: [UInt8] = []
        render(name, with: value, into: &output)
        return String(decoding: output, as: UTF8.self)
    }

    /// Appends the UTF-8 of a rendered template to a buffer.
    package func render(_ name: String, with value: Value, into output: inout [UInt8]) {
        guard let index = indices[name] else { preconditionFailure("there is no template \(name)") }
        var renderer = Renderer(programs, context: value, output: output)
        output = []
        renderer.run(index)
        output = renderer.output
    }
}

extension TemplateMistake {
    fileprivate static func wrongEnding(of file: TemplateFile) -> TemplateMistake {
        TemplateMistake(
            .other, at: TemplatePlace(path: file.path),
            vi: "tên tệp mẫu phải kết thúc bằng “.html.mustache” hoặc “.txt.mustache”",
            en: "a template's file name must end in “.html.mustache” or “.txt.mustache”")
    }

    fileprivate static func missingTemplate(_ name: String, among names: [String]) -> TemplateMistake {
        TemplateMistake(
            .missingTemplate, at: TemplatePlace(path: "\(name).mustache"), vi: "không có mẫu “\(name).mustache”",
            en: "there is no template “\(name).mustache”", found: name, candidates: names)
    }
}
