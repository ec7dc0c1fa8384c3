import Analysis

/// The mean of the weights of several models or of several moments of one.
struct MeanWeights {
    private var sum: [SIMD16<Float>] = []
    private var transitionSum: [Float] = []
    private var count: Float = 0

    init() {}

    init(_ members: [CRF]) {
        for member in members { add(member) }
    }

    mutating func add(_ crf: CRF) {
        add(crf.weights, crf.transitions)
    }

    /// All must be of one size.
    mutating func add(_ weights: [SIMD16<Float>], _ transitions: [Float]) {
        count += 1
        guard count > 1 else {
            (sum, transitionSum) = (weights, transitions)
            return
        }
        for row in weights.indices { sum[row] += weights[row] }
        for index in transitions.indices { transitionSum[index] += transitions[index] }
    }

    var isEmpty: Bool { count == 0 }
    var weights: [SIMD16<Float>] { sum.map { $0 / count } }
    var transitions: [Float] { transitionSum.map { $0 / count } }
}
