import News
import Reading

extension Painter {
    /// Name, breadcrumb, and on the right what runs and where one is.
    mutating func paintHeader() {
        frame.fill(plan.header, Style(.header))
        let right = headerCells
        let rightWidth = right.reduce(0) { $0 + $1.width }
        var left: [Piece] = [Piece(" ", .header)]
        if size.columns >= 100 { left.append(Piece("Dateline   ", .header, .bold)) }
        left += crumbs(size.columns - rightWidth - left.reduce(0) { $0 + $1.width } - 2)
        frame.write(left, 0, 0, width: size.columns - rightWidth - 2, ellipsis: symbols.ellipsis)
        frame.write(right, 0, size.columns - rightWidth, width: rightWidth)
    }

    /// `mention 2 of 41`
    func place(_ cursor: Int, of count: Int, _ noun: String) -> String {
        "\(noun) \(grouped(cursor + 1)) of \(grouped(count))"
    }

    // MARK: - Private

    private var headerCells: [Piece] {
        var cells: [Piece] = []
        if let job = reader.jobs.last(where: \.isActive) { cells.append(Piece(jobText(job), .progress)) }
        if reader.list.arrived > 0 {
            let text =
                size.columns >= 80
                ? "\(grouped(reader.list.arrived)) new, \(key(.showNew)) to show" : "+\(grouped(reader.list.arrived))"
            cells.append(Piece(text, .progress))
        }
        if let place = placeText { cells.append(Piece(place, .header)) }
        return cells.flatMap { [$0, Piece("  ", .header)] }.dropLast() + [Piece(" ", .header)]
    }

    private func jobText(_ job: Job) -> String {
        let percent = job.percent.map { " \($0)%" } ?? " \(grouped(job.done))"
        guard size.columns >= 60 else { return percent.trimmed }
        if job.state == .paused { return "[paused\(percent)  \(key(.pauseJobs)) goes on]" }
        var text = job.name + percent
        if size.columns >= 160, job.total > 0 { text += " \(grouped(job.done))/\(grouped(job.total))" }
        if let left = job.secondsLeft { text += " \(timeText(left))" }
        if size.columns >= 160 { text += " left  \(key(.clear)) \(key(.clear)): pause" }
        return "[\(text)]"
    }

    private func timeText(_ seconds: Int) -> String {
        if seconds >= 3_600 { return "\(seconds / 3_600)h\(CalendarDay.padded(seconds / 60 % 60, 2))m" }
        return seconds >= 60 ? "\(seconds / 60)m\(CalendarDay.padded(seconds % 60, 2))s" : "\(seconds)s"
    }

    /// `article 3 of 37  62%` in an article, `12 articles, 4 unread` in a list, `mention 2 of 41` on a card.
    private var placeText: String? {
        let list = reader.shownList
        switch reader.view {
        case .list:
            guard list.isLoaded else { return "loading" }
            let isCounted = list.total != nil || list.isComplete
            return articlesText(list.total ?? list.count, isAtLeast: !isCounted, unread: unread(list))
        case .stories: return reader.stories.totals.map { articlesText($0.articles, unread: $0.unread) }
        case .article:
            guard reader.isReading, let page = reader.page else { return nil }
            let isListed = list.rows.selected?.id == page.id
            let number =
                isListed ? shortPlace(list.place, of: list.total ?? list.count, "article") : nil
            return [number, percentRead].compactMap { $0 }.joined(separator: "  ")
        case .card: return reader.card.flatMap { shortPlace($0.quotes, "mention") }
        case .event: return reader.event.flatMap { shortPlace($0.reports, "sentence") }
        case .timeline: return reader.timeline.flatMap { shortPlace($0.rows, "event") }
        case .marks: return reader.marks.flatMap { shortPlace($0, "mark") }
        default: return nil
        }
    }

    private func articlesText(_ count: Int, isAtLeast: Bool = false, unread: Int?) -> String {
        let number = grouped(count) + (isAtLeast ? "+" : "")
        guard size.columns >= 60 else { return number }
        let articles = counted(count, "article", shown: number)
        guard let unread, count > 0 else { return articles }
        return articles + (unread > 0 ? ", \(grouped(unread)) unread" : ", all read")
    }

