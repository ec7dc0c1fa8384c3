import News

extension Reader {
    /// Shows what has changed in the library.
    mutating func takeChange(_ change: Change, _ sentence: String?) -> [Request] {
        if let sentence { notice = Message(sentence) }
        switch change {
        case .marked(let mark): return add(mark)
        case .unmarked(let id): return remove(id)
        case .read(let articles, let isRead): return setRead(articles, isRead)
        case .corrected(let correction): return show(correction)
        case .uncorrected:
            corrections -= 1
            return lookAgain()
        case .merged(let old, let new): return replace(old, with: new)
        case .sources: return [.sources]
        case .filters: return [.savedFilters]
        case .other: return reload()
        }
    }

    /// Asks how many are unread in each story and source, where these can be in view; in an article nothing is to wait
    /// behind that.
    mutating func countAnew() -> [Request] {
        guard countsAreOld, view == .list || view == .stories else { return [] }
        countsAreOld = false
        return Reader.stock + [.savedFilters]
    }

    mutating func updateRow(_ id: Article.ID, _ change: (inout ArticleRow) -> Void) {
        list.update(id, change)
        prompt?.list?.update(id, change)
    }
}

// MARK: - Private

extension Reader {
    private mutating func add(_ mark: Mark) -> [Request] {
        hasMarked = true
        if page?.id == mark.article {
            page?.page.marks.removeAll { $0.id == mark.id }
            page?.page.marks.append(mark)
            page?.page.marks.sort { $0.anchor.span < $1.anchor.span }
            page?.selection = nil
        }
        updateRow(mark.article) { $0.hasMarks = true }
        let requests = attend()
        return requests + refreshMarks().filter { !requests.contains($0) }
    }

    private mutating func remove(_ id: Mark.ID) -> [Request] {
        let article = page?.page.marks.first { $0.id == id }?.article
        page?.page.marks.removeAll { $0.id == id }
        if let article, page?.page.marks.isEmpty == true { updateRow(article) { $0.hasMarks = false } }
        return refreshMarks()
    }

    private mutating func refreshMarks() -> [Request] {
        let again = context.wanted.map { [Request.context($0)] } ?? []
        return marks == nil ? again : again + [.marks]
    }

    private mutating func setRead(_ articles: [Article.ID], _ isRead: Bool) -> [Request] {
        for id in articles { updateRow(id) { $0.isUnread = !isRead } }
        if tellsRead, notice == nil { notice = Message(isRead ? "Marked as read." : "Marked as unread.") }
        tellsRead = false
        countsAreOld = true
        return countAnew()
    }

    /// Asks again for everything in view.
    private mutating func reload() -> [Request] {
        var requests: [Request] = [
            .list(list.query, after: nil, limit: max(ListPane.pageSize, list.count)), .savedFilters,
        ]
        requests += Reader.stock + lookAgain()
        return marks == nil ? requests : requests + [.marks]
    }
}
