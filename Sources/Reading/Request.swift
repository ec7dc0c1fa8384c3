public import News

/// Work for the outside world, as plain data. `dateline` carries it out and
/// comes back with an `Answer` where one is named here.
public enum Request: Hashable, Sendable {
    // Questions
    /// `.listed`: up to `limit` rows behind `after` (nil: from the beginning).
    case list(ListQuery, after: ArticleRow?, limit: Int)
    /// `.listedBefore`: up to `limit` rows in front of one (nil: the last of all), in the order of the list.
    case listBefore(ListQuery, ArticleRow?, limit: Int)
    /// `.listedAround`: up to `limit` rows in front of an article's, and from it on.
    case listAround(ListQuery, Article.ID, limit: Int)
    /// `.rows`: how these rows read now.
    case rows([Article.ID])
    /// `.stories`, `.sources`, `.savedFilters`
    case stories
    case sources
    case savedFilters
    /// `.totals`: articles of the whole library as they are listed, and unread ones.
    case totals
    /// `.page`
    case page(Article.ID)
    /// `.context`
    case context(ContextTopic)
    /// `.card`
    case card(Entity.ID)
    /// `.named`: who or what bears a name, the most mentioned first.
    case named(String)
    /// `.event`
    case event(Event.ID)
    /// `.timeline`
    case timeline(TimelineQuery)
    /// `.marks`
    case marks
    /// `.listed`: live, while a filter is typed; only the newest counts, and none is missed.
    case narrow(ListQuery, limit: Int)
    /// `.counted`: live, while a filter is typed.
    case count(ListQuery)
    /// `.completed`: what could stand for the last word of a filter line.
    case complete(String)
    /// `.choices`: what a prompt that asks who or what is meant can offer, for what is typed in it.
    case choices(Prompt.Kind, String)

    // Changes: answered by `.changed` when they are on the disk
    case mark(Article.ID, Mark.Anchor, note: String?)
    case removeMark(Mark.ID)
    case setNote(Mark.ID, String?)
    case setRead([Article.ID], Bool)
    /// An article was opened and so is read; nobody asked for that, and `undo` passes over it.
    case opened(Article.ID)
    case setAllRead(ListQuery)
    case setTags(Article.ID, [String])
    case saveFilter(name: String, Filter)
    case renameFilter(String, to: String)
    case removeFilter(String)
    case unfollow(Source.ID)
    case setFullText(Source.ID, Bool)
    /// In view of an article: it is corrected before all others.
    case correct(Correction, seenIn: Article.ID?)
    case undo

    // Elsewhere
    /// `.exported`; `file` nil: where the settings say.
    case export(ExportSubject, file: String?)
    case copy(String)
    /// Lets a program read a text, or what `export` would write.
    case pipe([String], PipedText)
    /// Lets an editor have the line of a prompt; `.edited`.
    case edit(String, for: Prompt.Kind)
    case openInBrowser(String)
    /// The address of a feed or a page, or a path; answered when it has been fetched.
    case addSource(String)
    /// nil: all feeds.
    case refresh(Source.ID?)
    case importPaths([String])
    /// The sample stories that come with the program.
    case takeSamples
    case pauseJobs(Bool)
    case setTheme(String)

    // Window and program
    case saveJumps(JumpList)
    case redraw, suspend, quit
    /// A temporary library: keep it as a library (`file` nil: the usual one), or let it go.
    case keepLibrary(file: String?)
}

/// What a program is given to read.
public enum PipedText: Hashable, Sendable {
    case text(String)
    case export(ExportSubject)
}
