#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// What time it is and where: given to everything that needs to know, so that
/// the same input gives the same output.
public struct Clock: Sendable {
    /// Seconds since 1970-01-01T00:00:00Z.
    public var now: @Sendable () -> Int
    public var zone: Zone

    public init(now: @escaping @Sendable () -> Int, zone: Zone) {
        self.now = now
        self.zone = zone
    }

    public static let system = Clock(now: { Int(time(nil)) }, zone: .system)

    /// A clock that stands still.
    public static func fixed(_ moment: Publication, zone: Zone = .utc) -> Clock {
        let seconds = moment.seconds
        return Clock(now: { seconds }, zone: zone)
    }

    /// What it shows now, for work that takes a while and has one moment.
    public var stopped: Clock {
        let seconds = now()
        return Clock(now: { seconds }, zone: zone)
    }

    public var today: CalendarDay { Publication(seconds: now()).day(in: zone) }
}
