import Randomness
import Testing

@testable import train_names

@Suite struct MadeUpPersonTests {
    @Test func theShortNameIsPartOfTheFullOne() {
        var random = RandomNumbers(seed: 4)
        for _ in 0..<2000 {
            let person = MadeUpPerson(random: &random)
            #expect(
                !person.short.isEmpty && person.short.allSatisfy { person.full.joined(separator: " ").contains($0) })
            #expect(person.full.allSatisfy { $0.count > 0 })
        }
    }

    @Test func familyNamesLeadWhereTheyDo() {
        var random = RandomNumbers(seed: 4)
        let people = (0..<5000).map { _ in MadeUpPerson(random: &random) }
        #expect(people.contains { $0.full.first == "Kim" && $0.short == ["Kim"] })
        #expect(people.contains { $0.full.first == "Nguyen" && $0.short == [$0.full[2]] })
    }
}
