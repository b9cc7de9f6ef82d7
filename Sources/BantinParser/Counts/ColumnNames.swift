import BantinModel

extension CountsColumn {
    /// The column that a person means who writes its name otherwise: with a slip, or in Vietnamese. Nil for what is none.
    init?(meantBy name: String) {
        if let near = nearestName(to: name, in: Self.allCases.map(\.rawValue)) {
            self.init(rawValue: near)
            return
        }
        let folded = name.foldedVietnamese.split { !$0.isLetter }.joined(separator: " ")
        guard let column = Self.allCases.first(where: { $0.vietnameseNames.contains(folded) }) else { return nil }
        self = column
    }

    /// What tables that people keep call it, in lower case and without marks.
    private var vietnameseNames: [String] {
        switch self {
        case .body: ["to chuc", "to chuc dang", "ten to chuc", "ma to chuc", "ma", "don vi", "ten don vi", "chi bo"]
        case .measure: ["chi tieu", "so lieu", "loai so lieu", "ten so lieu", "noi dung"]
        case .group: ["nhom", "ten nhom", "trong do"]
        case .period: ["ky", "ky bao cao", "thoi diem", "thoi gian", "ngay", "thang", "nam"]
        case .value: ["gia tri", "so luong", "so", "con so"]
        case .source: ["nguon", "nguon so lieu"]
        case .definition: ["dinh nghia", "cach hieu", "cach dem"]
        case .illustrative: ["minh hoa", "gia dinh"]
        case .difference: ["chenh lech", "ly do", "ly do chenh lech"]
        case .partial: ["chua du", "mot phan"]
        }
    }
}
