import News
import Support
import Testing

@testable import Analysis

/// Left what the recogniser found, right what is made of it.
struct NicknamesTests {
    @Test(arguments: [
        (
            "[PERSON:1 Dwight Roe], alias \"The Fox,\" fled. Police sought The Fox.",
            "[PERSON:1 Dwight Roe], alias \"[PERSON:1 The Fox],\" fled. Police sought [PERSON:1 The Fox]."
        ),
        (
            "[PERSON:1 Jamal Roe], known as \"[OTHER:2 Young Stacks]\", sang.",
            "[PERSON:1 Jamal Roe], known as \"[PERSON:1 Young Stacks]\", sang."
        ),
        (
            "[PERSON:1 Ahmed Roe], also known as [PERSON:2 Abu Omar al-Dosari], spoke. [PERSON:3 Dosari] left.",
            "[PERSON:1 Ahmed Roe], also known as [PERSON:1 Abu Omar al-Dosari], spoke. [PERSON:1 Dosari] left."
        ),
        (
            "[PERSON:1 Joko Roe] came. [PERSON:1 Roe], popularly known as \u{201C}Joro\u{201D}, spoke.",
            "[PERSON:1 Joko Roe] came. [PERSON:1 Roe], popularly known as \u{201C}[PERSON:1 Joro]\u{201D}, spoke."
        ),
        (
            "[PERSON:1 Dwight Roe], the gang leader known as \"[OTHER:2 Barbwire]\", fled.",
            "[PERSON:1 Dwight Roe], the gang leader known as \"[PERSON:1 Barbwire]\", fled."
        ),
    ])
    func whatAPersonIsKnownByIsTheirs(_ given: String, _ expected: String) {
        #expect(MarkedNames.resolved(given) == expected)
    }

    @Test(arguments: [
        "[PERSON:1 Ann Lowe] leads a militia known as the \"[ORG:2 Black Wolves]\".",
        "[PERSON:1 Ann Lowe], the head of a gang known as \"[ORG:2 Black Wolves]\", left.",
        "[PERSON:1 Ann Lowe], who sang \"[OTHER:2 The Last Ferry]\", left.",
        "[PERSON:1 Ann Lowe] was also known as a liar.",
    ])
    func otherQuotationsAreNot(_ text: String) {
        #expect(MarkedNames.resolved(text) == text)
    }

    @Test func theirOwnNameIsShown() {
        let people = MarkedNames.entities("[PERSON Ahmed Roe], also known as [PERSON Abu Omar al-Dosari], spoke.")
        #expect(people.map(\.name) == ["Ahmed Roe"])
        #expect(people.first?.reasons.map(\.reason) == ["the article says that Ahmed Roe is known by it"])
    }
}
