public import News

/// What facts and left-out passages are called.
public enum InfoWords {
    public static func source(_ source: FactSource) -> String {
        switch source {
        case .frontMatter: return "the front matter"
        case .text: return "the text"
        case .dateline: return "the dateline"
        case .firstSentence: return "the first sentence, for want of a title"
        case .fileName: return "the file's name"
        case .jsonl: return "the JSONL line"
        case .feed: return "the feed"
        case .mail: return "the message's header"
        case .metadata: return "the page's metadata"
        case .url: return "the address"
        case .license: return "the licence note"
        case .user: return "you"
        }
    }

    public static func reason(_ reason: RemovedPassage.Reason) -> String {
        switch reason {
        case .fundDrive: return "fund drive"
        case .licence: return "licence"
        case .credit: return "credit"
        case .provenance: return "provenance"
        case .related: return "related links"
        case .share: return "share links"
        case .comments: return "comments"
        case .navigation: return "navigation"
        case .caption: return "caption"
        case .repetition: return "repetition"
        case .subscription: return "subscription"
        case .cookies: return "cookies"
        case .dateStamp: return "date stamp"
        case .advertisement: return "advertisement"
        case .other: return "other"
        }
    }
}

extension String {
    /// The name of a site or source on one line; an address says nothing by its `www.`.
    var sourceName: String {
        let name = safeLine
        return name.hasPrefix("www.") ? String(name.dropFirst(4)) : name
    }
}
