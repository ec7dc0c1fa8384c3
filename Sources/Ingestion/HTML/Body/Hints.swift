import News

/// What the names that a page gives its parts tell about them: its classes
/// and ids, cut into words ("article-body__shareBar": article, body, share, bar).
struct Hints {
    /// Why the part is no text, if its names say so.
    private(set) var reason: RemovedPassage.Reason?
    /// How surely it is called the article's text: 0 not at all, 3 in so many words.
    private(set) var bodyRank = 0
    /// For scoring: good names less bad ones.
    private(set) var weight = 0

    static let none = Hints()

    init() {}

    init(_ tree: PageTree, _ node: Int) {
        guard !tree.nodes[node].attributes.isEmpty else { return }
        for name in [AttributeName.class, .id, .testID, .component] {
            guard let value = tree.attribute(name, of: node) else { continue }
            for part in value.utf8.split(separator: 32).prefix(24) { read(Hints.words(of: part)) }
        }
        if let role = tree.attribute(.role, of: node) { read(role: role.lowercased()) }
        if let item = tree.attribute(.itemprop, of: node) { read(item: item.lowercased()) }
    }

    /// The words of one class name, in lower case.
    static func words(of name: Substring.UTF8View) -> [String] {
        var result: [String] = []
        var word: [UInt8] = []
        var wasLower = false
        func close() {
            if !word.isEmpty { result.append(String(decoding: word, as: UTF8.self)) }
            word.removeAll(keepingCapacity: true)
        }
        for byte in name.prefix(80) {
            let isUpper = byte >= 65 && byte <= 90
            let isLetter = isUpper || (byte >= 97 && byte <= 122) || byte >= 0x80
            if !isLetter || (isUpper && wasLower) { close() }
            if isLetter { word.append(isUpper ? byte | 0x20 : byte) }
            wasLower = isLetter && !isUpper
        }
        close()
        return result
    }
}

// MARK: - Private

extension Hints {
    private mutating func read(_ words: [String]) {
        guard !words.isEmpty else { return }
        bodyRank = max(bodyRank, BodyNames.rank(words))
        var negative = false
        for (index, word) in words.enumerated() {
            if BodyNames.good.contains(word) { weight = min(weight + 1, 2) }
            guard let found = PartNames.reason(word, at: index, in: words) else { continue }
            if index > 0, PartNames.denials.contains(words[index - 1]) { continue }
            negative = true
            reason = reason ?? found
        }
        if negative { weight = max(weight - 2, -3) }
    }

    private mutating func read(role: String) {
        switch role {
        case "navigation", "menu", "menubar", "search", "toolbar", "tablist": reason = reason ?? .navigation
        case "complementary", "contentinfo", "banner", "dialog", "alertdialog", "alert": reason = reason ?? .other
        case "main", "article": bodyRank = max(bodyRank, 1)
        default: break
        }
    }

    private mutating func read(item: String) {
        if item.contains("articlebody") { bodyRank = 4 }
        if item == "comment" { reason = .comments }
        if item == "author" || item == "publisher" || item == "creator" { reason = reason ?? .credit }
    }
}

/// Names for the text of an article.
enum BodyNames {
    static let good: Set<String> = [
        "article", "articlebody", "body", "content", "entry", "hentry", "main", "post", "text", "blog", "story",
        "storybody", "prose", "copy", "artikel", "beitrag", "inhalt",
    ]

    /// 3: "article-body"; 2: "entry-content"; 1: "content", "story".
    static func rank(_ words: [String]) -> Int {
        if words.count == 1 { return joined[words[0]] ?? 0 }
        for (first, second) in zip(words, words.dropFirst()) {
            if nouns.contains(first), let rank = parts[second], words.count <= 4 { return rank }
        }
        return 0
    }

    private static let nouns: Set<String> = [
        "article", "story", "post", "entry", "news", "blog", "art", "artikel", "beitrag", "single", "richtext",
    ]
    private static let parts = ["body": 3, "bodycopy": 3, "copy": 3, "content": 2, "text": 3, "main": 1, "inner": 1]
    private static let joined = [
        "articlebody": 3, "storybody": 3, "postbody": 3, "bodytext": 3, "articletext": 3, "articlecontent": 3,
        "postcontent": 2, "entrycontent": 2, "storycontent": 3, "fulltext": 3, "posttext": 3, "newstext": 3,
        "bodycopy": 3, "article": 1, "story": 1, "post": 1, "entry": 1, "hentry": 1, "content": 1, "artikeltext": 3,
    ]
}

/// Names for what stands around an article.
enum PartNames {
    /// "no-sidebar", "with-share": the part is spoken of, not named.
    static let denials: Set<String> = [
        "has", "no", "not", "with", "without", "hide", "show", "is", "after", "before", "above", "below", "main", "to",
        "in",
    ]

    static func reason(_ word: String, at index: Int, in words: [String]) -> RemovedPassage.Reason? {
        if let found = byWord[word] { return found }
        // Words that tell only where they stand alone or last.
        return index == words.count - 1 ? byLastWord[word] : nil
    }

    private static let byWord: [String: RemovedPassage.Reason] = table(words)
    private static let byLastWord: [String: RemovedPassage.Reason] = table(lastWords)

    private static func table(_ text: String) -> [String: RemovedPassage.Reason] {
        var result: [String: RemovedPassage.Reason] = [:]
        for line in text.split(separator: "\n") {
            let words = line.split(separator: " ")
            guard let reason = words.first.flatMap({ RemovedPassage.Reason(rawValue: String($0)) }) else { continue }
            for word in words.dropFirst() { result[String(word)] = reason }
        }
        return result
    }

    private static let words = """
        comments comment comments commentlist commentarea disqus livefyre respond replies kommentare kommentar
        comments commentaires comentarios discussion shoutbox webmentions pingback trackbacks
        related related relatedposts relatedarticles recommended recommendation recommendations recirc recirculation outbrain
        related taboola zergnet revcontent trending popular mostread mostpopular mostviewed teaser teasers upnext
        related yarpp jp-relatedposts readnext nextprev prevnext weiterlesen verwandte carousel
        share share shares sharing sharebar sharetools sharedaddy social socials addthis addtoany sociable sharethis
        share socialmedia teilen socialbar shariff
        navigation nav navi navbar navigation subnav menu submenu breadcrumb breadcrumbs pagination pager paging
        navigation postnav skiplink skip sitemap toc masthead topbar tabs tablist sitenav
        advertisement ad ads adv advert adverts advertisement advertising adsense adslot adbox adunit sponsor sponsored
        advertisement sponsors dfp doubleclick anzeige werbung publicidad promo promos promotion promoted partner
        subscription newsletter newsletters subscribe subscription signup paywall optin mailchimp regwall
        subscription piano
        cookies cookie cookies consent gdpr cookiebar cookiebanner
        credit byline bylines authorbox authorbio authorinfo writtenby contactbox ansprechpartner
        dateStamp timestamp pubdate dateline
        caption caption captions figcaption credits photocredit imagecaption slideshow gallery
        other sidebar aside footer modal popup overlay lightbox tooltip toolbar widget widgets banner poll quiz login
        other signin search searchform noprint printonly rating ratings attachment
        other disclaimer disclosure seitenleiste metadata screenreader infobox textbox factbox faktenbox
        navigation tags taglist tagcloud categories
        """

    private static let lastWords = """
        credit author authors bio
        dateStamp date time
        navigation tag category topics keywords
        other meta header button buttons hidden
        other tools actions utility colophon
        share print email
        """
}
