import Analysis

/// Forward and backward sums over one stretch, and the gradient of its loss.
struct Lattice {
    private(set) var count = 0
    var scores: [SIMD16<Float>] = []
    private(set) var gradients: [SIMD16<Float>] = []
    private(set) var transitionGradients = [Float](repeating: 0, count: NameTag.count * NameTag.count)

    private var potentials: [Float] = []
    private var forward: [Float] = []
    private var backward: [Float] = []
    private var passes = [Float](repeating: 0, count: NameTag.count * NameTag.count)
    private let pairs: [(from: Int, to: Int)]

    init() {
        pairs = (0..<NameTag.count).flatMap { from in
            (0..<NameTag.count).filter { NameTag.allows($0, behind: from) }.map { (from, $0) }
        }
    }

    mutating func reset(_ count: Int) {
        self.count = count
        while scores.count < count {
            scores.append(.zero)
            gradients.append(.zero)
            for _ in 0..<NameTag.count {
                potentials.append(0)
                forward.append(0)
                backward.append(0)
            }
        }
        for index in transitionGradients.indices { transitionGradients[index] = 0 }
    }

    /// Fills the gradients; returns how many tags are expected to be wrong.
    mutating func run(_ transitions: [Float], gold: ArraySlice<UInt8>, goesOn: Bool) -> Double {
        for pair in pairs { passes[at(pair.from, pair.to)] = exponential(transitions[at(pair.from, pair.to)]) }
        for word in 0..<count { fillPotentials(word) }
        for word in 0..<count { goForward(word) }
        for word in (0..<count).reversed() { goBackward(word, goesOn: goesOn) }
        return collect(gold, goesOn: goesOn)
    }
}

// MARK: - Private

extension Lattice {
    @inline(__always) private func at(_ from: Int, _ to: Int) -> Int { from * NameTag.count + to }

    private mutating func fillPotentials(_ word: Int) {
        let top = max(0, scores[word].max())
        let values = exponential(scores[word] - top)
        potentials[at(word, 0)] = exponential(-top)
        for lane in 0..<16 { potentials[at(word, lane + 1)] = values[lane] }
    }

    private mutating func goForward(_ word: Int) {
        if word == 0 {
            for tag in 0..<NameTag.count {
                forward[tag] = passes[tag] * potentials[tag] * (NameTag.mayBegin(tag) ? 1 : 0)
            }
        } else {
            for tag in 0..<NameTag.count { forward[at(word, tag)] = 0 }
            for pair in pairs {
                forward[at(word, pair.to)] += forward[at(word - 1, pair.from)] * passes[at(pair.from, pair.to)]
            }
            for tag in 0..<NameTag.count { forward[at(word, tag)] *= potentials[at(word, tag)] }
        }
        normalize(&forward, word)
    }

    private mutating func goBackward(_ word: Int, goesOn: Bool) {
        for tag in 0..<NameTag.count { backward[at(word, tag)] = 0 }
        if word == count - 1 {
            for tag in 0..<NameTag.count where NameTag.mayEnd(tag) {
                backward[at(word, tag)] = goesOn ? passes[at(tag, 0)] : 1
            }
        } else {
            for pair in pairs {
                backward[at(word, pair.from)] +=
                    passes[at(pair.from, pair.to)] * potentials[at(word + 1, pair.to)] * backward[at(word + 1, pair.to)]
            }
        }
        normalize(&backward, word)
    }

    private func normalize(_ values: inout [Float], _ word: Int) {
        var sum: Float = 0
        for tag in 0..<NameTag.count { sum += values[at(word, tag)] }
        let factor = 1 / max(sum, 1e-30)
        for tag in 0..<NameTag.count { values[at(word, tag)] *= factor }
    }

    private mutating func collect(_ gold: ArraySlice<UInt8>, goesOn: Bool) -> Double {
        var loss: Float = 0
        var before = NameTag.outside
        for word in 0..<count {
            let tag = Int(gold[gold.startIndex + word])
            addPairs(word)
            transitionGradients[at(before, tag)] -= 1
            var sum: Float = 0
            for tag in 0..<NameTag.count { sum += forward[at(word, tag)] * backward[at(word, tag)] }
            let factor = 1 / max(sum, 1e-30)
            var gradient = SIMD16<Float>.zero
            for lane in 0..<16 { gradient[lane] = forward[at(word, lane + 1)] * backward[at(word, lane + 1)] * factor }
            loss += 1 - (tag == 0 ? forward[at(word, 0)] * backward[at(word, 0)] * factor : gradient[tag - 1])
            if tag > 0 { gradient[tag - 1] -= 1 }
            gradients[word] = gradient
            before = tag
        }
        return Double(loss)
    }

    /// Adds how often each pair of tags is expected between this word and the one in front.
    private mutating func addPairs(_ word: Int) {
        guard word > 0 else {
            var sum: Float = 0
            for tag in 0..<NameTag.count { sum += forward[tag] * backward[tag] }
            for tag in 0..<NameTag.count { transitionGradients[tag] += forward[tag] * backward[tag] / max(sum, 1e-30) }
            return
        }
        var sum: Float = 0
        for pair in pairs { sum += expected(pair, word) }
        let factor = 1 / max(sum, 1e-30)
        for pair in pairs { transitionGradients[at(pair.from, pair.to)] += expected(pair, word) * factor }
    }

    @inline(__always)
    private func expected(_ pair: (from: Int, to: Int), _ word: Int) -> Float {
        forward[at(word - 1, pair.from)] * passes[at(pair.from, pair.to)] * potentials[at(word, pair.to)]
            * backward[at(word, pair.to)]
    }
}

@inline(__always)
private func exponential(_ x: Float) -> Float { exponential(SIMD16<Float>(repeating: x))[0] }
