/// Where the focus is, as far as keys care. A reader is in several at once,
/// the most particular first.
public enum KeyContext: String, Sendable, CaseIterable {
    /// A passage is being selected.
    case selection
    /// A search is lit in the article.
    case lit
    /// The context pane.
    case context
    case list, article, card, event, timeline, marks, stories, info, messages, jobs, help
    case everywhere
}
