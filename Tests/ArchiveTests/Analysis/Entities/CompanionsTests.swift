import News
import Testing

@testable import Archive

struct CompanionsTests {
    private let own = Entity.ID(1)

    @Test func theMostFrequentComeFirst() {
        var companions = Companions()
        companions.count([2, 3, 1].map { Entity.ID($0) }, except: own, sign: 1)
        companions.count([3].map { Entity.ID($0) }, except: own, sign: 1)
        #expect(companions.most(9).map(\.entity.number) == [3, 2])
        #expect(companions.most(9).map(\.articles) == [2, 1])
        #expect(Companions(companions.bytes).counts == companions.counts)
        companions.count([3, 2].map { Entity.ID($0) }, except: own, sign: -1)
        #expect(companions.most(9).map(\.entity.number) == [3])
    }

    @Test func aNewcomerWearsDownTheRarest() {
        var companions = Companions()
        for number in 2...65 { companions.count([Entity.ID(Int64(number))], except: own, sign: 1) }
        companions.count([Entity.ID(65)], except: own, sign: 1)
        companions.count([Entity.ID(99)], except: own, sign: 1)
        #expect(companions.counts.count == 64)
        #expect(companions.counts[Entity.ID(99)] == 1)
        #expect(companions.counts[Entity.ID(65)] == 2)
    }
}
