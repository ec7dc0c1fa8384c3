/// Random numbers that are the same in every run (SplitMix64, Steele, Lea and Flood 2014).
struct Chance {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed &* 0x9E37_79B9_7F4A_7C15
    }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    mutating func below(_ limit: Int) -> Int { Int(next() % UInt64(limit)) }

    mutating func one(of items: [String]) -> String { items[below(items.count)] }

    /// 0 most often, higher ranks ever more rarely, about as Zipf found words to be.
    mutating func rank(below limit: Int) -> Int {
        let share = Double(next() >> 11) / Double(1 << 53)
        var rank = 1.0
        // limit to the power of share, by halving: no logarithm without Foundation.
        var base = Double(limit)
        var rest = share
        for _ in 0..<20 {
            base = base.squareRoot()
            rest *= 2
            if rest >= 1 {
                rank *= base
                rest -= 1
            }
        }
        return min(limit - 1, Int(rank) - 1)
    }
}
