#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

extension Double {
    /// The natural logarithm.
    var logarithm: Double { log(self) }
}
