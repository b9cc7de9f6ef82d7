import BantinModel
import Testing

@Suite("Addresses")
struct AddressTests {
    @Test(
        "The beginning of an address says where it leads, however it is spaced or written",
        arguments: [
            ("a.html", .local), ("../notes/a.md#x", .local), ("/static/a:b.jpg", .local), ("?a:b", .local),
            ("#a:b", .local), (":a", .local), ("", .local), ("https://a.vn", .scheme("https")),
            ("MailTo:a@b.vn", .scheme("mailto")), (" java\nscript:x", .scheme("javascript")),
            ("//a.vn", .protocolRelative), ("/\\a.vn", .protocolRelative), ("/ /a.vn", .protocolRelative),
        ] as [(String, AddressKind)])
    func kinds(address: String, kind: AddressKind) {
        #expect(AddressKind(address) == kind)
    }

    @Test(
        "Bytes written with a percent sign become themselves where they make UTF-8",
        arguments: [
            ("a%20b", "a b"), ("%C4%90i%E1%BB%87n", "Điện"), ("100%", "100%"), ("%4", "%4"), ("%+a%-1", "%+a%-1"),
            ("%zz%41", "%zzA"), ("%FF", "%FF"), ("đ", "đ"),
        ])
    func percent(typed: String, decoded: String) {
        #expect(typed.percentDecoded == decoded)
    }
}
