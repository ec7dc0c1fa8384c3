import Testing

@testable import train_names

@Suite struct MeanWeightsTests {
    @Test func addsUpAndDivides() {
        var mean = MeanWeights()
        #expect(mean.isEmpty)
        mean.add([SIMD16(repeating: 1), SIMD16(repeating: 4)], [2, 0])
        mean.add([SIMD16(repeating: 3), SIMD16(repeating: 0)], [4, 1])
        #expect(mean.weights == [SIMD16(repeating: 2), SIMD16(repeating: 2)])
        #expect(mean.transitions == [3, 0.5])
    }
}
