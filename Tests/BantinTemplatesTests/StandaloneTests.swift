import BantinTemplates
import Testing

/// Lines that hold only tags leave no trace.
struct StandaloneTests {
    private let value: Value = ["a": true, "b": true, "x": "X"]

    @Test(arguments: [
        ("1\n{{#a}}\n2\n{{/a}}\n3\n", "1\n2\n3\n"),
        ("1\n  {{#a}}  \n2\n\t{{/a}}\n3", "1\n2\n3"),
        ("1\r\n{{#a}}\r\n2\r\n{{/a}}\r\n3\r\n", "1\r\n2\r\n3\r\n"),
        ("{{#a}}\n2\n{{/a}}", "2\n"),
        ("  {{! comment }}\n1\n", "1\n"),
        ("1\n  {{!\n several\n lines\n  }}\n2\n", "1\n2\n"),
        ("1\n{{^a}}\n2\n{{/a}}\n3\n", "1\n3\n"),
    ])
    func aTagAloneOnItsLineTakesTheLineWithIt(template: String, expected: String) {
        #expect(render(template, with: value) == expected)
    }

    @Test(arguments: [
        ("{{#a}}{{#b}}\n1\n{{/b}}{{/a}}\n2\n", "1\n2\n"),
        ("{{#a}}\n1\n{{/a}}{{#b}}\n2\n{{/b}}\n", "1\n2\n"),
        ("{{! both }} {{#a}}\n1\n{{/a}}\n", "1\n"),
    ])
    func severalTagsThatPrintNothingTakeTheirLineWithThem(template: String, expected: String) {
        #expect(render(template, with: value) == expected)
    }

    @Test(arguments: [
        (" {{#a}}1{{/a}} \n", " 1 \n"),
        ("{{#a}} {{/a}}\n", " \n"),
        ("{{x}}\n", "X\n"),
        ("  {{x}}\n", "  X\n"),
        ("1 {{! comment }}\n2", "1 \n2"),
        ("{{#a}}1\n{{/a}}\n", "1\n"),
        ("{{#a}}\n1{{/a}}\n2", "1\n2"),
    ])
    func otherLinesStayAsTheyAre(template: String, expected: String) {
        #expect(render(template, with: value) == expected)
    }
}
