import BantinBuild
import BantinModel
import BantinTestSupport
import Foundation
import Testing

/// What programs are given is what the schemas in docs/ promise them, by the judgement of a validator that is not ours:
/// PyPI's `jsonschema`.
@Suite("JSON for other programs")
struct SchemaTests {
    @Test("figures.json of every kind of site fits its schema", arguments: SchemaSites.all)
    func figures(site: SchemaSite) throws {
        let build = try site.memorySite().build()
        #expect(build.diagnostics.sorted.map { "\($0.location): \($0.message.en)" } == [])
        let text = try #require(build["figures.json"])
        #expect(try Validator().findings(in: [text], against: "figures.schema.json") == [])
        #expect(try figuresOnPages(of: build).subtracting(listedUses(in: text)) == [])
    }

    /// Every figure that a page marks, as `address name`.
    private func figuresOnPages(of build: MemoryBuild) -> Set<String> {
        var found: Set<String> = []
        for output in build.outputs {
            guard let page = build[output.path], output.path.hasSuffix(".html") else { continue }
            for match in page.matches(of: #/data-figure="([^"]*)"/#) { found.insert("\(output.path) \(match.1)") }
        }
        return found
    }

    private func listedUses(in text: String) throws -> Set<String> {
        let uses = try figures(in: text).flatMap { figure in
            try #require(figure["pages"] as? [String]).map { "\($0) \(figure["name"] ?? "")" }
        }
        return Set(uses)
    }

    @Test("The answers of explain fit theirs, whatever is asked")
    func explanations() throws {
        let build = try ProjectFiles.sampleSite().build()
        let plan = try #require(build.planning.plan)
        let names =
            try figures(in: #require(build["figures.json"])).compactMap { $0["name"] as? String } + [
                "deaths.2019", "minh-hoa-1.members.religious", "admissions.2019",
            ]
        let forms = FigureForm.allCases.filter { $0 != .plain }.map(\.rawValue)
        let questions = names + names.flatMap { name in forms.map { "\($0)(\(name))" } }
        let answers = questions.compactMap { try? plan.question($0, onPage: nil) }
            .map { plan.explain($0, quotations: build.quotations).json }
        for form in forms {
            #expect(answers.contains { $0.contains("\"form\": {\n    \"name\": \"\(form)\"") }, "\(form)")
        }
        #expect(answers.contains { $0.contains(#""state": "unknown""#) })
        #expect(answers.contains { $0.contains(#""proven": "13 đảng viên trẻ""#) })
        #expect(try Validator().findings(in: answers, against: "explain.schema.json") == [])
    }

    @Test(
        "The schema refuses what the program must not write",
        arguments: [
            (#""value": 104"#, #""value": "104""#), (#""unit": "people""#, #""unit": """#),
            (#""as_of": "2020-03""#, #""as_of": "3-2020""#), (#""illustrative": false"#, #""illustrative": "no""#),
            (#""formula": null,"#, #""formula": null, "note": "x","#), (#""line": "#, #""line": -"#),
            (#""counted_bodies": ["#, #""counted_bodies": [{"id": "x"},"#), (#""printed": "104","#, ""),
            (#""derivation": "ratio""#, #""derivation": "guess""#),
        ])
    func refuses(words: String, other: String) throws {
        let text = try #require(try ProjectFiles.sampleSite().build()["figures.json"])
        try #require(text.contains(words))
        #expect(
            try Validator().findings(in: [text.replacing(words, with: other)], against: "figures.schema.json") != [])
    }

    private func figures(in text: String) throws -> [[String: Any]] {
        let document = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
        return try #require(document?["figures"] as? [[String: Any]])
    }
}

/// A site whose `figures.json` is validated.
struct SchemaSite: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let memorySite: @Sendable () throws -> MemorySite

    init(_ description: String, _ site: @escaping @Sendable () throws -> MemorySite) {
        testDescription = description
        memorySite = site
    }
}

enum SchemaSites {
    static let all = [
        SchemaSite("the sample") { try ProjectFiles.sampleSite() },
        SchemaSite("one without pages") { MemorySite(["content/data.yaml": head + "  name: Đảng bộ xã\n"]) },
        SchemaSite("one with targets, comparisons, movements and what is withheld") {
            MemorySite(["content/data.yaml": data, "content/notes/a.md": note])
        },
    ]

    private static let head = """
        site: {title: Bản tin, as_of: 2020-06-30, period: 2020}
        body:
          id: xa
          kind: commune_organization

        """

    private static let data =
        "measures: [{id: mean-age, kind: mean, label: tuổi bình quân, unit: tuổi}]\n" + head + """
              name: Đảng bộ xã
              bodies_complete: false
              members:
                - {at: 2019-12-31, total: 100, source: Báo cáo năm, difference: Chưa kể đảng viên miễn sinh hoạt}
                - {at: 2020-06-30, total: 103, young: 40, definition: policy}
              admissions:
                - {period: 2018, total: 3}
                - {period: 2019, total: 6}
                - {on: 2020-02-03, total: 2, illustrative: true}
                - {on: 2020-05-19, total: 2}
              mean-age: [{at: 2020-06-30, total: 45.5}]
              deaths: [{period: 2020-h1, total: 1}]
              reported: {admissions: [2020-01-01, 2020-06-30]}
              targets:
                - {of: admissions, period: 2020, min: 4, unit: percent, base: start, source: Nghị quyết}
                - {of: admissions, period: 2019, min: 5, max: 7}
              bodies:
                - {id: nam, kind: cell, name: Chi bộ Nam, members: [{at: 2020-06-30, total: 60, religious: 3}]}
                - {id: bac, kind: cell, name: Chi bộ Bắc, members: [{at: 2020-06-30, total: 43, religious: 2}]}

            """

    private static let note = """
        ---
        title: "{{ admissions.2019 }} đảng viên mới"
        date: 2020-06-30
        period: 2020
        ---
        Kết nạp {{ admissions.2020-h1 }} người, bằng {{ admissions.2020-h1.per-year }} người mỗi năm; năm 2019:
        {{ admissions.2019.target }}, {{ admissions.2019.verdict }}; mục tiêu năm nay {{ admissions.target }},
        {{ admissions.attainment }}, {{ admissions.verdict }}, đã qua {{ admissions.elapsed }} thời gian.
        Tuổi bình quân {{ mean-age }}. So với năm trước: {{ admissions.2019.change-2018 }}, {{ admissions.2019.change-rate-2018 }};
        đầu kỳ {{ members.opening }}, tăng giảm cộng lại {{ members.net-reported }}, {{ members.young.share }}.
        Diện tích [18,4 ha](figure:stated "Báo cáo số 12-BC/ĐU"); Chi bộ Nam có {{ nam.members }} đảng viên.

        """
}

/// Asks the validator.
struct Validator {
    private let python: URL

    /// Fails where no Python with the module is found: without it nothing would be tested.
    init() throws {
        let folders = ["/usr/bin"] + (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
        let found = folders.map { URL(fileURLWithPath: "\($0)/python3") }.first { python in
            FileManager.default.isExecutableFile(atPath: python.path)
                && (try? Self.run(python, ["-c", "import jsonschema"], input: ""))?.status == 0
        }
        python = try #require(
            found, "python3 with the module jsonschema is missing; .ci/require tests installs it (python3-jsonschema)")
    }

    /// What the validator has against some documents, by a schema of docs/.
    func findings(in documents: [String], against schema: String) throws -> [String] {
        let docs = ProjectFiles.root.appending(path: "docs")
        let list = "[" + documents.joined(separator: ",") + "]"
        let run = try Self.run(python, ["-c", Self.program, docs.path, schema], input: list)
        try #require(run.status == 0, "the validator failed: \(run.output)")
        return run.output.split(separator: "\n").map(String.init)
    }

    /// Reads a list of documents, prints what is wrong with each, and fails when the schema itself is wrong.
    private static let program = """
        import json, pathlib, sys, warnings
        warnings.simplefilter("ignore")
        import jsonschema
        docs, name = pathlib.Path(sys.argv[1]), sys.argv[2]
        schemas = {path.name: json.loads(path.read_text(encoding="utf-8")) for path in docs.glob("*.schema.json")}
        for schema in schemas.values():
            jsonschema.Draft202012Validator.check_schema(schema)
        resolver = jsonschema.RefResolver(base_uri=name, referrer=schemas[name], store=schemas)
        validator = jsonschema.Draft202012Validator(schemas[name], resolver=resolver)
        for document in json.load(sys.stdin):
            for error in validator.iter_errors(document):
                print(error.json_path, error.message.replace("\\n", " ")[:300])
        """

    private static func run(
        _ program: URL, _ arguments: [String], input: String
    ) throws -> (status: Int32, output: String) {
        let process = Process()
        let (standardInput, output) = (Pipe(), Pipe())
        process.executableURL = program
        process.arguments = arguments
        process.environment = ProcessInfo.processInfo.environment.merging(["PYTHONIOENCODING": "utf-8"]) { $1 }
        process.standardInput = standardInput
        process.standardOutput = output
        process.standardError = output
        try process.run()
        // The validator reads everything before it writes anything.
        try standardInput.fileHandleForWriting.write(contentsOf: Data(input.utf8))
        try standardInput.fileHandleForWriting.close()
        let data = try output.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        return (process.terminationStatus, String(decoding: data, as: UTF8.self))
    }
}
