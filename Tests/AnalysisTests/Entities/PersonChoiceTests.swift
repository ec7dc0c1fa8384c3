import Testing

@testable import Analysis

/// Whom a surname alone means where a couple bears it.
struct PersonChoiceTests {
    @Test(arguments: [
        "President [PERSON:1 Paul Roe] left. [PERSON:2 Mary Roe] had tea. [PERSON:1 Roe] flew.",
        "[PERSON:1 Omar Roe] won. [PERSON:1 Roe] spoke. His wife [PERSON:2 Ada Roe] wept. [PERSON:1 Roe] left.",
        "[PERSON:1 Paul Roe] won. [PERSON:1 Roe] spoke. [PERSON:2 Mary Roe] wept. [PERSON:1 Roe] left.",
        "President [PERSON:1 Roe] spoke. First lady [PERSON:2 Ada Roe] left. President [PERSON:1 Roe] flew. [PERSON:1 Roe] signed.",
        "[PERSON:1 Roe] met a friend. His wife, [PERSON:2 Ada Roe], left. [PERSON:1 Roe] spoke.",
        "[PERSON:1 Roe] and [PERSON:2 Ada Roe] danced.",
        "[PERSON:1 Omar Roe] came. His wife, [PERSON:2 Ada Roe], left. Mrs. [PERSON:2 Roe] wept. [PERSON:1 Roe] spoke.",
        "[PERSON:1 Paul Roe] spoke. [PERSON:2 Mary Roe] left. President [PERSON:3 Roe] signed.",
    ])
    func ofACoupleItIsNotTheOneNamedLast(_ text: String) {
        #expect(MarkedNames.resolved(text) == text)
    }

    @Test(arguments: [
        "Vice President [PERSON:1 Ada Roe] stood. President [PERSON:2 Roe] left. Vice President [PERSON:1 Roe] sat.",
        "President [PERSON:1 Paul Roe] and Vice President [PERSON:2 Roe] left. President [PERSON:1 Roe] flew.",
        "Vice President [PERSON:1 Paul Roe] was sworn in. As President [PERSON:1 Paul Roe] he left. President [PERSON:1 Roe] flew.",
    ])
    func aPresidentIsNotTheVicePresident(_ text: String) {
        #expect(MarkedNames.resolved(text) == text)
    }

    @Test(arguments: [
        "First lady [PERSON:1 Ada Roe] left. [PERSON:1 Roe] read. Mrs. [PERSON:1 Roe] sang.",
        "Chancellor [PERSON:1 Roe] spoke. [PERSON:1 Ada Roe] left.",
        "Minister [PERSON:1 Ada Roe], the old mayor's wife, left. Minister [PERSON:1 Roe] spoke.",
        "[PERSON:1 Roe] won. [PERSON:1 Ada Roe] spoke.",
        "[PERSON:1 Omar Roe] came. [PERSON:2 Paul Roe] left. [PERSON:2 Roe] spoke.",
    ])
    func whoeverIsAloneKeepsTheName(_ text: String) {
        #expect(MarkedNames.resolved(text) == text)
    }
}
