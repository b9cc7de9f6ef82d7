import BantinModel

/// What is said of figures that stand where none can, or lack a part.
extension DocumentBuilder {
    mutating func reportMisplaced(in container: InlineTree.Container, at location: SourceLocation) {
        let (message, mend) =
            switch container {
            case .image:
                (
                    Message(
                        vi: "số liệu không thể đứng trong lời mô tả của hình",
                        en: "a figure cannot stand in the alternative text of an image"),
                    Message(
                        vi: "hãy viết số liệu trong câu văn bên cạnh hình",
                        en: "write the figure in a sentence beside the image")
                )
            case .figure:
                (
                    Message(
                        vi: "số liệu không thể đứng bên trong một số liệu khác",
                        en: "a figure cannot stand inside another figure"),
                    Message(vi: "hãy chỉ giữ lại một trong hai", en: "keep only one of the two")
                )
            default:
                (
                    Message(
                        vi: "số liệu không thể đứng bên trong một liên kết",
                        en: "a figure cannot stand inside a link"),
                    Message(
                        vi: "hãy đưa số liệu ra ngoài dấu ngoặc vuông của liên kết",
                        en: "move the figure out of the square brackets of the link")
                )
            }
        diagnostics.error(.misplacedFigure, at: location, message, notes: [.init(mend)])
    }

    mutating func reportMisplacedPartial(_ name: some StringProtocol, at location: SourceLocation) {
        let notation = "{{> \(name.shortened)}}"
        misplacedPartials.append(String(name))
        if isProse {
            diagnostics.error(
                .misplacedFigure, at: location,
                Message(
                    vi: "“\(notation)” chỉ đặt được trong thân bài",
                    en: "“\(notation)” can only stand in the body of a text"),
                notes: [
                    .init(Message(vi: "hãy chuyển xuống dưới dòng “---” thứ hai", en: "move it below the second “---”"))
                ])
        } else {
            diagnostics.error(
                .misplacedFigure, at: location,
                Message(
                    vi: "“\(notation)” phải đứng một mình thành một đoạn",
                    en: "“\(notation)” must be a paragraph of its own"),
                notes: [
                    .init(
                        Message(
                            vi: "hãy để một dòng trống ở trên và một dòng trống ở dưới",
                            en: "leave an empty line above it and one below it"))
                ])
        }
    }

    mutating func reportNoName(_ expression: String, at location: SourceLocation) {
        if expression.isEmpty || expression == ">" {
            diagnostics.error(
                .invalidFigure, at: location,
                Message(vi: "thiếu tên số liệu", en: "the name of the figure is missing"),
                notes: [.init(Message(vi: "ví dụ: {{ members }}", en: "for example: {{ members }}"))])
        } else {
            diagnostics.error(
                .invalidFigure, at: location,
                Message(
                    vi: "“\(expression.shortened)” không phải là tên số liệu",
                    en: "“\(expression.shortened)” is not the name of a figure"),
                notes: [
                    .init(
                        Message(
                            vi: "giữa hai cặp ngoặc nhọn chỉ viết tên, ví dụ: {{ members }}",
                            en: "between two pairs of braces stands a name alone, for example: {{ members }}"))
                ])
        }
    }

    mutating func reportNoWords(name: String, at location: SourceLocation) {
        diagnostics.error(
            .invalidFigure, at: location,
            Message(vi: "thiếu chữ giữa hai dấu ngoặc vuông", en: "the words between the square brackets are missing"),
            notes: [
                .init(
                    Message(
                        vi:
                            "viết con số sẽ in ra: [13](figure:\(name.shortened)), hoặc để máy tự tính: {{ \(name.shortened) }}",
                        en:
                            "write the number that is printed: [13](figure:\(name.shortened)), or have it computed: {{ \(name.shortened) }}"
                    ))
            ])
    }

    mutating func reportAutolink(_ address: String, at location: SourceLocation) {
        let name = address.dropFirst("figure:".count)
        diagnostics.error(
            .invalidFigure, at: location,
            Message(vi: "số liệu không viết trong “< >” được", en: "a figure cannot be written in “< >”"),
            notes: [
                .init(
                    Message(
                        vi:
                            "viết con số sẽ in ra: [13](figure:\(name.shortened)), hoặc để máy tự tính: {{ \(name.shortened) }}",
                        en:
                            "write the number that is printed: [13](figure:\(name.shortened)), or have it computed: {{ \(name.shortened) }}"
                    ))
            ])
    }

    /// - Parameter source: what stands in its place and says nothing.
    mutating func reportNoSource(_ source: String, words: String, at location: SourceLocation) {
        let found = source.trimmed.isEmpty ? "" : source.trimmed.shortened
        diagnostics.error(
            .missingSource, at: location,
            Message(
                vi: "“\(words.shortened)” không có trong số liệu nên phải ghi nguồn"
                    + (found.isEmpty ? "" : "; “\(found)” không phải là nguồn"),
                en: "“\(words.shortened)” is not in the data and needs a source"
                    + (found.isEmpty ? "" : "; “\(found)” is none")),
            notes: [
                .init(
                    Message(
                        vi: "viết nguồn trong dấu ngoặc kép: [\(words.shortened)](figure:stated \"Báo cáo số …\")",
                        en: "write the source in quotation marks: [\(words.shortened)](figure:stated \"Report no. …\")")
                )
            ])
    }

    mutating func reportNeedlessSource(name: String, title: String, words: String, at location: SourceLocation) {
        diagnostics.error(
            .invalidFigure, at: location,
            Message(
                vi: "“\(name.shortened)” được chứng minh bằng số liệu nên không ghi nguồn ở đây",
                en: "“\(name.shortened)” is proven by the data and takes no source here"),
            notes: [
                .init(
                    Message(
                        vi:
                            "bỏ “\"\(title.shortened)\"” đi; con số không có trong số liệu thì viết: [\(words.shortened)](figure:stated \"\(title.shortened)\")",
                        en:
                            "leave out “\"\(title.shortened)\"”; a number that the data does not hold is written: [\(words.shortened)](figure:stated \"\(title.shortened)\")"
                    ))
            ])
    }

    mutating func reportFigureInAddress(at location: SourceLocation) {
        diagnostics.error(
            .misplacedFigure, at: location,
            Message(
                vi: "số liệu không thể đứng trong địa chỉ hay trong lời chú của liên kết",
                en: "a figure cannot stand in the address or the title of a link"),
            notes: [.init(Message(vi: "hãy viết số liệu trong câu văn", en: "write the figure in the sentence"))])
    }

    /// A figure as the source of an image.
    mutating func reportImageOfFigure(at location: SourceLocation) {
        diagnostics.error(
            .invalidFigure, at: location,
            Message(vi: "số liệu không phải là hình", en: "a figure is not an image"),
            notes: [
                .init(
                    Message(vi: "bỏ dấu “!” trước dấu ngoặc vuông", en: "leave out the “!” before the square bracket"))
            ])
    }
}
