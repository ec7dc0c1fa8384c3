import Archive
import Fetching

/// What a refresh makes of an outcome: from what is remembered of the feed and
/// the clock to what is remembered next, before anything is stored.
struct RefreshDecision {
    /// Seconds between two questions where nothing is wrong.
    let interval: Int
    let now: Int

    /// `content` says what became of the bytes, where there were any.
    func state(behind outcome: FetchOutcome, content: Content = .read, from state: RefreshState) -> RefreshState {
        switch outcome {
        case .fetched(_, let notes):
            switch content {
            case .read: succeeded(state, notes, isWhole: true)
            case .unreadable(let reason): failed(state, reason)
            }
        case .notModified(let notes): succeeded(state, notes, isWhole: false)
        case .gone: gone(state)
        case .retryLater(let seconds): held(state, for: seconds)
        case .failed(let error) where error.isConnectivity: unreached(state, error.sentenceOfFeed)
        case .failed(let error): failed(state, error.sentenceOfFeed)
        case .cancelled: state
        }
    }

    enum Content: Hashable, Sendable {
        case read
        /// The answer is no feed; the reason is a sentence.
        case unreadable(String)
    }
}

// MARK: - Private

extension RefreshDecision {
    /// No source is left for longer, whatever goes wrong, and however long its answer calls itself fresh.
    private static let longest = 86_400

    /// Where a server has had enough and doesn't say for how long.
    private static let unstatedHold = 600

    /// A network one must sign in to sends every address to itself "for good":
    /// a move is believed when it has been said for so long.
    private static let moveProof = 86_400

    private func succeeded(_ former: RefreshState, _ notes: AnswerNotes, isWhole: Bool) -> RefreshState {
        var state = former
        if isWhole {
            state.validators = notes.validators
            state.standing.fetched = now
        } else {
            state.validators = Validators(
                etag: notes.validators.etag ?? former.validators.etag,
                lastModified: notes.validators.lastModified ?? former.validators.lastModified)
        }
        state.standing.succeeded = now
        state.standing.failures = 0
        state.standing.problem = nil
        state.standing.heldUntil = nil
        state.standing.isGone = false
        state.standing.due = now + max(interval, min(notes.freshFor ?? 0, RefreshDecision.longest))
        move(&state, to: notes.movedTo)
        return state
    }

    private func move(_ state: inout RefreshState, to address: WebAddress?) {
        guard let address = address?.replacing(state.address), address != state.address else {
            state.move = nil
            return
        }
        guard let move = state.move, move.address == address else {
            state.move = .init(address: address, since: now)
            return
        }
        guard now - move.since >= RefreshDecision.moveProof else { return }
        // The user typed the former place, not this one.
        if !address.isServed(with: state.address) { state.origin = .found }
        state.address = address
        state.move = nil
    }

    private func failed(_ former: RefreshState, _ reason: String) -> RefreshState {
        var state = former
        state.standing.failures += 1
        state.standing.problem = reason
        state.standing.due = now + backOff(interval, state.standing.failures)
        return state
    }

    /// The network's fault isn't the source's: it stays as due as it was.
    private func unreached(_ former: RefreshState, _ reason: String) -> RefreshState {
        var state = former
        state.standing.problem = reason
        return state
    }

    private func held(_ former: RefreshState, for seconds: Int?) -> RefreshState {
        var state = former
        state.standing.failures += 1
        let hold = seconds ?? backOff(RefreshDecision.unstatedHold, state.standing.failures)
        state.standing.heldUntil = now + hold
        state.standing.due = now + max(hold, interval)
        state.standing.problem = "\(former.address.host) wants to be asked later; \(RefreshDecision.again)"
        return state
    }

    private func gone(_ former: RefreshState) -> RefreshState {
        var state = former
        state.standing.isGone = true
        state.standing.failures += 1
        state.standing.problem =
            "\(former.address.host) says that there is nothing at \(former.address) any more; "
            + "what came from there stays. `dateline unfollow` takes it off the list."
        return state
    }

    private static let again = "`dateline refresh` does so when it may."

    /// Twice as long with each failure, up to a day.
    private func backOff(_ first: Int, _ failures: Int) -> Int {
        min(first << min(failures - 1, 20), max(RefreshDecision.longest, first))
    }
}
