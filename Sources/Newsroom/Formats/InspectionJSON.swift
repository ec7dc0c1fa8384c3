public import Ingestion
public import News

extension JSONValue {
    /// What `inspect` prints of a file, a line each: one, but for bulk.
    public static func inspected(_ content: FileContent) -> [JSONValue] {
        switch content {
        case .article(let article): [inspected(article)]
        case .feed(let feed): [inspected(feed)]
        case .subscriptions(let feeds):
            [.fields(["kind": "subscriptions", "feeds": .array(feeds.map(subscription))])]
        case .bulk(let articles, _): articles.map { inspected($0.content) }
        }
    }

    /// What `inspect` prints of an article.
    public static func inspected(_ content: ArticleContent) -> JSONValue {
        .fields([
            "kind": "article",
            "title": content.isTitleFromText ? .null : .string(content.title.value),
            "byline": JSONValue(content.byline?.value),
            "published": JSONValue(content.published?.value.iso),
            "site": JSONValue(content.site?.value),
            "text": .string(content.text),
            "removed": .array(content.removed.map { .string($0.text) }),
        ])
    }
}

// MARK: - Private

extension JSONValue {
    private static func inspected(_ feed: ParsedFeed) -> JSONValue {
        .fields([
            "kind": "feed",
            "title": JSONValue(feed.title),
            "homepage": JSONValue(feed.homepage),
            "entries": .array(feed.entries.map(entry)),
        ])
    }

    private static func entry(_ entry: ParsedEntry) -> JSONValue {
        .fields([
            "id": .string(entry.id),
            "title": JSONValue(entry.title),
            "url": JSONValue(entry.url),
            "author": JSONValue(entry.author),
            "published": JSONValue(entry.date?.iso),
            "html": JSONValue(entry.html),
            "text": JSONValue(entry.text),
        ])
    }

    private static func subscription(_ feed: ParsedSubscription) -> JSONValue {
        .fields([
            "title": JSONValue(feed.title),
            "url": .string(feed.url),
            "homepage": JSONValue(feed.homepage),
            "folder": JSONValue(feed.folder),
        ])
    }
}
