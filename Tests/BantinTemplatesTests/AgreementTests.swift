import BantinTemplates
import BantinTestSupport
import Testing

/// Whether a value has a shape.
struct AgreementTests {
    private let shape = Shape.object([
        "title": .text, "cells": .list(.object(["name": .text])), "photo": .optional(.object(["alt": .text])),
        "total": .annotated(["exact": .text]),
    ])

    @Test func aValueThatHasTheShape() {
        let value: Value = [
            "title": "x", "cells": [["name": "1"], ["name": "2"]], "photo": .absent,
            "total": .annotated("1", ["exact": "1"]),
        ]
        #expect(shape.disagreements(of: value).isEmpty)
    }

    @Test func everyPlaceWhereItDoesNot() {
        let value: Value = [
            "title": true, "cells": [["name": "1"], ["name": .absent], [:]], "photo": ["alt": [], "src": "x"],
            "total": "1", "more": "x",
        ]
        #expect(
            shape.disagreements(of: value) == [
                "more: not declared", "cells[1].name: absent, not text", "cells[2].name: missing",
                "photo.src: not declared", "photo.alt: list, not text", "title: flag, not text",
                "total: text, not annotated",
            ])
        #expect(shape.disagreements(of: "x") == [".: text, not object"])
    }
}
