import Foundation
package import Testing

/// Whether expected files are to be written anew (`BANTIN_RECORD=1`). A run that records fails all the same: read what it
/// wrote before committing.
package let isRecording = ProcessInfo.processInfo.environment["BANTIN_RECORD"] == "1"

/// Expects the text of a file of the checkout, or records it.
///
/// - Parameter path: from the top of the checkout, such as `Tests/Golden/Pages/note.html`.
package func expectGolden(
    _ text: String, in path: String, sourceLocation: SourceLocation = #_sourceLocation
) throws {
    let file = ProjectFiles.root.appending(path: path)
    if isRecording {
        try FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try text.write(to: file, atomically: true, encoding: .utf8)
        Issue.record("\(path) was recorded", sourceLocation: sourceLocation)
        return
    }
    let expected = try? String(contentsOf: file, encoding: .utf8)
    let (found, wanted) = (text.split(separator: "\n"), (expected ?? "").split(separator: "\n"))
    let line = zip(found, wanted).first { $0 != $1 }
    #expect(text == expected, "\(path), first at “\(line?.0 ?? "its end")”", sourceLocation: sourceLocation)
}
