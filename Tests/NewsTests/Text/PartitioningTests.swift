import News
import Testing

struct PartitioningTests {
    @Test(arguments: [(0, 0), (1, 0), (2, 1), (5, 3), (9, 5)])
    func theFirstPlaceBehindIsFound(value: Int, place: Int) {
        #expect([1, 3, 3, 5, 7].partitioningIndex { $0 >= value } == place)
    }

    @Test func aSliceKeepsItsPlaces() {
        #expect([1, 3, 5, 7][2...].partitioningIndex { $0 > 5 } == 3)
        #expect([Int]().partitioningIndex { _ in true } == 0)
    }
}
