import BantinModel

/// What is said of numbers that an entry cannot have.
extension BodyCheck {
    mutating func reportGroupOfBodies(_ group: ParsedGroupCount, _ measure: Measure) {
        diagnostics.error(
            .invalidValue, at: group.location,
            Message(
                vi: "“\(measure.id)” đếm tổ chức, không đếm người, nên không có nhóm “\(group.group.id)”",
                en: "“\(measure.id)” counts bodies, not people, so it has no group “\(group.group.id)”"))
    }

    mutating func reportCount(_ count: Located<Int>) {
        diagnostics.error(
            .invalidCount, at: count.location,
            Message(
                vi: "số \(count.value) không hợp lệ; cần một số nguyên từ 0 đến \(Rational.largestCount)",
                en: "\(count.value) is no valid count; it must lie from 0 to \(Rational.largestCount)"))
    }

    mutating func reportBounds(of measure: Measure, _ bounds: Measure.Bounds, _ count: Located<Int>) {
        let ends = [bounds.least.map { ("từ", "from", $0) }, bounds.greatest.map { ("đến", "to", $0) }].compactMap {
            $0
        }
        let vi = ends.map { "\($0.0) \(measure.written($0.2))" }.joined(separator: " ")
        let en = ends.map { "\($0.1) \(measure.written($0.2))" }.joined(separator: " ")
        diagnostics.error(
            .invalidCount, at: count.location,
            Message(
                vi: "“\(measure.id)” là \(measure.written(count.value)), ngoài khoảng đã khai báo: \(vi)",
                en: "“\(measure.id)” is \(measure.written(count.value)), outside its declared range: \(en)"),
            notes: [
                Diagnostic.Note(
                    Message(
                        vi: "hãy sửa số này; nếu số đúng thì sửa min, max của “\(measure.id)” trong measures",
                        en: "mend the number, or min and max of “\(measure.id)” under measures"))
            ])
    }
}
