/// What the table of figures (docs/figures.md) says of a measure beside its name.
extension Measure {
    /// When it is counted.
    package var time: Message {
        switch kind {
        case .stock: Message(vi: "tại một ngày", en: "at a date")
        case .flow: Message(vi: "trong một kỳ", en: "in a period")
        }
    }

    /// The entries from which it follows, each way alone.
    package var needs: Message {
        let below =
            addsUp
            ? Message(vi: "; hoặc số của mọi tổ chức bên dưới", en: "; or that of every body below")
            : Message(verbatim: "")
        switch self {
        case .bodies:
            return Message(vi: "danh sách `bodies`", en: "the list `bodies`")
        case .transfers:
            return Message(
                vi: "cả ba loại `transfers-in`, `transfers-out`, `transfers-internal`",
                en: "all of `transfers-in`, `transfers-out`, `transfers-internal`")
        case .cells, .organizations:
            return Message(
                vi: "`\(id): [{at, total}]`; hoặc danh sách `bodies`",
                en: "`\(id): [{at, total}]`; or the list `bodies`")
        case .hamlets:
            return Message(
                vi: "`hamlets: [{at, total}]`; hoặc `hamlet_list`", en: "`hamlets: [{at, total}]`; or `hamlet_list`")
        case .transfersIn, .transfersOut, .transfersInternal:
            return Message(
                vi: "`\(id): [{period, total}]`; của cấp trên: quy tắc 3",
                en: "`\(id): [{period, total}]`; of a parent: rule 3")
        default:
            let entry = kind == .stock ? "{at, total}" : "{period, total}"
            return Message(vi: "`\(id): [\(entry)]`\(below.vi)", en: "`\(id): [\(entry)]`\(below.en)")
        }
    }
}
