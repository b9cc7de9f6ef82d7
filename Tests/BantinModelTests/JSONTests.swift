import BantinModel
import Foundation
import Testing

@Suite("JSON")
struct JSONTests {
    @Test("Keys keep their order, levels are indented by two spaces, empty ones stay on their line")
    func layout() {
        let value: JSON = ["b": .array([.number(1), .bool(true), .null]), "a": .object([]), "c": .array([])]
        #expect(
            value.text == """
                {
                  "b": [
                    1,
                    true,
                    null
                  ],
                  "a": {},
                  "c": []
                }

                """)
    }

    @Test("Any text comes back from another reader as it was, on one line for every reader")
    func strings() throws {
        let text = "“Đ” \"a\\b\" \n\r\t\u{0}\u{1F}\u{7F}\u{2028}\u{2029}e\u{301}😀"
        let written = JSON.string(text).text
        let read = try JSONDecoder().decode(String.self, from: Data(written.utf8))
        #expect(read.unicodeScalars.elementsEqual(text.unicodeScalars))
        #expect(!written.dropLast().unicodeScalars.contains { $0.properties.generalCategory == .control })
        #expect(!written.contains { $0 == "\u{2028}" || $0 == "\u{2029}" })
    }

    @Test("Every character of the basic plane comes back, alone, first, last and between others")
    func everyCharacter() throws {
        let scalars = (0...0xFFFF).compactMap(Unicode.Scalar.init)
        let texts =
            scalars.map { "\($0)" } + scalars.map { "\($0)a" } + scalars.map { "a\($0)" } + scalars.map { "è\($0)Ẩ" }
        let written = JSON.array(texts.map { .string($0) }).text
        let read = try JSONDecoder().decode([String].self, from: Data(written.utf8))
        #expect(read.count == texts.count)
        let wrong = zip(read, texts).filter { !$0.unicodeScalars.elementsEqual($1.unicodeScalars) }.map(\.1)
        #expect(wrong.isEmpty, "\(wrong.prefix(5))")
    }
}
