import News
import Newsroom
import Reading

/// Everything that works on one library while the reader reads.
struct Workers {
    private let queue: RequestQueue
    private let background: BackgroundWork
    private let feeds: FeedWork

    init(_ desk: NewsDesk, _ keys: KeyTable, _ inbox: Inbox) {
        let carrier = RequestCarrier(desk: desk, keys: keys)
        let arrivals = Arrivals(desk.library) { inbox.post($0) }
        let background = BackgroundWork(desk: desk, inbox: inbox, arrivals: arrivals)
        let task = FeedTask(desk: desk, journal: carrier.journal, arrivals: arrivals) { inbox.post($0) }
        queue = RequestQueue(carrier: carrier, inbox: inbox)
        feeds = FeedWork(task: task) { background.wake() }
        self.background = background
    }

    /// `asksByItself`: feeds are asked when they are due.
    func start(asksByItself: Bool) {
        background.start()
        if asksByItself { feeds.startTimer() }
    }

    /// The answer where it is known already.
    func carryOut(_ request: Request) -> Answer? {
        switch request {
        case .pauseJobs(let isPaused):
            background.pause(isPaused)
            feeds.pause(isPaused)
        case .importPaths(let paths): background.takeIn(paths)
        case .takeSamples: background.takeInSamples()
        case .addSource(let text): feeds.follow(text)
        case .refresh(let id): feeds.refresh(id)
        default: return queue.carryOut(request)
        }
        return nil
    }

    /// What will probably be asked is answered while the reader rests.
    func expect(_ requests: [Request]) { queue.expect(requests) }

    /// Corrections may have more to do.
    func wake() { background.wake() }

    func focus(on article: Article.ID?) { background.focus(on: article) }

    /// What is under way ends; changes of the reader's are carried out first.
    func finish() {
        background.stop()
        feeds.stop()
        queue.finish()
        background.finish()
    }
}
