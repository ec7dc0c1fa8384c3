import Archive
import Fetching
import News
import Newsroom
import Reading
import Screens
import Synchronization

/// A reader without a terminal: every request is carried out before the next
/// key, so that the screen is drawn when everything has settled.
struct SettledSession {
    private var reader: Reader
    private var keys: KeyReader
    private let desk: NewsDesk
    private let carrier: RequestCarrier
    private let feeds: SettledFeeds
    private let clock: Clock
    private let size: Size
    private let options: ScreenOptions
    private var layout: Layout
    private(set) var frame: Frame

    init(desk: NewsDesk, size: Size, table: KeyTable, options: ScreenOptions = ScreenOptions()) {
        reader = Reader(table: table)
        keys = KeyReader(table)
        self.desk = desk
        let carrier = RequestCarrier(desk: desk, keys: table)
        self.carrier = carrier
        feeds = SettledFeeds(desk, carrier.journal)
        clock = desk.clock
        self.size = size
        self.options = options
        (frame, layout) = Screen.draw(reader, size: size, clock: clock, options: options)
        take(.start)
    }

    mutating func press(_ keys: [Key]) {
        for key in keys { take(self.keys.read(key, reader, layout.viewport)) }
    }

    private mutating func take(_ action: Action) {
        var waiting = [action]
        while !waiting.isEmpty {
            let requests = reader.update(waiting.removeFirst())
            for request in requests {
                waiting += feeds.actions(request) ?? answer(request).map { [.answer($0)] } ?? []
            }
            try? desk.finishCorrections()
        }
        (frame, layout) = Screen.draw(reader, size: size, clock: clock, options: options)
    }

    /// Keys change nothing: what would be written is only named.
    private func answer(_ request: Request) -> Answer? {
        guard case .export(let export, let file) = request else { return carrier.answer(request) }
        do {
            let name = try file ?? SavedExport(desk: desk).name(export)
            return .failed(Message("It would be saved as \(name.safeLine); a snapshot writes no files."), for: nil)
        } catch {
            return .failed(Message("\(error)", .problem), for: request)
        }
    }
}

/// Feeds that are asked before anything else goes on.
private struct SettledFeeds {
    private let desk: NewsDesk
    private let task: FeedTask
    private let told: Told

    /// What the task told, in order.
    private final class Told: Sendable {
        let actions = Mutex<[Action]>([])
    }

    init(_ desk: NewsDesk, _ journal: ChangeJournal) {
        let told = Told()
        self.desk = desk
        self.told = told
        let post: @Sendable (Action) -> Void = { action in told.actions.withLock { $0.append(action) } }
        task = FeedTask(desk: desk, journal: journal, arrivals: Arrivals(desk.library, post: post), post: post)
    }

    /// What came of a request that asks feeds; nil for any other.
    func actions(_ request: Request) -> [Action]? {
        switch request {
        case .refresh(let id): _ = task.refresh(id.map { [$0] }, cancellation: Cancellation())
        case .addSource(let address) where !address.isPathOfSource:
            task.follow(address, cancellation: Cancellation())
        default: return nil
        }
        try? desk.analyzeAll(as: LeaseHolder.current, pause: pause)
        return told.actions.withLock { actions in
            defer { actions = [] }
            return actions
        }
    }
}
