import Glibc

/// Time since it was made.
struct Stopwatch {
    enum Time {
        /// That passes.
        case real
        /// Of the processor, for all threads: other work on the machine doesn't count.
        case processor
        /// Of the processor, for this thread alone.
        case thread
    }

    private let clock: clockid_t
    private let start: Double

    init(_ time: Time) {
        clock =
            switch time {
            case .real: CLOCK_MONOTONIC
            case .processor: CLOCK_PROCESS_CPUTIME_ID
            case .thread: CLOCK_THREAD_CPUTIME_ID
            }
        start = Stopwatch.now(clock)
    }

    var milliseconds: Double { Stopwatch.now(clock) - start }
    var seconds: Double { milliseconds / 1_000 }

    private static func now(_ clock: clockid_t) -> Double {
        var time = timespec()
        clock_gettime(clock, &time)
        return Double(time.tv_sec) * 1_000 + Double(time.tv_nsec) / 1e6
    }
}
