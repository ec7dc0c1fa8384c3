import News
import Testing

@testable import Analysis

struct NameComparisonTests {
    @Test func theReasonNamesTheSpellings() {
        let korean = NameComparison.areSame("Ri Yong Ho", "Lee Yong-ho", kind: .person)
        #expect(korean == (true, "same parts; Ri/Lee are spellings of one Korean name"))
        let slavic = NameComparison.areSame("Sergei Lavrov", "Sergey Lavrov", kind: .person)
        #expect(slavic == (true, "same parts; Sergei/Sergey are spellings of one Slavic name"))
    }

    @Test func placesAreSpeltInTwoWays() {
        #expect(NameComparison.areSame("Roe Space Centre", "Roe Space Center", kind: .place).0)
    }

    @Test func generationsTellPeopleApart() {
        let answer = NameComparison.areSame("Martin Luther King Jr.", "Martin Luther King Sr.", kind: .person)
        #expect(answer == (false, "different generations (jr, sr)"))
    }
}
