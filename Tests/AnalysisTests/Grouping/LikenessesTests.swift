import News
import Testing

@testable import Analysis

struct LikenessesTests {
    /// Articles as vectors of length 1 over a few terms.
    private func likenesses(_ articles: [[UInt32: Float]]) -> Likenesses {
        let profiles = articles.map { terms in
            ArticleProfile(id: Article.ID(1), published: nil, terms: TermVector(terms), entities: [:])
        }
        let statistics = TermStatistics(articles: 40, frequencies: [1: 4, 2: 4, 3: 4, 4: 4, 5: 4])
        return Likenesses(of: profiles.map { StoryVector($0, statistics: statistics) })
    }

    @Test func twoThatAreAlikeStaySo() {
        let plain = likenesses([[1: 1, 2: 1], [1: 1, 3: 1], [4: 1]])
        let heard = plain.withNeighbours()
        #expect(plain.values[1] > 0.2)
        #expect(abs(heard.values[1] - plain.values[1]) < 1e-5)
        #expect(heard.values[2] == 0 && heard.values[5] == 0)
    }

    @Test func aCommonNeighbourSpeaksForTwo() {
        let plain = likenesses([[1: 1, 2: 1], [2: 1, 3: 1], [3: 1, 4: 1]])
        let heard = plain.withNeighbours()
        #expect(plain.values[2] == 0)
        #expect(heard.values[2] > 0.05 && heard.values[2] == heard.values[6])
    }

    @Test func nothingSpeaksForNothing() {
        #expect(likenesses([]).withNeighbours().values.isEmpty)
        #expect(likenesses([[1: 1], [2: 1]]).withNeighbours().values == [0, 0, 0, 0])
    }
}
