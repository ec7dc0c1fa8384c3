import Archive
import News
import Support

/// A library of its own for each test, removed behind `body`.
func withLibrary<T>(_ body: (Library) throws -> T) throws -> T {
    let library = try Library.temporary()
    let result = Result { try body(library) }
    try library.remove()
    return try result.get()
}

/// An article on its way in; its title, key and origin are `name`.
func arrival(
    _ name: String, text: String = "A text of no account.", published: String? = nil, site: String? = nil,
    added: Int = 1_700_000_000, tags: [String] = [], original: [UInt8]? = nil
) -> Arrival {
    let content = ArticleContent(
        title: Sourced(name, from: .metadata), site: site.map { Sourced($0, from: .metadata) },
        published: published.flatMap { Publication(iso: $0) }.map { Sourced($0, from: .metadata) }, text: text,
        tags: tags)
    return Arrival(
        content: content, key: name, hash: ContentHash.of(text.utf8), origin: name, source: Source.ID(1), added: added,
        original: original)
}

extension Library {
    @discardableResult
    func take(_ arrivals: Arrival...) throws -> [Article.ID] {
        try take(arrivals)
    }

    @discardableResult
    func take(_ arrivals: [Arrival]) throws -> [Article.ID] {
        try intake { session in
            _ = try session.source(kind: .folder, location: "/news", name: "News folder")
            return try arrivals.map { try session.insert($0) }
        }
    }

    func titles(_ filter: String = "", isFolded: Bool = true) throws -> [String] {
        try rows(Filter(parsing: filter), limit: 100, isFolded: isFolded).map(\.title)
    }
}
