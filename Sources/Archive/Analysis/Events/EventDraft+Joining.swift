import News

extension EventDraft {
    /// What two reports of one event say together: the surer date, every
    /// participant, the plainer status, and the first line unless the other names more.
    public func joined(with other: EventDraft) -> EventDraft {
        var joined = self
        joined.participants.merge(other.participants) { mine, theirs in mine == .other ? theirs : mine }
        joined.place = place ?? other.place
        joined.story = story ?? other.story
        joined.terms = terms.merging(other.terms)
        let isOthers = other.certainty == certainty ? other.isEarlierNews(than: self) : other.certainty > certainty
        let (surer, vaguer) = isOthers ? (other, self) : (self, other)
        let dated = vaguer.isEarlierNews(than: surer) ? vaguer : surer
        (joined.days, joined.dateOrigin) = (dated.days, dated.dateOrigin)
        let (isDone, isOthersDone) = (status == .happened, other.status == .happened)
        if isOthersDone { joined.status = .happened }
        // "will hold talks" is no line of talks that were held.
        let isOthersLine = isDone == isOthersDone ? other.participants.count > participants.count : isOthersDone
        if isOthersLine { joined.text = other.text }
        return joined
    }

    /// The same, no later than a report in passing shows that it was known.
    public func known(by report: EventDraft) -> EventDraft {
        guard dateOrigin == .published, report.isEarlierNews(than: self) else { return self }
        var earlier = self
        earlier.days = report.days
        return earlier
    }

    /// Known from an article that appeared before the day that the other one
    /// gives: what has happened can't be later than the first report of it.
    private func isEarlierNews(than other: EventDraft) -> Bool {
        guard dateOrigin == .published, isOver, other.isOver, let mine = days.to, let theirs = other.days.from else {
            return false
        }
        return mine < theirs
    }

    private var isOver: Bool { status == .happened || status == .claimed }

    /// How much is known of the date: nothing, a stretch, a day. That an
    /// article appeared on a day says nothing for what another one reports.
    private var certainty: Int {
        if days.isOpen || dateOrigin == .published { return 0 }
        return days.isSingleDay ? 2 : 1
    }
}

extension TermVector {
    /// The larger weight of each term of both.
    func merging(_ other: TermVector) -> TermVector {
        var weights: [UInt32: Float] = [:]
        for entry in entries + other.entries { weights[entry.term] = max(weights[entry.term] ?? 0, entry.weight) }
        return TermVector(weights)
    }
}
