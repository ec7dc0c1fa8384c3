import News
import Testing

@testable import Screens

@Suite struct SpellingsTests {
    @Test func spellingsThatReadTheSameStandOnce() {
        let aliases = [
            Alias("Nordia", mentions: 9), Alias("People's Republic", mentions: 3), Alias("NR", mentions: 2),
            Alias("People’s Republic", mentions: 1), Alias("NORDIA", mentions: 1),
        ]
        let distinct = Spellings.distinct(aliases, besides: "Nordia")
        #expect(distinct == [Alias("People's Republic", mentions: 4), Alias("NR", mentions: 2)])
    }
}
