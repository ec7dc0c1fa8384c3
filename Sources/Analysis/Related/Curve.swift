#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// The few functions of the C library that ranking needs.
enum Curve {
    static func log(_ x: Float) -> Float { logf(x) }
    static func power(_ x: Float, _ exponent: Float) -> Float { x > 0 ? powf(x, exponent) : 0 }
    /// 1 at 0, a half at `half`, falling towards 0.
    static func decay(_ x: Double, half: Double) -> Double { exp2(-x / half) }
    /// 1 at 0, 1/e at `scale`.
    static func falling(_ x: Double, scale: Double) -> Double { exp(-x / scale) }
}
