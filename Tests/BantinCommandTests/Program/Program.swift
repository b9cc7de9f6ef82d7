import Foundation

/// What a run of the built program gave back.
struct ProgramRun: Equatable {
    var status: Int32
    var output: String
    var errors: String
}

/// The built program, run as a person runs it.
enum Program {
    /// It stands beside the test bundle.
    static let path = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent().path + "/bantin"

    /// Runs it to its end, in an environment that holds nothing but what is given.
    ///
    /// - Parameter outputPath: where its standard output goes; nil means into the result.
    static func run(
        executable: String = path, _ arguments: [String], in folder: String = "/",
        environment: [String: String] = ["LC_ALL": "en_US.UTF-8"], outputPath: String? = nil
    ) throws -> ProgramRun {
        let streams = try TemporaryFolder()
        let process = try start(
            executable: executable, arguments, in: folder, environment: environment, streams: streams,
            outputPath: outputPath)
        process.waitUntilExit()
        return ProgramRun(
            status: process.terminationStatus, output: try streams.read("output"), errors: try streams.read("errors"))
    }

    /// Starts it. Its streams go into files: a pipe that nobody empties would stop it.
    static func start(
        executable: String = path, _ arguments: [String], in folder: String, environment: [String: String] = [:],
        streams: TemporaryFolder, outputPath: String? = nil
    ) throws -> Process {
        try streams.write("", to: "output")
        try streams.write("", to: "errors")
        let process = Process()
        process.executableURL = URL(fileURLWithPath: executable)
        process.arguments = arguments
        process.currentDirectoryURL = URL(fileURLWithPath: folder)
        process.environment = environment
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = FileHandle(forWritingAtPath: outputPath ?? streams["output"])
        process.standardError = FileHandle(forWritingAtPath: streams["errors"])
        try process.run()
        return process
    }

    /// A tool of the system; nil where there is none.
    static func find(_ tool: String) -> String? {
        ["/usr/bin/\(tool)", "/bin/\(tool)"].first(where: FileManager.default.isExecutableFile)
    }
}
