import Randomness

/// Random numbers that are the same in every run.
struct Chance {
    private var numbers: RandomNumbers

    /// Seeds that follow one another give numbers that don't.
    init(seed: UInt64) {
        numbers = RandomNumbers(seed: seed &* 0x9E37_79B9_7F4A_7C15)
    }

    mutating func below(_ limit: Int) -> Int { Int(numbers.next() % UInt64(limit)) }

    mutating func one(of items: [String]) -> String { items[below(items.count)] }

    /// 0 most often, higher ranks ever more rarely, about as Zipf found words to be.
    mutating func rank(below limit: Int) -> Int {
        let share = Double(numbers.next() >> 11) / Double(1 << 53)
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
