/// Integer mixing for hashed features; the same on every machine.
package enum FeatureHash {
    /// Of two values in this order.
    @inline(__always)
    package static func pair(_ a: UInt32, _ b: UInt32) -> UInt32 {
        var x = (a &* 0x85EB_CA6B) ^ (b &* 0xC2B2_AE35 &+ 0x27D4_EB2F)
        x ^= x >> 15
        return x &* 0x2545_F491
    }

    /// Of three values in this order.
    @inline(__always)
    package static func triple(_ a: UInt32, _ b: UInt32, _ c: UInt32) -> UInt32 { pair(pair(a, b), c) }

    /// Spreads `value` over `count` places by the high half of a product (Lemire 2019).
    @inline(__always)
    package static func place(_ value: UInt32, template: UInt32, count: UInt32) -> UInt32 {
        var x = (value ^ (template &* 0x9E37_79B1)) &* 0x85EB_CA77
        x ^= x >> 13
        x = x &* 0xC2B2_AE3D
        return UInt32(truncatingIfNeeded: (UInt64(x) &* UInt64(count)) >> 32)
    }
}
