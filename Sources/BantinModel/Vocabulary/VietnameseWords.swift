/// The word of the data file or of front matter that a clerk means who writes the Vietnamese one: `women` for `nữ`, `cell`
/// for `chi bộ`. Letter case and tone marks do not matter. Nil for a word that is not known here, or that means none of the
/// candidates.
package func wordMeant(by vietnamese: String, among candidates: some Sequence<String>) -> String? {
    let folded = vietnamese.foldedVietnamese.split { " _-".contains($0) }.joined(separator: " ")
    guard let meant = words[folded] ?? words[String(folded.withoutCountWord)] else { return nil }
    let candidates = Set(candidates)
    return meant.first { candidates.contains($0) }
}

extension String {
    /// Without `số` before it: `số đảng viên` is what `đảng viên` is.
    fileprivate var withoutCountWord: Substring { hasPrefix("so ") ? dropFirst(3) : self[...] }
}

/// By Vietnamese words without marks; where one word serves in several places, the words of all of them.
private let words: [String: [String]] = [
    "nu": ["women"], "phu nu": ["women"], "dang vien nu": ["women"], "tre": ["young"], "dang vien tre": ["young"],
    "dan toc": ["minority"], "dan toc thieu so": ["minority"], "ton giao": ["religious"], "doan vien": ["union"],
    "chinh thuc": ["official"], "du bi": ["probationary"], "dia phuong": ["local"],
    "dang vien": ["members"], "tong so dang vien": ["members"], "ket nap": ["admissions"],
    "dang vien ket nap": ["admissions"], "ket nap dang vien": ["admissions"], "tu tran": ["deaths"],
    "chet": ["deaths"], "chuyen den": ["transfers-in"], "chuyen di": ["transfers-out"], "khai tru": ["expulsions"],
    "xoa ten": ["removals"], "chi bo": ["cells", "cell", "bodies"], "to chuc": ["body", "bodies"],
    "dang bo": ["body"], "dang bo xa": ["commune_organization"], "dang bo huyen": ["district_organization"],
    "dang bo tinh": ["province_organization"], "dang bo co so": ["grassroots_organization"],
    "dang bo bo phan": ["group_organization"], "thon": ["hamlet"], "lang": ["hamlet"], "truong": ["school"],
    "truong hoc": ["school"], "sinh vien": ["student"], "co quan": ["agency"], "quan su": ["military"],
    "quan doi": ["military"], "cong an": ["police"], "y te": ["health"], "doanh nghiep": ["company"],
    "khac": ["other"], "tong": ["total"], "tong so": ["total"], "tong cong": ["total"], "ngay": ["at", "on", "date"],
    "thang": ["at", "period"], "nam": ["period"], "ky": ["period"], "thoi ky": ["period"],
    "thoi gian": ["period", "at"], "tu ngay": ["from"], "den ngay": ["to"], "nguon": ["source"],
    "ten": ["name", "title"], "ma": ["id"], "loai": ["type", "kind"], "cap": ["kind"],
    "dia chi": ["place"], "dia diem": ["place"], "thanh lap": ["established"], "ket thuc": ["ended"],
    "chi tieu": ["targets"], "it nhat": ["min"], "toi thieu": ["min"], "nhieu nhat": ["max"], "toi da": ["max"],
    "minh hoa": ["illustrative"], "cach hieu": ["definition"], "dinh nghia": ["definition"], "ly do": ["difference"],
    "tieu de": ["title"], "tom tat": ["summary"], "mo dau": ["lead"], "anh": ["photo"], "tac gia": ["authors"],
    "the": ["tags"], "chu thich": ["caption"], "chuyen muc": ["kicker"],
]
