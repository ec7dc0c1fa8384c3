internal import CTerminal
internal import Glibc

/// Waits for keys, signals and wake-ups: the one place that sleeps.
struct Listener {
    enum Heard {
        case parsed(InputParser.Parsed)
        case wake, hangup
        case signal(dl_signal)
    }

    private var parser = InputParser()
    /// Milliseconds waited since the last input.
    private var silence: UInt64 = 0

    /// Sleeps until there is something or the time is over. May come back early
    /// with nothing.
    mutating func wait(timeout: Duration?) -> [Heard] {
        let waiting = readInput()
        if !waiting.isEmpty { return waiting }
        let ready = sleep(timeout.map(Self.milliseconds) ?? -1)
        var heard = silence >= InputParser.patience ? parser.giveUp().map(Heard.parsed) : []
        if has(ready, DL_READY_WAKE) { heard.append(.wake) }
        if has(ready, DL_READY_SIGNAL) { heard += readSignals() }
        if has(ready, DL_READY_HANGUP) { heard.append(.hangup) }
        return heard + readInput()
    }
}

// MARK: - Private

extension Listener {
    private mutating func sleep(_ milliseconds: Int32) -> UInt32 {
        let start = Self.now
        let ready = dl_wait(milliseconds)
        silence += Self.now - start
        return ready
    }

    private func has(_ ready: UInt32, _ bit: dl_ready) -> Bool {
        ready & bit.rawValue != 0
    }

    private static func milliseconds(_ duration: Duration) -> Int32 {
        let parts = duration.components
        let whole = parts.seconds * 1000 + parts.attoseconds / 1_000_000_000_000_000
        return Int32(clamping: max(0, whole))
    }

    /// So much at once that a paste is quick, and no more: the screen must
    /// follow the keys.
    private static let mostEvents = 4096

    private mutating func readInput() -> [Heard] {
        var heard: [Heard] = []
        var event = dl_event()
        var count = 0
        while count < Self.mostEvents, dl_read(&event) {
            count += 1
            silence = 0
            guard let raw = CursesKeys.rawInput(event) else { continue }
            heard += parser.feed(raw).map(Heard.parsed)
        }
        return heard + parser.endOfRead().map(Heard.parsed)
    }

    private func readSignals() -> [Heard] {
        var heard: [Heard] = []
        while let signal = nextSignal() { heard.append(.signal(signal)) }
        return heard
    }

    private func nextSignal() -> dl_signal? {
        let signal = dl_signal(rawValue: UInt32(dl_take_signal()))
        return signal == DL_SIGNAL_NONE ? nil : signal
    }

    private static var now: UInt64 {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return UInt64(time.tv_sec) * 1000 + UInt64(time.tv_nsec) / 1_000_000
    }
}
