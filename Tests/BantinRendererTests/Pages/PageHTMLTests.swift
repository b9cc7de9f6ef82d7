import Testing

@testable import BantinRenderer

/// Each page is well-formed and can be walked through by ear and by keyboard.
@Suite struct PageHTMLTests {
    @Test(arguments: PageTemplate.allCases)
    func everyElementIsClosedInOrder(template: PageTemplate) throws {
        let html = try page(template)
        var open: [String] = []
        for tag in html.tags {
            if tag.hasPrefix("/") {
                #expect(open.popLast() == String(tag.dropFirst()), "in \(template.rawValue), \(open)")
            } else if !tag.isVoid {
                open.append(tag.elementName)
            }
        }
        #expect(open == [])
        #expect(html.tags.allSatisfy { $0.filter { $0 == "\"" }.count.isMultiple(of: 2) })
    }

    @Test(arguments: PageTemplate.allCases)
    func identifiersAreUniqueAndWhateverPointsAtOneFindsIt(template: PageTemplate) throws {
        let html = try page(template)
        let identifiers = html.values(of: "id")
        #expect(Set(identifiers).count == identifiers.count)
        #expect(identifiers.isSuperset(of: html.values(of: "aria-labelledby")))
        #expect(
            identifiers.isSuperset(
                of: html.values(of: "href").filter { $0.hasPrefix("#") }.map { String($0.dropFirst()) }))
    }

    @Test(arguments: PageTemplate.allCases)
    func headingsBeginWithOneAndLeaveNoLevelOut(template: PageTemplate) throws {
        let levels = try page(template).tags.map(\.elementName).filter {
            $0.count == 2 && $0.hasPrefix("h") && $0 != "hr"
        }
        .compactMap { $0.last?.wholeNumberValue }
        #expect(levels.first == 1)
        #expect(levels.filter { $0 == 1 }.count == 1)
        #expect(zip(levels, levels.dropFirst()).allSatisfy { $1 <= $0 + 1 })
    }

    @Test(arguments: PageTemplate.allCases)
    func aPageAsksNoOtherHostForAnything(template: PageTemplate) throws {
        let html = try page(template)
        let addresses = html.values(of: "src") + html.values(of: "href")
        #expect(addresses.filter { $0.contains("//") && !$0.hasPrefix("data:image/") } == [])
        #expect(html.tags.allSatisfy { $0.elementName != "script" || $0.contains(" src=\"") })
        #expect(!html.contains("style=\""))
    }

    @Test func everyTableHasACaptionAndItsHeadersTheirScope() throws {
        let html = try page(.statistics)
        #expect(html.tags.filter { $0.elementName == "table" }.count == 7)
        #expect(html.tags.filter { $0.elementName == "caption" }.count == 7)
        #expect(html.tags.filter { $0.elementName == "th" }.allSatisfy { $0.contains("scope=\"") })
    }

    private func page(_ template: PageTemplate) throws -> String {
        PageFixture.writer.write(try #require(PageFixture.all.first { $0.head.template == template }), in: .html)
    }
}

extension String {
    /// What stands between `<` and `>`, without the document type.
    fileprivate var tags: [String] {
        split(separator: "<").dropFirst(0).compactMap { part in
            part.first == "!" ? nil : part.firstIndex(of: ">").map { String(part[..<$0]) }
        }
    }

    fileprivate var elementName: String { String(prefix { $0 != " " && $0 != "/" }) }

    fileprivate var isVoid: Bool { ["meta", "link", "img", "br", "hr", "input", "rect", "line"].contains(elementName) }

    fileprivate func values(of attribute: String) -> [String] {
        tags.compactMap { tag in
            tag.firstRange(of: " \(attribute)=\"").map { String(tag[$0.upperBound...].prefix { $0 != "\"" }) }
        }
    }
}

extension [String] {
    fileprivate func isSuperset(of others: [String]) -> Bool { Set(self).isSuperset(of: others) }
}
