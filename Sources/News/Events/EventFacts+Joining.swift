extension EventFacts {
    /// What two reports of one event say together: the surer date, every
    /// participant, the plainer status.
    public func joined(with other: EventFacts) -> EventFacts {
        var joined = self
        joined.participants.merge(other.participants) { mine, theirs in mine == .other ? theirs : mine }
        joined.place = place ?? other.place
        joined.story = story ?? other.story
        joined.terms = terms.merging(other.terms)
        let isOthers = other.certainty == certainty ? other.isEarlierNews(than: self) : other.certainty > certainty
        let (surer, vaguer) = isOthers ? (other, self) : (self, other)
        let dated = vaguer.isEarlierNews(than: surer) ? vaguer : surer
        (joined.days, joined.dateOrigin) = (dated.days, dated.dateOrigin)
        if other.status == .happened { joined.status = .happened }
        return joined
    }

    /// The same, no later than a report in passing shows that it was known.
    public func known(by report: EventFacts) -> EventFacts {
        guard dateOrigin == .published, report.isEarlierNews(than: self) else { return self }
        var earlier = self
        earlier.days = report.days
        return earlier
    }

    /// Known from an article that appeared before the day that the other one
    /// gives: what has happened can't be later than the first report of it.
    private func isEarlierNews(than other: EventFacts) -> Bool {
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
