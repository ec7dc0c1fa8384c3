import News
import Testing

@testable import Archive

struct MentionPlacesTests {
    private func mention(_ start: Int, _ entity: Int) -> Mention {
        Mention(span: TextSpan(start, start + 2), kind: .person, entity: entity)
    }

    @Test func theSentencesOwnMentionGoesBeforeTheFirst() {
        let places = MentionPlaces([mention(0, 7), mention(10, 8), mention(20, 7), mention(30, 7)])
        #expect(places.first(of: 7, in: TextSpan(15, 40)) == 2)
        #expect(places.first(of: 8, in: TextSpan(15, 40)) == 1)
        #expect(places.first(of: 7, in: TextSpan(21, 31)) == 0)
        #expect(places.first(of: 9, in: TextSpan(0, 40)) == nil)
    }

    /// Half a million of each: comparing all with all would not end.
    @Test func manySentencesAboutTheSamePersonAreManySearches() {
        let places = MentionPlaces((0..<500_000).map { mention($0 * 10, 0) })
        let found = (0..<500_000).count { places.first(of: 0, in: TextSpan($0 * 10, $0 * 10 + 10)) == $0 }
        #expect(found == 500_000)
    }
}
