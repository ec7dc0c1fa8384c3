import Testing

@testable import Analysis

struct NameSignsTests {
    /// In Korea and China the family leads, also where it was turned around; in Vietnam people are called by both.
    @Test(arguments: [
        ("Vladimir Putin", ["putin"]), ("Putin", ["putin"]), ("Kim Jong Un", ["kim"]), ("Ki-moon Ban", ["ban"]),
        ("Mao Zedong", ["mao"]), ("Nguyen Phu Trong", ["nguyen", "trong"]), ("Pat Nguyen", ["nguyen"]),
    ])
    func surnames(name: String, expected: [String]) {
        #expect(PersonName(name).signs.surnames == expected)
    }

    @Test func traditions() {
        #expect(PersonName("Sergei Lavrov").signs.isSlavic)
        #expect(PersonName("Mohammed Morsi").signs.isArabic)
        #expect(PersonName("Bashar al-Assad").signs.hasArticle)
        #expect(PersonName("Nguyen Phu Trong").signs.isFamilyFirst)
        #expect(!PersonName("Angela Dorothea Merkel").signs.isFamilyFirst)
    }
}
