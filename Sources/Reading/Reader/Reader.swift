public import News

/// Everything the reader sees, as one value.
///
///     var reader = Reader()
///     let requests = reader.update(.start)     // [.list(...), .stories, ...]
///     let more = reader.update(.answer(.listed(...)))
///
/// Keys become actions in `KeyReader`; what an update returns is carried out
/// elsewhere and comes back as `.answer`.
public struct Reader: Hashable, Sendable {
    public internal(set) var view: View = .list
    /// The cursor is in the pane beside the text.
    public internal(set) var isInContext = false
    public internal(set) var list = ListPane()
    /// The open article, or in the list a first look at the selected one.
    public internal(set) var page: PagePane?
    public internal(set) var context = ContextPane()
    public internal(set) var card: CardPane?
    public internal(set) var event: EventPane?
    public internal(set) var timeline: TimelinePane?
    /// nil until they are there.
    public internal(set) var marks: Listing<Mark>?
    public internal(set) var stories = StoriesPane()
    public internal(set) var help: HelpPane
    /// The first line in view of a screen that only scrolls.
    public internal(set) var scroll = 0

    /// What is looked for in the rows of the view.
    public internal(set) var rowSearch = ""

    public internal(set) var prompt: Prompt?
    public internal(set) var notice: Message?
    /// Oldest first.
    public internal(set) var messages = Listing<Message>()
    public internal(set) var jobs: [Job] = []
    public internal(set) var pendingKeys: [Key] = []
    public internal(set) var pendingCount: Int?

    public internal(set) var jumps: JumpList
    /// nil: as the width has it.
    public internal(set) var showsContext: Bool?
    public internal(set) var isZen = false
    /// Columns that the context pane has more (or less) than the width gives it.
    public internal(set) var extraColumns = 0
    public internal(set) var highlight = Highlight.all
    public internal(set) var isPaused = false

    public let table: KeyTable
    /// The library goes when the program does; marks in it are asked about.
    public var isTemporary: Bool

    /// The stories of articles that were in view, which stay theirs whatever the cursor is on; the newest last.
    var recentStories: [ArticleStory] = []
    /// The last timeline that was not zoomed in on, for what lies outside of one that is.
    var wholeTimeline: Timeline?
    /// Cards of names the cursor was on, for the status line; the newest last.
    var recentCards: [EntityCard] = []
    /// Where to stand when what was asked for comes.
    var arrival: Place?
    /// The article that is to be shown at the first of what is lit in it.
    var wantsFirstMatch: Article.ID?
    var filterHistory: [String] = []
    /// Where the cursor stood in the whole list before it was narrowed.
    var rowBeforeFilter: WantedRow?
    /// What was piped to last.
    var pipeLine = ""
    var hasWarnedOfPause = false
    var isLeaving = false
    /// Articles were read since stories and sources were counted.
    var countsAreOld = false
    /// The reader asked for the change of the read state, and is to be told.
    var tellsRead = false
    /// A mark was made since the start.
    var hasMarked = false
    /// Corrections made since the start and not taken back.
    var corrections = 0

    public init(
        table: KeyTable = .standard, isTemporary: Bool = false, jumps: JumpList = JumpList(),
        highlight: Highlight = .all
    ) {
        self.table = table
        self.isTemporary = isTemporary
        self.jumps = jumps
        self.highlight = highlight
        help = HelpPane(table)
    }

    /// The only place the screen changes; returns work for the outside world.
    public mutating func update(_ action: Action) -> [Request] {
        switch action {
        case .start: return start()
        case .command(let command, let step): return obey(command, step)
        case .pending(let keys, let count): return wait(for: keys, count)
        case .unknownKey(let name):
            return wait(for: [], nil) + say("\(name) does nothing here; \(key(.help)) shows the keys.")
        case .typed(let key, let viewport): return type(key, Step(viewport: viewport))
        case .click(let target, let viewport): return click(target, Step(viewport: viewport))
        case .wheel(let pane, let rows, let viewport): return wheel(pane, rows, Step(viewport: viewport))
        case .widenContext(let columns): return widenContext(by: columns)
        case .answer(let answer): return take(answer)
        case .progress(let job): return note(job)
        case .arrived(let count): return note(arrived: count)
        case .analyzed(let articles): return note(analyzed: articles)
        case .notice(let message): return say(message)
        }
    }
}

