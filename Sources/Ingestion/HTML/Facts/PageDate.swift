import News

/// When a page was published: from its graph, its head, its marked-up dates,
/// its address, then what it shows. Dates of changes don't count.
///
/// A page's day is the one it prints, in its own zone: where that isn't the
/// day of the moment in UTC, the day is kept and the time is not.
enum PageDate {
    static func find(_ page: Page, _ meta: MetaTags, _ data: LinkedData, url: String?, zone: Zone)
        -> Sourced<Publication>?
    {
        let style = DateStyle(page.language, meta, zone)
        let inPath = url.flatMap(AddressDate.path)
        if let told = WrittenDate(data.published, style) ?? told(meta, published, style)
            ?? dated(page.tree, meta, style)
        {
            return reconciled(told, with: inPath, page.tree, style)
        }
        if let day = inPath ?? url.flatMap(AddressDate.anywhere) { return Sourced(Publication(day: day), from: .url) }
        if let shown = ShownDate.named(page.tree, style) { return Sourced(shown.local, from: .text) }
        if let state = ScriptDate.first(page.source, style) { return Sourced(state.local, from: .metadata) }
        return ShownDate.lone(page.tree, style).map { Sourced($0.local, from: .text) }
    }
}

// MARK: - Private

extension PageDate {
    private static let published = [
        "article:published_time", "og:article:published_time", "datepublished", "article:published", "pubdate",
        "publishdate", "publish-date", "publication_date", "article_date_original", "originalpublicationdate",
        "parsely-pub-date", "sailthru.date", "cxenseparse:recs:publishtime", "dc.date.issued", "dcterms.issued",
        "dcterms.created", "dc.date.created", "dc.date", "dcterms.date", "dc:date", "dc:created",
        "citation_publication_date", "citation_date", "citation_online_date", "rnews:datepublished",
    ]

    /// Names that some give to the day of publication, and some to the last change.
    private static let uncertain = [
        "date", "article.published", "article.created", "displaydate", "ptime", "og:pubdate", "created", "datecreated",
    ]

    private static func told(_ meta: MetaTags, _ names: [String], _ style: DateStyle) -> WrittenDate? {
        names.lazy.flatMap { meta.all($0) }.lazy.compactMap { WrittenDate($0, style) }.first
    }

    /// Of what the head calls only a date and what is marked as one in the page, the earlier.
    private static func dated(_ tree: PageTree, _ meta: MetaTags, _ style: DateStyle) -> WrittenDate? {
        let marked = MarkedDate.first(tree, style)
        guard let told = told(meta, uncertain, style) else { return marked }
        guard let marked, marked.day < told.day else { return told }
        return marked
    }

    /// What the head says against the address, and against what is printed.
    private static func reconciled(_ told: WrittenDate, with inPath: CalendarDay?, _ tree: PageTree, _ style: DateStyle)
        -> Sourced<Publication>
    {
        if let inPath {
            let isTold = inPath == told.day || inPath == told.date.day()
            // A later day is no day of publication; an earlier one is from before the page was moved.
            guard isTold || inPath < told.day else { return Sourced(told.local, from: .metadata) }
            return Sourced(told.on(inPath), from: isTold ? .metadata : .url)
        }
        let neighbours = told.possibleLocalDays
        guard !neighbours.isEmpty else { return Sourced(told.local, from: .metadata) }
        let printed = MarkedDate.days(tree, style) + ShownDate.days(tree, style)
        if printed.contains(told.day) { return Sourced(told.local, from: .metadata) }
        return Sourced(told.on(neighbours.first(where: printed.contains) ?? told.day), from: .metadata)
    }
}

/// A date as a page writes it: the moment, and the day in the zone it was written in.
struct WrittenDate {
    let date: Publication
    let day: CalendarDay

    /// nil unless `text` holds a date that a page may have.
    init?(_ text: String?, _ style: DateStyle) {
        guard let text, let found = DateShapes.found(in: text, zone: style.zone, order: style.order),
            (1_990...2_060).contains(found.day.year)
        else { return nil }
        date = found.date
        day = found.day
    }

    /// The moment, if its day in UTC is the one that is written; else the day.
    var local: Publication { on(day) }

    func on(_ day: CalendarDay) -> Publication { date.day() == day ? date : Publication(day: day) }

    /// For a moment in UTC: the other days that clocks somewhere may have shown.
    var possibleLocalDays: [CalendarDay] {
        guard !date.isDayOnly, date.day() == day else { return [] }
        let hour = (date.seconds - day.daysSince1970 * 86_400) / 3_600
        return (hour < 12 ? [day.adding(days: -1)] : []) + (hour >= 10 ? [day.adding(days: 1)] : [])
    }
}
