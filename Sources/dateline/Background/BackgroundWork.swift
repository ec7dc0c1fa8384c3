import Archive
import Foundation
import News
import Newsroom
import Reading
import Synchronization

/// The import and the analysis that go on while the reader reads.
final class BackgroundWork: Sendable {
    private let desk: NewsDesk
    private let inbox: Inbox
    private let arrivals: Arrivals
    private let state = Mutex(State())
    /// Signalled when there may be something to analyse, or nothing more to wait for.
    private let wakeUp = DispatchSemaphore(value: 0)
    /// Signalled when the analysis has ended.
    private let ended = DispatchSemaphore(value: 0)

    private struct State {
        var focused: Article.ID?
        var isPaused = false
        var isStopped = false
        var isStarted = false
        var analysis: WorkProgress?
        var pause = AnalysisPause()
    }

    /// How often a library that another process writes to is looked at.
    private static let lookAgain = 5.0
    /// How long the program waits at its end, in seconds.
    private static let patience = 2.0

    init(desk: NewsDesk, inbox: Inbox, arrivals: Arrivals) {
        self.desk = desk
        self.inbox = inbox
        self.arrivals = arrivals
    }

    /// Begins to analyse whatever is pending, now and later.
    func start() {
        state.withLock { $0.isStarted = true }
        let thread = Thread { [self] in run() }
        thread.stackSize = 8 << 20
        thread.qualityOfService = .utility
        thread.start()
    }

    /// Takes paths in, then has them analysed.
    func takeIn(_ paths: [String]) {
        takeInAside { desk, progress in try desk.importFiles(paths, progress: progress) }
    }

    /// Takes the sample stories in.
    func takeInSamples() {
        takeInAside { desk, progress in try desk.importTexts(Samples.texts, from: Samples.source, progress: progress) }
    }

    /// The article that is being read is analysed before all others.
    func focus(on article: Article.ID?) { state.withLock { $0.focused = article } }

    func pause(_ isPaused: Bool) {
        state.withLock { $0.isPaused = isPaused }
        wakeUp.signal()
    }

    /// There is something to do.
    func wake() { wakeUp.signal() }

    /// Ends with the batch at hand.
    func stop() {
        state.withLock { $0.isStopped = true }
        wakeUp.signal()
    }

    /// Waits for the batch at hand, so that other processes may analyse at
    /// once; one that takes long is given up.
    func finish() {
        guard state.withLock({ $0.isStarted }) else { return }
        if ended.wait(timeout: .now() + BackgroundWork.patience) == .timedOut { giveUp() }
    }
}

// MARK: - Private

extension BackgroundWork {
    private var isStopped: Bool { state.withLock { $0.isStopped } }
    private var shouldRest: Bool { state.withLock { $0.isStopped || $0.isPaused } }

    /// An end that was wanted: what is under way is not to be taken for what ended the process.
    private func giveUp() {
        let released = DispatchSemaphore(value: 0)
        Thread.detachNewThread { [self] in
            try? desk.library.releaseLease(holder: LeaseHolder.current)
            released.signal()
        }
        // Unless a transaction takes long, too.
        _ = released.wait(timeout: .now() + BackgroundWork.patience / 4)
    }

    private func run() {
        while !isStopped {
            arrivals.announce()
            try? desk.library.noticeOthers()
            if !shouldRest { correct() }
            if !shouldRest { analyze() }
            _ = wakeUp.wait(timeout: .now() + BackgroundWork.lookAgain)
        }
        ended.signal()
    }

    /// Carries corrections out in the articles that are left; what is in view is shown anew at the end.
    private func correct() {
        do {
            var done = 0
            while !shouldRest, case let count = try desk.library.continueCorrections(), count > 0 {
                done += count
                inbox.post(.progress(Job(id: Job.corrections, name: "corrections", done: done)))
            }
            guard done > 0 else { return }
            inbox.post(.progress(Job(id: Job.corrections, name: "corrections", done: done, state: .finished)))
        } catch {
            fail(Job.corrections, "\(error)")
        }
    }

    private func analyze() {
        let estimate = TimeEstimate()
        do {
            let done = try desk.analyze(
                as: LeaseHolder.current, first: { [self] in state.withLock { $0.focused.map { [$0] } ?? [] } },
                progress: { [self] progress, articles in
                    state.withLock { $0.analysis = progress }
                    inbox.post(.analyzed(articles))
                    inbox.post(.progress(estimate.job("analysis", progress)))
                }, shouldStop: { [self] in shouldRest })
            let left = try desk.pendingCount()
            let shown = state.withLock { state in
                state.pause.end(done: done, at: state.analysis, isPaused: state.isPaused, left: left)
            }
            switch shown {
            case .paused(let progress): inbox.post(.progress(estimate.job("analysis", progress, .paused)))
            case .finished(let done): try finish(done)
            case nil: break
            }
        } catch {
            fail("analysis", "\(error)")
        }
    }

    private func finish(_ done: Int) throws {
        let problems = try SkippedArticles.sentence(in: desk.library).map { [$0] } ?? []
        inbox.post(
            .progress(
                Job(
                    id: "analysis", name: "analysis", done: done, total: done, state: .finished, problems: problems)))
    }

    private typealias Import = @Sendable (NewsDesk, (WorkProgress) -> Void) throws -> ImportSummary

    private func takeInAside(_ work: @escaping Import) {
        let thread = Thread { [self] in
            takeInNow(work)
            wakeUp.signal()
        }
        thread.stackSize = 8 << 20
        thread.start()
    }

    private func takeInNow(_ work: Import) {
        let estimate = TimeEstimate()
        var known = 0
        do {
            let summary = try work(desk) { progress in
                inbox.post(.progress(estimate.job("import", progress)))
                arrivals.announce()
                known = progress.done
            }
            let problems = summary.remarkSentences + summary.failureSentences
            inbox.post(
                .progress(
                    Job(id: "import", name: "import", done: known, total: known, state: .finished, problems: problems)))
            tell(summary, problems)
        } catch {
            fail("import", "\(error)")
        }
    }

    /// What came in, and what failed.
    private func tell(_ summary: ImportSummary, _ problems: [String]) {
        let isNothingNew = summary.new + summary.changed == 0
        let kind: Message.Kind = summary.failures.isEmpty ? .note : .problem
        let isAll = isNothingNew && problems.count == 1
        let detail = isAll || problems.isEmpty ? nil : problems.joined(separator: " ")
        inbox.post(.notice(Message(isAll ? problems[0] : summary.sentence, kind, detail: detail)))
    }

    private func fail(_ name: String, _ sentence: String) {
        inbox.post(.progress(Job(id: name, name: name, done: 0, state: .failed(sentence), problems: [sentence])))
    }
}

/// How long a piece of work will take, from how long it has taken.
private struct TimeEstimate {
    private let start = DispatchTime.now().uptimeNanoseconds

    func job(_ name: String, _ progress: WorkProgress, _ state: Job.State = .running) -> Job {
        let elapsed = Double(DispatchTime.now().uptimeNanoseconds - start) / 1e9
        let left = progress.total.map { Int(elapsed / Double(max(1, progress.done)) * Double($0 - progress.done)) }
        return Job(
            id: name, name: name, done: progress.done, total: progress.total ?? 0, secondsLeft: left, state: state)
    }
}
