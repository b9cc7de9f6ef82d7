import BantinModel

extension ReadingMistake {
    static var noNumber: ReadingMistake {
        ReadingMistake(
            message: Message(vi: "không thấy con số nào để đối chiếu", en: "there is no number to prove"),
            notes: [
                Message(
                    vi: "trong dấu ngoặc vuông phải có một con số, như “13 đảng viên trẻ”",
                    en: "the square brackets must hold a number, as in “13 đảng viên trẻ”")
            ])
    }

    static func twoNumbers(_ words: String, _ first: NumberPhrase, _ second: NumberPhrase) -> ReadingMistake {
        let (one, two) = (words.utf8Slice(first.range), words.utf8Slice(second.range))
        var notes = [
            Message(
                vi: "mỗi dấu ngoặc vuông chỉ chứa một con số; hãy đưa phần còn lại ra ngoài",
                en: "the square brackets hold one number only; move the rest out of them")
        ]
        let isSplit = second.range.lowerBound == first.range.upperBound + 1 && two.count == 3 && one.count <= 3
        if isSplit, (one + two).utf8.allSatisfy({ (48...57).contains($0) }) {
            notes.insert(Message(vi: "hoặc viết liền “\(one).\(two)”", en: "or write “\(one).\(two)”"), at: 0)
        }
        return ReadingMistake(
            message: Message(
                vi: "có hai con số, “\(one)” và “\(two)”, không rõ đối chiếu số nào",
                en: "there are two numbers, “\(one)” and “\(two)”, and it is not clear which one to prove"),
            notes: notes, range: second.range)
    }

    static func hedged(_ words: String, _ hedge: WordToken) -> ReadingMistake {
        let word = words.utf8Slice(hedge.range)
        return ReadingMistake(
            message: Message(
                vi: "không đối chiếu được số đi kèm từ “\(word)” ở chỗ này",
                en: "a number that stands with “\(word)” here cannot be proven"),
            notes: [
                Message(
                    vi:
                        "từ ước lượng đứng ngay trước con số, như “hơn 12%”, “gần 100”; hoặc viết đúng con số trong số liệu",
                    en:
                        "a hedge stands directly before the number, as in “hơn 12%”, “gần 100”; or write the exact number"
                )
            ], range: hedge.range)
    }

    static func vague(_ token: WordToken, in words: String) -> ReadingMistake {
        let word = words.utf8Slice(token.range)
        return ReadingMistake(
            message: Message(
                vi: "“\(word)” ở đây không phải là một con số rõ ràng", en: "“\(word)” is no definite number here"),
            range: token.range)
    }

    static func strangeDigit(_ token: WordToken) -> ReadingMistake {
        let sign = token.sign.map { String($0) } ?? ""
        return ReadingMistake(
            message: Message(
                vi: "“\(sign)” không phải là chữ số thường dùng", en: "“\(sign)” is no ordinary digit"),
            notes: [Message(vi: "hãy gõ lại bằng các chữ số 0 đến 9", en: "type it again with the digits 0 to 9")],
            range: token.range)
    }

    static func gluedToWord(_ tokens: [WordToken], at index: Int) -> ReadingMistake {
        ReadingMistake(
            message: Message(
                vi: "chữ và số viết liền nhau, không đọc được thành con số",
                en: "letters and digits stand together and make no number"),
            notes: [
                Message(
                    vi: "hãy cách ra, hoặc đưa phần không phải con số cần đối chiếu ra ngoài dấu ngoặc vuông",
                    en: "put a space between, or move what is not the number out of the square brackets")
            ], range: tokens[index - 1].range.lowerBound..<tokens[index].range.upperBound)
    }
}
