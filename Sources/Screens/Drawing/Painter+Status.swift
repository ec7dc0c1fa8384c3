import News
import Reading

extension Painter {
    /// What the cursor is on, in words, or what there is to say.
    mutating func paintStatus() {
        let row = Rect(row: plan.status, column: 0, width: size.columns, height: 1)
        if let notice = reader.notice {
            let role: StyleRole = notice.kind == .problem ? .error : .notice
            frame.fill(row, Style(role))
            let more = notice.detail != nil && notice.detail != notice.text ? "  (\(key(.messages)): more)" : ""
            let text = notice.text.safeLine.fitting(row.width - 2 - more.count, symbols.ellipsis)
            frame.write(" " + text + more, row.row, 0, width: row.width, Style(role), ellipsis: symbols.ellipsis)
            return
        }
        frame.fill(row, Style(.status))
        var used = 1
        for (index, pieces) in status.enumerated() {
            let width = pieces.reduce(0) { $0 + $1.width } + (index > 0 ? 3 : 0)
            guard index == 0 || used + width < size.columns || used + 16 < size.columns else { break }
            if index > 0 { used += 3 }
            used += frame.write(pieces, row.row, used, width: size.columns - used - 1, ellipsis: symbols.ellipsis)
        }
    }

    // MARK: - Private

    /// The most important first; what doesn't fit is left out.
    private var status: [[Piece]] {
        if let selection = reader.page?.selection, reader.isReading { return selected(selection) }
        if reader.isInContext || reader.isReading || isCard, let entity = reader.focusedEntity { return about(entity) }
        switch reader.view {
        case .list: return about(reader.list.rows.selected)
        case .article: return reader.page.map { about($0) } ?? []
        case .event: return about(reader.event?.reports.selected)
        case .timeline: return about(reader.timeline?.rows.selected)
        case .marks: return [[Piece(reader.marks.map { plural($0.count, "marked passage") } ?? "", .status)]]
        case .stories: return about(reader.stories.listing.selected)
        case .card: return []
        case .info: return plan.main == nil ? [] : [[Piece(linesInView, .status)]]
        case .jobs: return [[Piece(jobsInWords, .status)]]
        case .messages: return [[Piece(place(in: reader.messages, "message"), .status)]]
        case .help: return [[Piece(place(in: reader.help.listing, "key"), .status)]]
        }
    }

    private func place<Row>(in listing: Listing<Row>, _ noun: String) -> String {
        listing.isEmpty ? "no \(noun)s" : place(listing.cursor, of: listing.count, noun)
    }

    private var linesInView: String {
        let viewport = layout.viewport
        guard viewport.viewLines > viewport.viewRows else { return plural(viewport.viewLines, "line") }
        let top = max(0, min(reader.scroll, viewport.viewLines - viewport.viewRows))
        return "lines \(top + 1)-\(top + viewport.viewRows) of \(viewport.viewLines)"
    }

    private var jobsInWords: String {
        let active = reader.jobs.count(where: \.isActive)
        guard active > 0 else { return "nothing runs" }
        return "\(plural(active, "job")) under way, \(grouped(reader.jobs.count - active)) done"
    }

    private func about(_ row: StoryRow?) -> [[Piece]] {
        guard case .source(let source) = row else { return [[Piece("\(key(.open)) opens the story", .status)]] }
        guard let feed = source.feed else {
            let words = source.kind == .feed ? "not followed" : source.location.safeLine
            return [[Piece(source.name.safeLine, .status, .bold)], [Piece(words, .status)]]
        }
        var parts = [[Piece(source.name.safeLine, .status, .bold)]]
        if let problem = feed.problem { parts.append([Piece(problem.safeLine, .error)]) }
        let read = feed.succeeded.map { "read \(days.full(Publication(seconds: $0)))" } ?? "not read yet"
        parts.append([Piece(read, .status)])
        if feed.wantsFullText { parts.append([Piece("full text", .status)]) }
        parts.append([Piece(feed.address.safeLine, .status)])
        if !feed.folders.isEmpty { parts.append([Piece(feed.folders.joined(separator: ", ").safeLine, .status)]) }
        return parts
    }

    private var isCard: Bool { if case .card = reader.view { true } else { false } }

