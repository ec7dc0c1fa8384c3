import News

extension Markdown {
    /// What every export begins with.
    func frontMatter(title: String) -> FrontMatter {
        var front = FrontMatter()
        front.add("dateline", plain: "export")
        front.add("title", title.safeLine)
        return front
    }

    /// Front matter, heading and blocks, each parted by one empty line.
    func assemble(_ front: FrontMatter, _ title: String, _ blocks: [String]) -> String {
        var front = front
        front.add("created", plain: Publication(seconds: clock.now()).iso)
        let heading = Escape.line(title)
        return front.text + "\n"
            + (["# " + (heading.isEmpty ? "Untitled" : heading)] + blocks)
            .joined(separator: "\n\n") + "\n"
    }

    /// The names as front matter holds them.
    func names(_ entities: [Entity]) -> [String] {
        entities.map { links == .wiki ? "[[\(FileName.stem($0.name))]]" : $0.name.safeLine }
    }

    /// "2025-01-03 to 2025-07-29", or the one day.
    static func days(_ first: CalendarDay, _ last: CalendarDay) -> String {
        first == last ? first.shown : "\(first.shown) to \(last.shown)"
    }

    /// Generated text under a heading of its own, so that it is found again.
    static func section(_ title: String, _ body: String, id: String) -> String {
        SectionedBody.wrapped("## \(title)\n\n\(body)", id: id)
    }
}
