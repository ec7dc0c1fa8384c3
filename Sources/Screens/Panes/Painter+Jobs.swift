import News
import Reading

extension Painter {
    /// What runs, how far it is, and what went wrong on the way.
    mutating func paintJobs(_ rect: Rect) {
        guard !reader.jobs.isEmpty else {
            return paintNotes(
                [
                    Piece("Nothing runs in the background.", .heading),
                    Piece(":import FOLDER brings articles in.", .muted),
                ], rect)
        }
        var lines: [[Piece]] = []
        for job in reader.jobs {
            lines.append(title(job))
            if let percent = job.percent, job.isActive {
                lines.append([Piece("  " + bar(percent, min(50, rect.width - 8)), .progress)])
            }
            lines += job.problems.map { [Piece("  \($0.safeLine)", .error)] } + parts(job) + [[]]
        }
        paintLines(lines, rect.inset(left: 2, right: 1))
    }

    // MARK: - Private

    private func title(_ job: Job) -> [Piece] {
        let amount = job.total > 0 ? "\(grouped(job.done)) of \(grouped(job.total))" : grouped(job.done)
        let state: Piece
        switch job.state {
        case .running: state = Piece("running", .progress)
        case .paused: state = Piece("paused", .notice)
        case .finished: state = Piece("done", .muted)
        case .failed(let reason): state = Piece(reason.safeLine, .error)
        }
        return [Piece(job.name, .heading), Piece("   \(amount)   ", .text), state]
    }

    /// What is under way, then what failed, then the rest; a failure tells why on lines of its own.
    private func parts(_ job: Job) -> [[Piece]] {
        let order = [
            job.parts.filter { $0.state == .running }, job.parts.filter(\.isFailed), job.parts.filter(\.isOther),
        ]
        let width = min(40, job.parts.map { GraphemeWidth.of($0.name.safeLine) }.max() ?? 0)
        return order.joined().flatMap { part in
            let name = part.name.safeLine
            let head = Piece("  " + name + String(repeating: " ", count: max(0, width - GraphemeWidth.of(name))), .text)
            switch part.state {
            case .waiting: return [[head, Piece("   waiting", .muted)]]
            case .running: return [[head, Piece("   asked", .progress)]]
            case .finished(let words): return [[head, Piece("   " + words.safeLine, .muted)]]
            case .failed(let reason): return [[head, Piece("   failed", .error)]] + failure(reason)
            }
        }
    }

    private func failure(_ reason: String) -> [[Piece]] {
        Typesetter.wrap(reason.safeLine, max(20, min(size.columns - 8, 100))).map { [Piece("    " + $0, .error)] }
    }

    private func bar(_ percent: Int, _ width: Int) -> String {
        let full = max(0, width) * percent / 100
        let (on, off) = options.ascii ? ("#", ".") : ("█", "░")
        return String(repeating: on, count: full) + String(repeating: off, count: max(0, width - full)) + " \(percent)%"
    }
}

extension Job.Part {
    fileprivate var isFailed: Bool { if case .failed = state { true } else { false } }
    fileprivate var isOther: Bool { !isFailed && state != .running }
}
