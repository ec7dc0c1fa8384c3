/// Whose turn it is: so many at once, fewer at one host, and none at a host
/// that asked to be left alone. Times are milliseconds of any clock that only goes forward.
struct FetchSchedule {
    enum Turn: Hashable {
        case start(Int)
        /// Its host has had enough, for so many seconds where it said.
        case skip(Int, after: Int?)
    }

    private struct Line {
        var waiting: [Int] = []
        var running = 0
        var allowance: Int
        var notBefore = 0
        var isClosed = false
        var closedFor: Int?
    }

    private let politeness: FetchPoliteness
    private var hosts: [String]
    private var lines: [String: Line] = [:]
    /// Hosts with something waiting, the one that was named first in front.
    private var order: [String] = []
    private var running = 0

    /// `hosts`: where each request goes, in the order in which they are wanted.
    init(_ hosts: [String], politeness: FetchPoliteness) {
        self.hosts = hosts
        self.politeness = politeness
        for (index, host) in hosts.enumerated() {
            if lines[host] == nil { order.append(host) }
            lines[host, default: Line(allowance: politeness.connectionsPerHost)].waiting.append(index)
        }
        // Taken from the end.
        for host in order { lines[host]?.waiting.reverse() }
    }

    var isDone: Bool { running == 0 && order.isEmpty }

    /// Who may begin, or is left out; nil if nobody at this moment.
    mutating func next(at now: Int) -> Turn? {
        for (position, host) in order.enumerated() {
            guard let line = lines[host], line.isClosed || mayStart(line, at: now), let index = take(position) else {
                continue
            }
            if line.isClosed { return .skip(index, after: line.closedFor) }
            running += 1
            lines[host]?.running += 1
            if line.notBefore > 0 { lines[host]?.notBefore = now + FetchSchedule.spacing }
            return .start(index)
        }
        return nil
    }

    /// Milliseconds until somebody may begin because time has passed; nil if
    /// nobody waits for that.
    func wait(at now: Int) -> Int? {
        guard running < politeness.connections else { return nil }
        let moments = order.compactMap { lines[$0] }.filter { $0.running < $0.allowance }.map(\.notBefore)
        return moments.min().map { max($0 - now, 0) }
    }

    mutating func finished(_ index: Int) {
        running -= 1
        lines[hosts[index]]?.running -= 1
    }

    /// The request goes on at another host, ahead of what waits there.
    mutating func redirected(_ index: Int, to host: String) {
        finished(index)
        hosts[index] = host
        if lines[host]?.waiting.isEmpty ?? true { order.insert(host, at: 0) }
        lines[host, default: Line(allowance: politeness.connectionsPerHost)].waiting.append(index)
    }

    /// The host of that request has had enough, for `seconds` where it says.
    /// The first time, and if it isn't long, it is waited for; then it is asked
    /// one thing at a time.
    mutating func hold(hostOf index: Int, seconds: Int?, at now: Int) {
        let host = hosts[index]
        guard var line = lines[host] else { return }
        if let seconds, seconds <= politeness.patience, line.notBefore == 0 {
            line.notBefore = now + max(seconds * 1_000, FetchSchedule.spacing)
            line.allowance = 1
        } else {
            line.isClosed = true
            line.closedFor = seconds
        }
        lines[host] = line
    }
}

// MARK: - Private

extension FetchSchedule {
    /// Between two requests to a host that once had enough.
    private static let spacing = 1_000

    private func mayStart(_ line: Line, at now: Int) -> Bool {
        running < politeness.connections && line.running < line.allowance && now >= line.notBefore
    }

    private mutating func take(_ position: Int) -> Int? {
        let host = order[position]
        let index = lines[host]?.waiting.popLast()
        if lines[host]?.waiting.isEmpty ?? true { order.remove(at: position) }
        return index
    }
}
