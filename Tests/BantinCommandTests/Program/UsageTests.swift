import Testing

@testable import bantin

@Suite struct UsageTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
    }

    @Test(arguments: [
        ["build", "--no-such-option"], ["no-such-command"], ["build", "a", "b"], ["check", "--lang", "fr"],
        ["check", "--diagnostics", "xml"], ["explain"], ["figures", "--format", "yaml"], ["check", "--output", "x"],
    ])
    func aCommandLineThatCannotBeReadIsWrongUsage(_ arguments: [String]) throws {
        let run = try Program.run(arguments, in: folder.path)
        #expect(run.status == 64)
        #expect(run.output == "")
        #expect(run.errors.hasPrefix("Error: "))
        #expect(try folder.tree() == [])
    }

    @Test(arguments: ["build", "check", "figures"])
    func aSiteThatIsNoFolderIsWrongUsage(_ command: String) throws {
        try folder.write("", to: "file")
        #expect(
            try Program.run([command, "file"], in: folder.path)
                == ProgramRun(
                    status: 64, output: "",
                    errors: """
                        error: “file” is not a folder
                          name the folder that holds the site's content/, or run from inside it

                        """))
        #expect(
            try Program.run([command, "--lang", "vi", "nowhere"], in: folder.path)
                == ProgramRun(
                    status: 64, output: "",
                    errors: """
                        error: không có thư mục “nowhere”
                          hãy nêu thư mục chứa content/ của trang tin, hoặc đứng trong thư mục ấy mà chạy

                        """))
    }

    @Test func failuresTakeTheFormThatWasAskedFor() throws {
        #expect(
            try Program.run(["check", "x", "--diagnostics", "json"], in: folder.path).errors == """
                [
                  {
                    "severity": "error",
                    "rule": "usage",
                    "message": "there is no folder “x”",
                    "notes": [
                      {
                        "message": "name the folder that holds the site's content/, or run from inside it"
                      }
                    ]
                  }
                ]

                """)
        #expect(
            try Program.run(["check", "x", "--diagnostics", "github"], in: folder.path).errors
                == "::error title=bantin::there is no folder “x”"
                + "%0Aname the folder that holds the site's content/, or run from inside it\n")
    }

    @Test func helpAndVersionAreResults() throws {
        #expect(try Program.run(["--version"]) == ProgramRun(status: 0, output: "0.1.0\n", errors: ""))
        for command in [[], ["build"], ["check"], ["figures"], ["explain"]] {
            let help = try Program.run(command + ["--help"])
            #expect(help.status == 0)
            #expect(help.errors == "")
            #expect(help.output.contains("Examples:\n  bantin \(command.first ?? "build")"))
            let lines = help.output.split(separator: "\n").filter { !$0.hasPrefix("USAGE: ") }
            #expect(lines.filter { $0.count > 80 } == [])
            // No example goes on at the beginning of the next line.
            let examples = help.output.split(separator: "\n", omittingEmptySubsequences: false)
                .drop { $0 != "Examples:" }.dropFirst().prefix { !$0.isEmpty }
            #expect(examples.filter { !$0.hasPrefix("  bantin ") } == [])
        }
    }

    @Test(arguments: [
        (["LC_ALL": "en_GB.UTF-8", "LANG": "vi_VN.UTF-8"], "there is no"),
        (["LC_ALL": "", "LC_MESSAGES": "en_US", "LANG": "vi_VN"], "there is no"),
        (["LANG": "en"], "there is no"),
        (["LC_ALL": "vi_VN.UTF-8", "LANG": "en_US"], "không có"),
        (["LANG": "C.UTF-8"], "không có"),
        ([:], "không có"),
    ])
    func messagesSpeakTheLanguageOfTheEnvironment(_ environment: [String: String], _ words: String) throws {
        let run = try Program.run(["check", "nowhere"], environment: environment)
        #expect(run.errors.contains(words))
    }

    @Test func whatCannotBePrintedIsTheDisksFailure() throws {
        try SampleSite.write(to: folder)
        let run = try Program.run(["check"], in: folder.path, outputPath: "/dev/full")
        #expect(run.status == 74)
        #expect(run.errors.hasPrefix("error: the output cannot be written: no space is left on the disk\n"))
    }
}
