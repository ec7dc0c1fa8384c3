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
}
