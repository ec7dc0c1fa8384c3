import Analysis
import Randomness

/// A linear-chain conditional random field (Lafferty and others 2001), trained
/// a sentence at a time with AdaGrad (Duchi and others 2011). The weights that
/// count are the mean over the second half of training.
struct CRF {
    struct Settings: Sendable {
        var epochs = 8
        var rate: Float = 0.1
        /// How often, in percent, a word loses all features of a group.
        var dropout: [FeatureGroup: Int] = [.word: 10, .lists: 15, .classes: 10, .elsewhere: 10, .majority: 30]
        var decay: Float = 0
    }

    private(set) var weights: [SIMD16<Float>]
    private(set) var transitions = [Float](repeating: 0, count: NameTag.count * NameTag.count)
    private var squares: [SIMD16<Float>]
    private var transitionSquares = [Float](repeating: 1, count: NameTag.count * NameTag.count)
    private var mean = MeanWeights()
    private let settings: Settings
    private var random: RandomNumbers
    private var lattice = Lattice()
    private var kept: [Int32] = []
    private var keptStarts: [Int] = []

    init(rows: Int, settings: Settings, seed: UInt64) {
        weights = [SIMD16<Float>](repeating: .zero, count: rows)
        squares = [SIMD16<Float>](repeating: SIMD16(repeating: 1), count: rows)
        self.settings = settings
        random = RandomNumbers(seed: seed)
    }

    /// `order`: the stretches of an epoch; one may stand there several times.
    mutating func train(_ examples: Examples, order: [Int], log: (String) -> Void) {
        var order = order
        let half = order.count / 2
        for epoch in 0..<settings.epochs {
            order.shuffle(using: &random)
            var loss: Double = 0
            for (step, index) in order.enumerated() {
                loss += learn(examples.stretches[index], of: examples)
                let isLate = epoch * 2 >= settings.epochs
                if isLate, step == half || step == order.count - 1 { mean.add(weights, transitions) }
            }
            log("epoch \(epoch + 1): loss \(loss / Double(order.count))")
        }
        if !mean.isEmpty { (weights, transitions) = (mean.weights, mean.transitions) }
    }
}

// MARK: - Private

extension CRF {
    private mutating func learn(_ stretch: Examples.Stretch, of examples: Examples) -> Double {
        choose(stretch, of: examples)
        lattice.reset(stretch.words.count)
        for word in 0..<stretch.words.count {
            var sum = SIMD16<Float>.zero
            for index in keptStarts[word]..<keptStarts[word + 1] { sum += weights[Int(kept[index])] }
            lattice.scores[word] = sum
        }
        let gold = examples.tags[stretch.words]
        let loss = lattice.run(transitions, gold: gold, goesOn: stretch.goesOn)
        update()
        return loss
    }

    /// Drops whole groups of features now and then.
    private mutating func choose(_ stretch: Examples.Stretch, of examples: Examples) {
        kept.removeAll(keepingCapacity: true)
        keptStarts.removeAll(keepingCapacity: true)
        let everywhere = dropped(share: 3)
        for word in stretch.words {
            keptStarts.append(kept.count)
            let here = everywhere | dropped(share: 1)
            for index in examples.starts[word]..<examples.starts[word + 1] {
                let feature = examples.features[index]
                if here >> (feature >> 28) & 1 == 0 { kept.append(Int32(feature & Examples.rowMask)) }
            }
        }
        keptStarts.append(kept.count)
    }

    private mutating func dropped(share: Int) -> UInt32 {
        var groups: UInt32 = 0
        for group in [FeatureGroup.word, .lists, .classes, .elsewhere, .majority] {
            if random.chance((settings.dropout[group] ?? 0) / share) { groups |= 1 << group.rawValue }
        }
        return groups
    }

    private mutating func update() {
        for word in 0..<lattice.count {
            let gradient = lattice.gradients[word]
            guard gradient.max() > 0.003 || gradient.min() < -0.003 else { continue }
            let square = gradient * gradient
            for index in keptStarts[word]..<keptStarts[word + 1] {
                let row = Int(kept[index])
                squares[row] += square
                weights[row] -= settings.rate * gradient / squares[row].squareRoot()
            }
        }
        for index in transitions.indices where lattice.transitionGradients[index] != 0 {
            let gradient = lattice.transitionGradients[index]
            transitionSquares[index] += gradient * gradient
            transitions[index] -= settings.rate * gradient / transitionSquares[index].squareRoot()
        }
    }
}