    /// Counted in the rows, or until all are at hand among the stories; nil where nobody knows.
    private func unread(_ list: ListPane) -> Int? {
        if let unread = list.unread { return unread }
        guard list.query.filter.isAll else { return nil }
        if list.query.scope == .everything { return reader.stories.totals?.unread }
        return reader.stories.listing.rows.first { $0.query.scope == list.query.scope }.flatMap { row in
            switch row {
            case .story(let story): return story.unread
            case .source(let source): return source.unread
            case .saved, .everything: return nil
            }
        }
    }

    private func shortPlace<Row>(_ listing: Listing<Row>, _ noun: String) -> String? {
        shortPlace(listing.cursor, of: listing.count, noun)
    }

    private func shortPlace(_ cursor: Int, of count: Int, _ noun: String) -> String? {
        guard count > 0 else { return nil }
        return size.columns >= 60 ? place(cursor, of: count, noun) : "\(grouped(cursor + 1))/\(grouped(count))"
    }

    /// Up to the last line in view; nil where the text isn't.
    private var percentRead: String? {
        let viewport = layout.viewport
        guard let page = reader.page, page.top > 0, viewport.article == page.id else { return nil }
        let isAtEnd = viewport.line(at: page.top) >= viewport.lastTop
        return isAtEnd ? "100%" : "\(min(99, viewport.visible.end * 100 / max(1, page.text.utf8.count)))%"
    }

    /// The way here; what doesn't fit is left out from the middle.
    private func crumbs(_ width: Int) -> [Piece] {
        var names = trail
        func total() -> Int { names.reduce(0) { $0 + GraphemeWidth.of($1) } + (names.count - 1) * 3 }
        let room = width - total() + (names.last.map { GraphemeWidth.of($0) } ?? 0)
        if total() > width, names.count > 1, room >= 24, let last = names.popLast() {
            names.append(last.wholeWords(room - GraphemeWidth.of(symbols.ellipsis)) + symbols.ellipsis)
        }
        if total() > width, names.count > 2 { names.removeFirst() }
        while total() > width, names.count > 2 { names.remove(at: names.count - 2) }
        if total() > width, names.count == 2 { names = shortened(names, width) }
        var pieces: [Piece] = []
        for (index, name) in names.enumerated() {
            if index > 0 { pieces.append(Piece(symbols.crumb, .header)) }
            pieces.append(Piece(name.safeLine, .header, index == names.count - 1 ? .bold : []))
        }
        return pieces
    }

    /// Where one is stays whole, as far as it goes; of where one came from the beginning is left, or nothing.
    private func shortened(_ names: [String], _ width: Int) -> [String] {
        let room = width - GraphemeWidth.of(names[1]) - 3
        return room < 12
            ? [names[1]] : [names[0].head(room - GraphemeWidth.of(symbols.ellipsis)) + symbols.ellipsis, names[1]]
    }

    private var trail: [String] {
        var names = ["Stories", reader.list.query.name]
        if !reader.list.query.filter.isAll, reader.list.query.name == "All articles" {
            names[1] = reader.list.query.filter.line
        } else if !reader.list.query.filter.isAll {
            names.append(reader.list.query.filter.line)
        }
        switch reader.view {
        case .list: return names
        case .stories: return ["Stories and sources"]
        case .article(let id): return names + [articleTitle(id)]
        case .info(let id): return names + [articleTitle(id), "Where it comes from"]
        case .card(let id):
            return openTitle + [
                reader.card.flatMap {
                    $0.card.entity.id == id ? "\(word($0.card.entity)) \($0.card.entity.name)" : nil
                } ?? "Name"
            ]
        case .event: return openTitle + ["Event"]
        case .timeline(let query): return openTitle + [timelineTitle(query)]
        case .marks: return ["Marks"]
        case .messages: return ["Messages"]
        case .jobs: return ["Background"]
        case .help: return ["Help"]
        }
    }

    /// `Timeline of North Korea`
    private func timelineTitle(_ query: TimelineQuery) -> String {
        guard let timeline = reader.timeline?.timeline, timeline.query == query, query != TimelineQuery() else {
            return "Timeline"
        }
        return timeline.title == "All events" ? "All events" : "Timeline of \(timeline.title)"
    }

    /// The article that was left for this view.
    private var openTitle: [String] {
        guard
            case .article(let id)? = reader.jumps.backCount > 0 ? reader.jumps.places[reader.jumps.index - 1].view : nil
        else { return [reader.list.query.name] }
        return [articleTitle(id)]
    }

    private func articleTitle(_ id: Article.ID) -> String {
        if let page = reader.page, page.id == id { return page.article.content.title.value }
        return reader.list.rows.row(id)?.title ?? "Article"
    }
}
