import BantinModel
import BantinTemplates
import BantinTestSupport
import Foundation
import Testing

@testable import BantinRenderer

@Suite struct PageTemplateTests {
    @Test func theBuiltInTemplatesAreWellFormed() {
        #expect(PageFixture.builtIn.mistakes.map { "\($0.place.path):\($0.place.line): \($0.en)" } == [])
    }

    @Test(arguments: PageTemplate.allCases)
    func aBuiltInTemplateUsesOnlyNamesThatExist(template: PageTemplate) {
        for edition in template.editions {
            let mistakes = PageFixture.builtIn.templates.check(
                template.name(in: edition), against: template.shape(in: edition) { _ in nil })
            #expect(mistakes.map { "\($0.place.path):\($0.place.line):\($0.place.column): \($0.en)" } == [])
        }
    }

    @Test(arguments: PageTemplate.allCases)
    func aContextHoldsExactlyWhatItsShapeDeclares(template: PageTemplate) throws {
        let page = try #require(PageFixture.all.first { $0.head.template == template })
        for edition in page.head.template.editions {
            let shape = page.head.template.shape(in: edition) { _ in nil }
            #expect(shape.disagreements(of: PageFixture.writer.context(of: page, in: edition)) == [])
        }
    }
}