    private func about(_ entity: Entity) -> [[Piece]] {
        var parts = [
            [
                Piece(word(entity), role(entity.kind), [.bold, .selected]),
                Piece(" " + entity.name.safeLine, .status, .bold),
            ]
        ]
        if !reader.isInContext, reader.isReading, let government = reader.page?.mention?.government {
            parts.append([Piece("\(possessive(government)) government, by its seat", .status)])
        }
        guard let card = reader.knownCard(entity.id) else {
            if case .entity(let row) = reader.context.listing.selected, reader.isInContext {
                // In the company of an entity the articles are those that name both.
                let isCompany = if case .entity = reader.context.page?.topic { true } else { false }
                let count = plural(row.articles, "article")
                let words = isCompany ? "both in \(count)" : "\(plural(row.mentions, "mention")) in \(count)"
                parts.append([Piece(words, .status)])
            }
            return parts
        }
        let names = otherNames(card)
        if !names.isEmpty { parts.append([Piece("also " + names.joined(separator: ", "), .status)]) }
        parts.append([Piece("\(plural(card.mentions, "mention")) in \(plural(card.articles, "article"))", .status)])
        let range = days.range(card.first, card.last, dash: symbols.dash)
        if !range.isEmpty { parts.append([Piece(range, .status)]) }
        if let link = reader.page?.link, reader.isReading, !reader.isInContext {
            parts.insert([Piece("link to \(link.host.safeLine)", .link)], at: 1)
        }
        let with = card.seenWith.prefix(3).map { "\($0.name.safeLine) \($0.articles)" }.joined(separator: ", ")
        if !with.isEmpty {
            parts.append([Piece("seen with \(card.isSeenWithExact ? "" : "at least ")\(with)", .status)])
        }
        return parts
    }

    /// A few other spellings.
    private func otherNames(_ card: EntityCard) -> [String] {
        Spellings.distinct(card.aliases, besides: card.entity.name).prefix(4).map(\.name.safeLine)
    }

    private func possessive(_ name: String) -> String { name.safeLine + (name.hasSuffix("s") ? "’" : "’s") }

    private func selected(_ selection: Selection) -> [[Piece]] {
        let text = reader.page?.text.slice(selection.span) ?? ""
        let words = text.split { $0 == " " || $0 == "\n" }.count
        return [[Piece("SELECTED ", .notice, .bold), Piece(plural(words, "word"), .status)]]
    }

    private func about(_ row: ArticleRow?) -> [[Piece]] {
        guard let row else { return [] }
        var parts = [[Piece(row.sourceShown, .status, .bold)]]
        parts.append([Piece(row.published.map { days.full($0) } ?? "no date", .status)])
        if row.isTitleFromText { parts.append([Piece("no title given", .status)]) }
        if row.eventCount > 0 { parts.append([Piece(plural(row.eventCount, "event"), .status)]) }
        if row.duplicateCount > 0 { parts.append([Piece("\(plural(row.duplicateCount, "copy")) folded", .status)]) }
        if !row.isAnalyzed { parts.append([Piece("not analysed yet", .status)]) }
        if row.hasMarks { parts.append([Piece("has marks", .status)]) }
        return parts
    }

    private func about(_ pane: PagePane) -> [[Piece]] {
        if let find = pane.find {
            let place = find.matches.isEmpty ? "not in this article" : "\(find.current + 1) of \(find.matches.count)"
            return [
                [Piece("FOUND ", .match, .bold), Piece(find.patterns.joined(separator: ", "), .status)],
                [Piece(place, .status)],
            ]
        }
        if let link = pane.link {
            return [
                [Piece("LINK ", .link, .bold), Piece(link.host.safeLine, .status, .bold)],
                [Piece(link.address.safeLine, .status)],
            ]
        }
        guard pane.page.isAnalyzed else { return [[Piece("Entities and events are being found", .status)]] }
        // What is counted here is what stands beside the text: that leaves out what says nothing more.
        let context = reader.context.page.flatMap { $0.topic == .article(pane.id) ? $0 : nil }
        var parts: [[Piece]] = []
        if let context { parts.append([Piece(plural(context.entities.count, "entity"), .status)]) }
        let events = context?.events.count ?? Set(pane.page.reports.map(\.event)).count
        parts.append([Piece(plural(events, "event"), .status)])
        if !pane.page.marks.isEmpty { parts.append([Piece(plural(pane.page.marks.count, "mark"), .status)]) }
        let elsewhere = reader.context.elsewhere.count
        if elsewhere > 0 { parts.append([Piece("\(elsewhere) related elsewhere", .status)]) }
        if pane.article.content.published == nil { parts.append([Piece("no date", .status)]) }
        return parts
    }

    private func about(_ row: EventRow?) -> [[Piece]] {
        guard let row else { return [] }
        let event = row.event
        return [[Piece(event.days.isOpen ? "no date" : dayText(event.days), .status, .bold)]]
            + [dateWord(event), statusWord(event), event.place.map { "in \($0.name.safeLine)" }]
            .compactMap { $0 }.map { [Piece($0, .status)] }
            + [[Piece("reported in \(plural(event.articles.count, "article"))", .status)]]
    }

    private func about(_ quote: MentionQuote?) -> [[Piece]] {
        guard let quote else { return [] }
        return [[Piece(quote.articleTitle.safeLine, .status, .bold)], [Piece(quote.site?.sourceName ?? "", .status)]]
    }
}
