import Foundation
import Testing

@testable import bantin

/// A machine whose engine is missing, too old or broken.
@Suite("The engine of PDFs")
struct PDFEngineTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        try SampleSite.write(to: folder)
        try folder.write("---\ntitle: Bản tin\ndate: 2020-03-01\n---\n\nx\n", to: "content/bulletins/b.md")
    }

    private func build(_ language: String, engine: String? = nil) throws -> ProgramRun {
        if let engine {
            try folder.write("#!/bin/sh\n\(engine)\n", to: "bin/weasyprint")
            try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: folder["bin/weasyprint"])
        }
        return try Program.run(
            ["build", "--pdf", "--lang", language], in: folder.path, environment: ["PATH": folder["bin"]])
    }

    @Test("One that is missing is named, with the command that installs it")
    func missing() throws {
        let english = try build("en")
        #expect(english.status == 64)
        #expect(
            english.errors == """
                error: WeasyPrint, the program that makes the PDFs, was not found
                  install it with: pipx install weasyprint==70.0

                """)
        #expect(
            try build("vi").errors == """
                error: không tìm thấy WeasyPrint, chương trình làm tệp PDF
                  hãy cài bằng lệnh: pipx install weasyprint==70.0

                """)
        #expect(try folder.tree().filter { $0.hasPrefix("output") || $0.hasPrefix(".") } == [])
    }

    @Test("One that is too old is named as such")
    func old() throws {
        let run = try build("en", engine: "echo 'WeasyPrint version 57.2'")
        #expect(run.status == 64)
        #expect(
            run.errors == """
                error: the WeasyPrint at “\(folder["bin/weasyprint"])” is too old: version 67 or newer is needed
                  install it with: pipx install weasyprint==70.0

                """)
    }

    @Test("One that fails leaves the published site as it was")
    func failing() throws {
        _ = try Program.run(["build"], in: folder.path)
        let before = try folder.contents("output")
        let run = try build(
            "en",
            engine: "if [ \"$1\" = --version ]; then echo 'WeasyPrint version 70.0'; else echo no fonts >&2; exit 3; fi"
        )
        #expect(run.status == 74)
        #expect(
            run.errors == """
                error: WeasyPrint made no PDF of “bulletins/b.html”
                  no fonts

                """)
        #expect(try folder.contents("output") == before)
        #expect(try folder.tree().filter { $0.hasPrefix(".") } == [])
    }
}
