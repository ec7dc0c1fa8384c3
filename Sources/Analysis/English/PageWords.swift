/// Words of web pages that belong to no article.
enum PageWords {
    /// Who makes pictures; a credit where no sentence goes on around it.
    static let agencies: Set<String> = [
        "getty", "afp", "epa", "ap", "reuters", "rex", "shutterstock", "pa", "alamy", "istock", "corbis", "xinhua",
        "photograph", "photo", "picture", "credit", "image", "caption", "ap:associated",
    ]

    /// What may follow the first word of a credit.
    static let creditParts: Set<String> = [
        "images", "photo", "photos", "file", "press", "pool", "wire", "via", "picture",
    ]

    /// Words that a sentence begins with that asks its reader to do something.
    static let openings: Set<String> = [
        "watch", "click", "subscribe", "download", "related", "advertisement", "slideshow", "gallery", "photos",
        "video", "videos", "listen", "scroll", "tap", "follow", "share", "tweet", "read",
    ]

    /// Two words that stand beside each other on pages only.
    static let pairs: Set<String> = [
        "sign up", "click here", "most read", "most popular", "read more", "see also", "play video", "play slideshow",
        "full screen", "view photos", "view gallery", "invalid email", "try again", "email address", "skip ad",
        "continue reading", "show more", "load more", "privacy policy", "follow us", "add comment", "post comment",
        "log in", "sponsored by", "our newsletter", "daily newsletter", "our app", "terms of", "copy link",
        "subscribe to", "recommended for", "more on", "breaking news", "trending now", "cookie policy",
    ]

    /// Behind these in a byline the text begins.
    static let writers: Set<String> = ["reporter", "correspondent", "editor", "writer", "columnist"]

    static let furniture: Set<String> = ["autoplay", "slideshow", "unsubscribe", "javascript"]

    /// Each word of these lists.
    static let all = openings.union(furniture).union(pairs.flatMap { $0.split(separator: " ").map(String.init) })
}
