public import News

/// Values in, Markdown out: everything this module offers.
///
/// The text is CommonMark without raw HTML that Obsidian, Pandoc and GitHub
/// read alike. Every document begins with front matter whose key
/// `dateline: export` tells an importer what it is. Generated blocks carry ids
/// (`^m12`), so that `updating(_:with:)` finds them again.
public struct Markdown: Sendable {
    /// How one document refers to another.
    public enum Links: String, Sendable, CaseIterable {
        /// `[Kim](https://…)`: addresses of the web only.
        case plain
        /// `[[Kim Jong Un]]`: notes of the same folder, as Obsidian has them.
        case wiki
    }

    public let links: Links
    let clock: Clock

    /// `clock` gives the moment written as `created`, and the zone of dates.
    public init(links: Links = .plain, clock: Clock) {
        self.links = links
        self.clock = clock
    }

    /// Passages the reader kept, grouped by article in the order of their first
    /// mark. `articles` adds what a mark doesn't know: byline and address.
    public func document(marks: [Mark], articles: [Article.ID: Citation] = [:], title: String = "Marked passages")
        -> String
    { MarksDocument(self, marks, articles).text(title: title) }

    /// A whole article, its marks as `==…==`.
    public func document(_ page: ArticlePage, story: String? = nil) -> String {
        ArticleDocument(self, page).text(story: story)
    }

    /// What is known of an entity: its names, its events, its mentions.
    public func document(_ card: EntityCard, articles: [Article.ID: Citation] = [:]) -> String {
        EntityDocument(self, card, articles).text
    }

    /// Events as a dated list, each with the sentences that report it as far as `reports` has them.
    public func document(
        _ timeline: Timeline, articles: [Article.ID: Citation] = [:], reports: [Event.ID: [MentionQuote]] = [:]
    ) -> String {
        TimelineDocument(self, articles, reports).text(of: timeline)
    }

    /// A story: its events by date, then its articles in full, in the order given.
    public func document(_ story: Story, events: [EventRow], pages: [ArticlePage]) -> String {
        StoryDocument(self, story, events, pages).text
    }

    /// The articles of a search or list, with their snippets.
    public func document(_ rows: [ArticleRow], title: String) -> String {
        ListDocument(self, rows).text(title: title)
    }

    /// A safe name for a file, `.md` included: never empty, hidden or a path,
    /// at most 120 bytes; the same for the same title.
    public static func fileName(for title: String) -> String { FileName.stem(title) + ".md" }

    /// Whether a file was written by an export: its front matter says so.
    static func isExport(_ text: String) -> Bool { FrontMatter(of: text).value("dateline") == "export" }

    /// An earlier export with its generated parts renewed and all that was
    /// written around them kept; nil if `existing` is no export.
    public static func updating(_ existing: String, with new: String) -> String? {
        guard isExport(existing) else { return nil }
        return SectionMerge.merge(existing.safe, with: new)
    }
}
