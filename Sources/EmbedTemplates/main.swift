import Foundation

// Writes one Swift file that holds the texts of the template files named on the command line.
// Usage: EmbedTemplates OUTPUT.swift TEMPLATE…

let arguments = CommandLine.arguments.dropFirst()
guard let output = arguments.first else {
    FileHandle.standardError.write(Data("usage: EmbedTemplates OUTPUT.swift TEMPLATE…\n".utf8))
    exit(64)
}

/// A raw string literal with more number signs around it than occur in a row inside.
func literal(_ text: String) -> String {
    var longest = 0
    var run = 0
    for character in text {
        run = character == "#" ? run + 1 : 0
        longest = max(longest, run)
    }
    let marks = String(repeating: "#", count: longest + 1)
    return "\(marks)\"\"\"\n\(text)\n\"\"\"\(marks)"
}

var source = """
    /// The project's `templates/`, by file name. Made at build time; edit the files there.
    enum BuiltInTemplates {
        static let files: [String: String] = [

    """
for path in arguments.dropFirst() {
    let name = URL(fileURLWithPath: path).lastPathComponent
    let text = try String(contentsOfFile: path, encoding: .utf8)
    source += "\"\(name)\": \(literal(text)),\n"
}
source += (arguments.count == 1 ? ":" : "") + "]\n}\n"
try source.write(toFile: output, atomically: true, encoding: .utf8)
