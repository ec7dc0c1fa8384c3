public import News

/// Everything that can happen to a reader.
public enum Action: Hashable, Sendable {
    case start
    /// Asked by a key, the palette, the command line or the mouse.
    case command(Command, Step)
    /// Keys of a sequence or count that isn't complete.
    case pending([Key], count: Int?)
    case unknownKey(String)
    /// A key while a prompt is open, or pasted text.
    case typed(Key, Viewport)
    case click(Target, Viewport)
    case wheel(Pane, by: Int, Viewport)
    /// The border of the pane beside the text was drawn by so many columns.
    case widenContext(by: Int)

    // Answered, or told, from outside
    case answer(Answer)
    case progress(Job)
    /// So many articles came in since the list was asked for.
    case arrived(Int)
    /// The analysis has been through these.
    case analyzed([Article.ID])
    case notice(Message)
}

/// What was asked for, with what it answers: late ones are dropped.
public enum Answer: Hashable, Sendable {
    /// `total` nil: not known. `isLast`: no rows behind these.
    case listed([ArticleRow], for: ListQuery, after: ArticleRow?, total: Int?, isLast: Bool)
    case listedBefore([ArticleRow], for: ListQuery, before: ArticleRow?, isFirst: Bool)
    /// `at`: where among these rows the article stands, or stood.
    case listedAround([ArticleRow], for: ListQuery, Article.ID, at: Int, isFirst: Bool, isLast: Bool)
    /// Rows that are listed already, with what has changed about them.
    case rows([ArticleRow])
    case stories([Story])
    case savedFilters([SavedFilter])
    case sources([Source])
    case totals(articles: Int, unread: Int)
    case page(ArticlePage)
    case context(ContextPage)
    case card(EntityCard)
    case named([EntityRow], String)
    case event(EventCard)
    case timeline(Timeline)
    case marks([Mark])
    /// `without`: how many would be left without each of the filter's terms; `alone`: how many each of them finds by
    /// itself, where that tells more.
    case counted(Int, for: ListQuery, without: [Int], alone: [Int] = [])
    case completed([Completion], for: String)
    case choices([Completion], for: Prompt.Kind, String)
    case edited(String, for: Prompt.Kind)
    /// A change is on the disk; the sentence says which.
    case changed(Change, String?)
    /// A file is written; its path.
    case exported(String)
    /// `for` nil: nobody asked.
    case failed(Message, for: Request?)
}

/// What changed in the library, so that the screen shows it.
public enum Change: Hashable, Sendable {
    case marked(Mark)
    case unmarked(Mark.ID)
    case read([Article.ID], Bool)
    case corrected(Correction)
    /// A correction was taken back.
    case uncorrected
    /// What is followed, or how.
    case sources
    /// An entity that was asked for was merged.
    case merged(Entity.ID, into: Entity.ID)
    /// The filters that are kept.
    case filters
    /// Anything may have: all in view is asked for again.
    case other
}

/// Something on the screen that can be clicked.
public enum Target: Hashable, Sendable {
    case row(Int)
    case story(Int)
    case contextRow(Int)
    case viewRow(Int)
    case mention(Int)
    case link(Int)
    case text(Int)
    case pane(Pane)
    case command(Command)
}