/// Which story an article belongs to.
struct ArticleStory: Hashable {
    let article: Article.ID
    let story: Story.ID
}

// MARK: - What others ask

extension Reader {
    /// Where the keys go.
    public var focus: Pane {
        if isInContext { return .context }
        return view == .list || view == .stories ? .list : .main
    }

    /// Keys are text, not commands.
    public var isTyping: Bool { prompt != nil || page?.hints != nil }

    /// What the keys are about, the most particular first.
    public var keyContexts: [KeyContext] {
        var contexts: [KeyContext] = []
        if isReading, !isInContext {
            if page?.selection != nil { contexts.append(.selection) }
            if page?.find != nil { contexts.append(.lit) }
        }
        if !isInContext, !rowSearch.isEmpty { contexts.append(.lit) }
        if isInContext { contexts.append(.context) }
        return contexts + [viewContext, .everywhere]
    }

    /// An article is open, not only looked at from the list.
    public var isReading: Bool {
        guard case .article(let id) = view else { return false }
        return page?.id == id
    }

    /// The entity under the cursor, in the text or beside it.
    public var focusedEntity: Entity? {
        if isInContext {
            guard case .entity(let row) = context.listing.selected else { return nil }
            return Entity(id: row.id, kind: row.kind, name: row.name)
        }
        if case .card(let id) = view, let card, card.card.entity.id == id { return card.card.entity }
        return isReading ? page?.mention?.entity : nil
    }

    /// The card of `entity`, where it has been asked for and has come.
    public func knownCard(_ entity: Entity.ID) -> EntityCard? {
        recentCards.last { $0.entity.id == entity }
    }

    /// The articles that are listed in view, or what the cursor is on among the stories.
    var chosenList: ListQuery? {
        switch view {
        case .list: return list.query
        case .stories: return stories.listing.selected?.query
        default: return nil
        }
    }

    /// The article that commands are about.
    public var focusedArticle: Article.ID? {
        if isInContext, case .article(let row, _) = context.listing.selected { return row.id }
        switch view {
        case .article(let id), .info(let id): return id
        case .list, .stories: return list.rows.selected?.id
        case .card: return card?.quotes.selected?.article
        case .event: return event?.reports.selected?.article
        case .timeline: return timeline?.rows.selected?.article
        case .marks: return marks?.selected?.article
        case .messages, .jobs, .help: return nil
        }
    }
}

// MARK: - Private

extension Reader {
    private var viewContext: KeyContext {
        switch view {
        case .list: return .list
        case .article: return .article
        case .card: return .card
        case .event: return .event
        case .timeline: return .timeline
        case .info: return .info
        case .marks: return .marks
        case .stories: return .stories
        case .messages: return .messages
        case .jobs: return .jobs
        case .help: return .help
        }
    }

    func key(_ command: Command) -> String { table.key(command) }

    /// Asks what the library holds, by stories and sources.
    static let stock: [Request] = [.stories, .sources, .totals]

    mutating func say(_ text: String) -> [Request] { say(Message(text)) }

    mutating func say(_ message: Message) -> [Request] {
        notice = message
        if message.kind == .problem || message.detail != nil { messages.append([message]) }
        return []
    }

    private mutating func wait(for keys: [Key], _ count: Int?) -> [Request] {
        notice = nil
        pendingKeys = keys
        pendingCount = count
        return []
    }

    private mutating func start() -> [Request] {
        let place = jumps.current
        return load(place.query) + go(to: place) + Reader.stock + [.savedFilters]
    }
}
