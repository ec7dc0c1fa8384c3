/// What is to be exported: as a document for people, or as lines for programs.
public enum ExportSubject: Hashable, Sendable {
    case article(Article.ID)
    /// What a filter finds, under a title.
    case articles(Filter, title: String)
    case story(Story.ID)
    case entity(Entity.ID)
    case event(Event.ID)
    case timeline(TimelineQuery)
    case passage(Article.ID, TextSpan)
    case marks
}
