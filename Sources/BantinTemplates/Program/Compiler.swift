extension Program {
    /// Compiles one file by itself; its calls are not linked yet.
    static func compile(_ file: TemplateFile, kind: OutputKind) -> (program: Program, mistakes: [TemplateMistake]) {
        let bytes = Array(file.text.utf8)
        var scanner = TagScanner(path: file.path, bytes: bytes)
        scanner.scan()
        var builder = ProgramBuilder(file, kind: kind, bytes: bytes)
        for line in SourceLine.lines(of: scanner.pieces, bytes: bytes) { builder.add(line) }
        builder.finish()
        if scanner.isNestingLost { builder.loseNesting() }
        return (builder.program, scanner.mistakes + builder.mistakes)
    }
}
