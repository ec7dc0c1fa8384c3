import News
import Reading

/// How each byte of an article's text looks: names, dates, marks, matches, the
/// cursor and the selection, one over the other.
struct TextStyler {
    private let pane: PagePane
    private let title: TextSpan?
    private let highlight: Highlight
    private let followed: Entity.ID?
    private let isFirstLook: Bool
    private let showsCursor: Bool

    /// - Parameter title: the words that stand for it.
    init(_ pane: PagePane, _ reader: Reader, isFirstLook: Bool, title: TextSpan? = nil) {
        self.pane = pane
        self.title = title
        self.isFirstLook = isFirstLook
        highlight = reader.highlight
        followed = reader.isInContext ? reader.focusedEntity?.id ?? pane.mention?.entity.id : pane.mention?.entity.id
        showsCursor = !isFirstLook && !reader.isInContext && reader.prompt == nil
    }

    /// The byte the hardware cursor stands on.
    var cursorStart: Int? {
        guard showsCursor else { return nil }
        return pane.selection.map { min($0.head, $0.span.end - 1) } ?? pane.mention?.span.start ?? pane.find?.match?
            .start ?? pane.target?.start
    }

    /// One style for each byte of `line`.
    func styles(of line: TextSpan, _ kind: TextBlock.Kind) -> [Style] {
        var styles = [Style](repeating: TextStyler.base(kind), count: max(1, line.length))
        func paint(_ span: TextSpan, _ change: (inout Style) -> Void) {
            for offset in max(span.start, line.start)..<max(max(span.start, line.start), min(span.end, line.end)) {
                change(&styles[offset - line.start])
            }
        }
        if let title { paint(title) { $0.emphasis.insert(.bold) } }
        if let target = pane.target, !isFirstLook { paint(target) { $0.emphasis.insert(.related) } }
        paintLinks(line, paint)
        paintDates(line, paint)
        paintMentions(line, paint)
        for mark in pane.page.marks where mark.anchor.span.overlaps(line) {
            paint(mark.anchor.span) { $0.emphasis.insert(.marked) }
        }
        paintMatches(line, paint)
        if let selection = pane.selection { paint(selection.span) { $0.emphasis.insert(.selected) } }
        mute(&styles)
        return styles
    }

    /// The numbers of the spans that overlap `line`, where the spans are in order and apart; logarithmic.
    static func indices(of line: TextSpan, in count: Int, _ span: (Int) -> TextSpan) -> Range<Int> {
        let start = (0..<count).partitioningIndex { span($0).end > line.start }
        var end = start
        while end < count, span(end).start < line.end { end += 1 }
        return start..<end
    }

    // MARK: - Private

    private static func base(_ kind: TextBlock.Kind) -> Style {
        switch kind {
        case .heading: return Style(.heading)
        case .quote: return Style(.quote)
        case .caption: return Style(.muted)
        case .paragraph, .listItem, .numberedItem, .table, .code: return .plain
        }
    }

    /// What no letters stand beside steps back.
    private func mute(_ styles: inout [Style]) {
        guard pane.hints != nil else { return }
        let names: [StyleRole] = [.person, .organization, .place, .other, .link]
        for index in styles.indices where !names.contains(styles[index].role) { styles[index].role = .muted }
    }

    private typealias Paint = (TextSpan, (inout Style) -> Void) -> Void

    private func paintLinks(_ line: TextSpan, _ paint: Paint) {
        let links = pane.article.content.links
        for index in TextStyler.indices(of: line, in: links.count, { links[$0].span }) {
            paint(links[index].span) { $0.role = .link }
        }
    }

    private func paintDates(_ line: TextSpan, _ paint: Paint) {
        guard highlight == .all else { return }
        let dates = pane.page.dates
        for index in TextStyler.indices(of: line, in: dates.count, { dates[$0].span }) {
            let kind = dates[index].kind
            // How long and how often is no date.
            guard kind == .date || kind == .time else { continue }
            paint(dates[index].span) { $0.role = .date }
        }
    }

    private func paintMentions(_ line: TextSpan, _ paint: Paint) {
        let mentions = pane.mentions
        for index in TextStyler.indices(of: line, in: mentions.count, { mentions[$0].span }) {
            let entity = mentions[index].entity
            let isFollowed = entity.id == followed
            guard highlight == .all || (highlight == .followed && isFollowed) || index == pane.cursor else { continue }
            paint(mentions[index].span) { style in
                style.role = TextStyler.role(entity.kind)
                if index == pane.cursor, !isFirstLook {
                    style.emphasis.insert(.reverse)
                } else if isFollowed, !isFirstLook {
                    style.emphasis.insert(.related)
                }
            }
        }
    }

    private func paintMatches(_ line: TextSpan, _ paint: Paint) {
        guard let find = pane.find, !isFirstLook else { return }
        let matches = find.matches
        for index in TextStyler.indices(of: line, in: matches.count, { matches[$0] }) {
            paint(matches[index]) { style in
                style.role = .match
                if index == find.current { style.emphasis.formUnion([.reverse, .underline]) }
            }
        }
    }

    private static func role(_ kind: EntityKind) -> StyleRole {
        switch kind {
        case .person: return .person
        case .organization: return .organization
        case .place: return .place
        case .other: return .other
        }
    }
}
