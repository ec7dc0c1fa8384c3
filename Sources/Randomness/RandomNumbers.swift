/// SplitMix64 (Steele, Lea and Flood 2014): the same numbers for a seed everywhere.
public struct RandomNumbers: RandomNumberGenerator, Sendable {
    @usableFromInline var state: UInt64

    @inlinable
    public init(seed: UInt64) {
        state = seed
    }

    @inlinable
    public mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }

    /// From 0 on; `limit` is not among them.
    @inlinable
    public mutating func below(_ limit: Int) -> Int { Int(next() >> 33) % limit }

    @inlinable
    public mutating func chance(_ percent: Int) -> Bool { below(100) < percent }
}
