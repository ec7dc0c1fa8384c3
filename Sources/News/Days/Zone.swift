#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// How far local time is from UTC.
public enum Zone: Hashable, Sendable {
    case utc
    case fixed(seconds: Int)
    /// The process's zone (the TZ variable, else the system's setting).
    case system

    /// Seconds to add to UTC at the moment `seconds` (since 1970).
    public func offset(at seconds: Int) -> Int {
        switch self {
        case .utc: return 0
        case .fixed(let offset): return offset
        case .system:
            var moment = time_t(seconds)
            var local = tm()
            localtime_r(&moment, &local)
            return local.tm_gmtoff
        }
    }
}
