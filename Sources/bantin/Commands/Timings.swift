import BantinModel

/// How long the stages of a build took, in the order in which they ran.
struct Timings: Sendable {
    /// A stage; the raw values are the words for programs.
    enum Stage: String, CaseIterable, Sendable {
        /// Listing the folder, reading the data, the counts, the templates and every page's front matter.
        case reading
        /// Checking the data, computing what all pages need, checking templates, placing pages.
        case planning
        /// Reading, proving and writing every page.
        case pages
        /// What is made from all pages together: figures.json, feeds, links between pages.
        case site
        /// Making PDFs.
        case pdf
        /// Putting the new site in place of the old one, with the report of warnings before it.
        case publishing
    }

    private(set) var stages: [(stage: Stage, duration: Duration)] = []
    private var last = ContinuousClock.now

    /// Notes a stage that ends now; it began when the one before it ended, the first when the timings were made.
    mutating func end(_ stage: Stage) {
        let now = ContinuousClock.now
        stages.append((stage, now - last))
        last = now
    }

    private var total: Duration { stages.reduce(.zero) { $0 + $1.duration } }

    /// A line for each stage, in milliseconds and as a share of all; or the same in microseconds for programs.
    func text(in form: ResultForm, _ language: Language) -> String {
        guard form == .text else { return json.text }
        let names = stages.map { $0.stage.name.text(in: language) }
        let width = names.map(\.count).max() ?? 0
        let lines = zip(names, stages).map { name, stage in
            let time = milliseconds(stage.duration, language)
            let share = "\(Int((100 * (stage.duration / max(total, .nanoseconds(1)))).rounded()))"
            return "  \(name)\(spaces(width - name.count))  \(spaces(10 - time.count))\(time) ms"
                + "  \(spaces(3 - share.count))\(share)%\n"
        }
        return Message(vi: "thời gian theo công đoạn:", en: "time by stage:").text(in: language) + "\n" + lines.joined()
    }

    private var json: JSON {
        .object([
            .init(
                "stages",
                .array(
                    stages.map {
                        ["stage": .string($0.stage.rawValue), "microseconds": .number(microseconds($0.duration))]
                    })),
            .init("microseconds", .number(microseconds(total))),
        ])
    }

    private func microseconds(_ duration: Duration) -> Int { Int((duration / .microseconds(1)).rounded()) }

    /// With one decimal.
    private func milliseconds(_ duration: Duration, _ language: Language) -> String {
        let (whole, tenth) = Int((duration / .microseconds(100)).rounded()).quotientAndRemainder(dividingBy: 10)
        return "\(whole)\(language == .vietnamese ? "," : ".")\(tenth)"
    }

    private func spaces(_ count: Int) -> String { String(repeating: " ", count: max(0, count)) }
}

extension Timings.Stage {
    fileprivate var name: Message {
        switch self {
        case .reading: Message(vi: "đọc tệp", en: "reading")
        case .planning: Message(vi: "kiểm tra số liệu, lập kế hoạch", en: "checking the data, planning")
        case .pages: Message(vi: "dựng từng trang", en: "pages")
        case .site: Message(vi: "tệp chung của cả trang", en: "files of the whole site")
        case .pdf: Message(vi: "in PDF", en: "PDFs")
        case .publishing: Message(vi: "xuất bản", en: "publishing")
        }
    }
}
