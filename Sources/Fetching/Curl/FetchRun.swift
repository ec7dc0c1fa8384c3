internal import CCurl
import Glibc
import News

/// The loop that carries requests out, all on the caller's thread.
final class FetchRun {
    private let fetcher: Fetcher
    private let requests: [FetchRequest]
    private let curl: dl_curl
    private let multi: UnsafeMutableRawPointer
    private let report: (FetchProgress) -> Void
    private var schedule: FetchSchedule
    private var underway: [UnsafeMutableRawPointer: (transfer: Transfer, handle: EasyHandle, start: Int)] = [:]
    /// Those between two addresses.
    private var redirected: [Int: Transfer] = [:]
    private var isFinished: [Bool]
    private var done = 0

    init(
        _ fetcher: Fetcher, _ requests: [FetchRequest], _ curl: dl_curl, _ multi: UnsafeMutableRawPointer,
        report: @escaping (FetchProgress) -> Void
    ) {
        (self.fetcher, self.requests, self.curl, self.multi) = (fetcher, requests, curl, multi)
        self.report = report
        schedule = FetchSchedule(requests.map(\.address.host), politeness: fetcher.politeness)
        isFinished = Array(repeating: false, count: requests.count)
    }

    /// Until all are done or it is cancelled; every request is reported once as finished.
    func run(until cancellation: Cancellation) {
        // What libcurl counts; the schedule knows.
        var running: Int32 = 0
        while !schedule.isDone, !cancellation.isCancelled {
            startWaiting()
            _ = curl.multi_perform(multi, &running)
            if finishEnded() { continue }
            let wait = schedule.wait(at: FetchRun.now) ?? FetchRun.longestWait
            _ = curl.multi_poll(multi, nil, 0, Int32(min(max(wait, 1), FetchRun.longestWait)), nil)
        }
        for (_, handle, _) in underway.values { close(handle) }
        underway = [:]
        for index in requests.indices where !isFinished[index] { finish(index, .cancelled) }
    }
}

// MARK: - Private

extension FetchRun {
    /// In milliseconds; libcurl's own timers end the sleep too.
    private static let longestWait = 1_000

    private static var now: Int {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return time.tv_sec * 1_000 + time.tv_nsec / 1_000_000
    }

    private func startWaiting() {
        while let turn = schedule.next(at: FetchRun.now) {
            switch turn {
            case .skip(let index, let seconds): finish(index, .retryLater(after: seconds))
            case .start(let index): start(index)
            }
        }
    }

    private func start(_ index: Int) {
        let isFirst = redirected[index] == nil
        let transfer = redirected.removeValue(forKey: index) ?? Transfer(index, requests[index], limits: fetcher.limits)
        if isFirst { report(FetchProgress(index: index, state: .started, done: done, total: requests.count)) }
        guard transfer.reach.permits(transfer.route.current) else {
            return end(index, .failed(.localAddress(transfer.route.current.host)))
        }
        guard let handle = EasyHandle(curl, for: transfer, of: fetcher) else {
            return end(index, .failed(.noLibrary))
        }
        underway[handle.pointer] = (transfer, handle, FetchRun.now)
        _ = curl.multi_add_handle(multi, handle.pointer)
    }

    /// Whether there was any.
    private func finishEnded() -> Bool {
        var code = CURLE_OK
        var hasEnded = false
        while let pointer = dl_curl_ended(curl, multi, &code) {
            guard let (transfer, handle, start) = underway.removeValue(forKey: pointer) else { continue }
            let elapsed = FetchRun.now - start
            transfer.remaining -= elapsed
            let next = step(behind: transfer, handle, code, elapsed: elapsed)
            close(handle)
            take(next, transfer)
            hasEnded = true
        }
        return hasEnded
    }

    private enum Step {
        case outcome(FetchOutcome)
        case redirect(String)
    }

    private func step(behind transfer: Transfer, _ handle: EasyHandle, _ code: CURLcode, elapsed: Int) -> Step {
        let verdict = Verdict(
            transfer.headers, to: transfer.route.current, isConditional: !transfer.request.validators.isEmpty,
            now: fetcher.clock.now())
        // What isn't content is told by its headers, however its body ended. And
        // headers that break off are no failure to libcurl.
        guard transfer.hasAllHeaders, code == CURLE_OK || verdict != .content && !transfer.isOverrun else {
            return .outcome(.failed(fault(transfer, handle, code, elapsed: elapsed).error))
        }
        switch verdict {
        case .content: return .outcome(.fetched(transfer.takeBody(), notes(transfer)))
        case .notModified: return .outcome(.notModified(notes(transfer)))
        case .gone: return .outcome(.gone)
        case .retryLater(let seconds): return .outcome(.retryLater(after: seconds))
        case .failed(let error): return .outcome(.failed(error))
        case .redirect:
            let failure = FetchError.status(transfer.headers.status, transfer.route.current)
            return handle.redirect.map(Step.redirect) ?? .outcome(.failed(failure))
        }
    }

    private func take(_ step: Step, _ transfer: Transfer) {
        let status = transfer.headers.status
        switch step {
        case .outcome(let outcome):
            if case .retryLater(let seconds) = outcome, status == 429 || seconds != nil {
                schedule.hold(hostOf: transfer.index, seconds: seconds, at: FetchRun.now)
            }
            end(transfer.index, outcome)
        case .redirect(let target):
            do throws(FetchError) {
                try transfer.route.follow(target, status: status)
                transfer.beginAnew()
                redirected[transfer.index] = transfer
                schedule.redirected(transfer.index, to: transfer.route.current.host)
            } catch {
                end(transfer.index, .failed(error))
            }
        }
    }

    private func fault(_ transfer: Transfer, _ handle: EasyHandle, _ code: CURLcode, elapsed: Int) -> TransferFault {
        TransferFault(
            code: code, address: transfer.route.current, halt: transfer.halt,
            wasAnswered: transfer.headers.status > 0, isProxied: transfer.isProxied, systemError: handle.systemError,
            seconds: max((elapsed + 500) / 1_000, 1), sentLimit: transfer.limits.sentBytes,
            detail: curl.easy_strerror(code).map { String(cString: $0) } ?? "libcurl code \(code.rawValue)")
    }

    private func notes(_ transfer: Transfer) -> AnswerNotes {
        AnswerNotes(
            contentType: transfer.headers.contentType, validators: transfer.headers.validators,
            address: transfer.route.current, movedTo: transfer.route.movedTo,
            freshFor: Freshness.seconds(transfer.headers, now: fetcher.clock.now()))
    }

    /// Of one that had its turn.
    private func end(_ index: Int, _ outcome: FetchOutcome) {
        schedule.finished(index)
        finish(index, outcome)
    }

    private func finish(_ index: Int, _ outcome: FetchOutcome) {
        isFinished[index] = true
        redirected[index] = nil
        done += 1
        report(FetchProgress(index: index, state: .finished(outcome), done: done, total: requests.count))
    }

    private func close(_ handle: EasyHandle) {
        _ = curl.multi_remove_handle(multi, handle.pointer)
        handle.close()
    }
}
