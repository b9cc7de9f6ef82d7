import Foundation
import Testing

@testable import bantin

@Suite struct BuildCommandTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        try SampleSite.write(to: folder)
    }

    /// The time that a run took is the one thing in its output that differs between runs.
    private func untimed(_ run: ProgramRun) -> ProgramRun {
        var run = run
        run.output = run.output.replacing(/\d+[.,]\d\d (s|giây)/) { "T \($0.1)" }
        return run
    }

    @Test func aSiteIsBuiltAndSummedUp() throws {
        let run = untimed(try Program.run(["build"], in: folder.path))
        #expect(run.status == 0)
        #expect(run.errors == "")
        #expect(run.output.hasSuffix(" warnings, 0 drafts left out; T s\nopen: output/index.html\n"))
        #expect(try folder.tree().filter { !$0.contains("/") || $0.hasPrefix(".") } == [])
        let published = try folder.tree("output")
        for file in [".bantin", "index.html", "notes/thang-1.html", "static/anh/hinh.svg", "figures.json"] {
            #expect(published.contains(file))
        }
    }

    @Test func theSummaryNamesTheFolderThatWasAskedFor() throws {
        let run = untimed(try Program.run(["build", folder.path, "--output", "out/", "--lang", "vi"], in: folder.path))
        #expect(run.status == 0)
        #expect(run.output.hasPrefix("đã dựng: "))
        #expect(run.output.hasSuffix(" cảnh báo, 0 bản nháp để ngoài; T giây\nhãy mở: out/index.html\n"))
        #expect(try folder.tree("out").contains("index.html"))
    }

    @Test func aCheckWritesNothing() throws {
        let before = try folder.tree()
        let run = untimed(try Program.run(["check"], in: folder.path))
        #expect(run.status == 0)
        #expect(run.output.hasPrefix("no mistakes: "))
        #expect(run.errors == "")
        #expect(try folder.tree() == before)
    }

    @Test(arguments: ["build", "check"])
    func mistakesAreReportedTogetherAndNothingIsWritten(_ command: String) throws {
        _ = try Program.run(["build"], in: folder.path)
        let before = try folder.contents()
        try folder.link("content/notes/link.md", to: "thang-1.md")
        try folder.write("x", to: "content/x.md")
        let run = try Program.run([command], in: folder.path)
        #expect(run.status == 1)
        #expect(run.output == "")
        let heads = run.errors.split(separator: "\n").filter { $0.contains(": error[") }
        #expect(
            heads.map { $0.prefix { $0 != "]" } } == [
                "content/notes/link.md:1:1: error[unreadable-entry", "content/x.md:1:1: error[unknown-file",
            ])
        #expect(run.errors.hasSuffix("\n2 errors\n"))
        try FileManager.default.removeItem(atPath: folder["content/notes/link.md"])
        try FileManager.default.removeItem(atPath: folder["content/x.md"])
        #expect(try folder.contents() == before)
    }

    @Test func aDataFileThatCannotBeReadIsNotCalledMissingToo() throws {
        try FileManager.default.moveItem(atPath: folder["content/data.yaml"], toPath: folder["data.yaml"])
        try folder.link("content/data.yaml", to: "../data.yaml")
        let run = try Program.run(["check"], in: folder.path)
        #expect(run.status == 1)
        #expect(
            run.errors == """
                content/data.yaml:1:1: error[unreadable-entry]: “content/data.yaml” is a symbolic link; bantin reads nothing \
                through links
                  copy the file or folder itself here

                1 error

                """)
    }

    @Test func gitHubGetsPathsFromTheTopOfTheRepository() throws {
        try folder.write("x", to: "content/x.md")
        let above = (folder.path as NSString).deletingLastPathComponent
        let name = (folder.path as NSString).lastPathComponent
        for site in [name, folder.path] {
            let run = try Program.run(["check", site, "--diagnostics", "github"], in: above)
            #expect(
                run.errors.hasPrefix("::error file=\(name)/content/x.md,line=1,col=1,endColumn=2,title=unknown-file::"))
        }
        let inside = try Program.run(["check", "--diagnostics", "github"], in: folder.path)
        #expect(inside.errors.hasPrefix("::error file=content/x.md,line=1,"))
    }

    @Test func theSameInputGivesTheSameBytes() throws {
        _ = try Program.run(["build"], in: folder.path)
        let expected = try folder.contents("output")
        let other = try TemporaryFolder()
        // The same files, made in another order, with other times.
        for (path, bytes) in try folder.contents("content").sorted(by: { $0.key > $1.key }) {
            try other.write(String(decoding: bytes, as: UTF8.self), to: "content/\(path)")
        }
        let environments = [
            ["TZ": "Asia/Ho_Chi_Minh", "LC_ALL": "vi_VN.UTF-8"], ["TZ": "America/Los_Angeles", "LANG": "tr_TR.UTF-8"],
            ["LC_ALL": "C", "SOURCE_DATE_EPOCH": "0"],
        ]
        for environment in environments {
            let run = try Program.run(["build"], in: other.path, environment: environment)
            #expect(run.status == 0)
            #expect(try other.contents("output") == expected)
        }
        guard let taskset = Program.find("taskset") else { return }
        let oneCore = try Program.run(executable: taskset, ["-c", "0", Program.path, "build"], in: other.path)
        #expect(oneCore.status == 0)
        #expect(try other.contents("output") == expected)
    }

    @Test func aBuildThatCannotPrintItsSummaryHasSucceeded() throws {
        let run = try Program.run(["build"], in: folder.path, outputPath: "/dev/full")
        #expect(run.status == 0)
        #expect(run.errors == "")
        #expect(try folder.tree("output").contains("index.html"))
    }

    @Test func placesOfSomebodyElseAreLeftAlone() throws {
        try folder.write("precious", to: "output/a.txt")
        let run = try Program.run(["build"], in: folder.path)
        #expect(
            run
                == ProgramRun(
                    status: 64, output: "",
                    errors: """
                        error: the folder “output” was not made by bantin and is not overwritten
                          choose another folder with --output, or delete this one yourself if nobody needs it

                        """))
        #expect(try folder.tree("output") == ["a.txt"])
    }

    @Test func aFileSystemThatWillNotBeWrittenIsTheDisksFailure() throws {
        guard FileManager.default.fileExists(atPath: "/sys/kernel") else { return }
        let run = try Program.run(["build", "--output", "/sys/kernel/out"], in: folder.path)
        #expect(run.status == 74)
        #expect(run.output == "")
        #expect(run.errors.hasPrefix("error: the temporary folder “.out.bantin-new” cannot be made: "))
    }
}
