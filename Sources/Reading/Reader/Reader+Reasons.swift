import News

extension Reader {
    /// Why `command` cannot be done here and now, as a sentence; nil if it can.
    public func reason(against command: Command) -> String? {
        switch command {
        case .refreshAll: return needsFeeds
        case .unfollow where focusedFilter != nil: return nil
        case .unfollow where view == .stories && focusedFeed == nil: return "Only a feed or a kept filter can go away."
        case .refresh, .unfollow, .fullText: return needsFeeds ?? needsFeed
        case .merge, .notAnEntity: return focusedEvent == nil ? needsEntity : nil
        case .changeKind, .split, .rename, .alwaysThis: return needsEntity
        case .sameEvent, .otherEvent, .eventDate, .hideEvent: return needsEvent
        case .saveFilter: return needsFilter
        case .renameFilter: return focusedFilter == nil ? "This is no kept filter." : nil
        case .samples:
            return list.rows.isEmpty
                ? nil : "There are articles here already; samples are for an empty library."
        case .openInBrowser, .tag, .toggleRead, .info: return needsArticle
        case .mark, .select, .selectParagraph, .hints, .placeAtTop, .placeAtMiddle, .placeAtBottom: return needsText
        case .back where jumps.backCount == 0: return "Nothing further back."
        case .forward where jumps.forwardCount == 0: return "Nothing further ahead."
        case .findNext, .findPrevious: return needsMatches
        case .exportStory: return needsStory
        case .goArticle: return page == nil ? "No article is open; \(key(.open)) opens one." : nil
        case .markAllRead: return needsList
        case .showNew: return list.arrived == 0 ? "Nothing new has come in." : nil
        case .pauseJobs: return jobs.contains(where: \.isActive) ? nil : "Nothing runs in the background."
        default:
            return isSelecting(command) && page?.selection == nil
                ? "Nothing is selected; \(key(.select)) starts a selection." : nil
        }
    }

    // MARK: - Private

    private var needsFeeds: String? {
        stories.sources == nil || !feeds.isEmpty ? nil : "No feed is followed; \(key(.addSource)) adds one."
    }

    private var needsFeed: String? {
        if stories.sources == nil { return sourcesToCome }
        guard focusedFeed == nil else { return nil }
        return "This is not from a feed that is followed; \(key(.refreshAll)) asks all feeds."
    }

    /// Nothing may be said of what hasn't come yet.
    var sourcesToCome: String { "The sources are still being read; try again in a moment." }

    private var needsEvent: String? {
        focusedEvent == nil ? "No event is under the cursor; \(key(.goContext)) goes to those of the article." : nil
    }

    private var needsEntity: String? {
        focusedEntity == nil ? "No entity is under the cursor; \(key(.nextEntity)) goes to one." : nil
    }

    private var needsArticle: String? {
        if view == .stories, !isInContext { return "Choose an article first; \(key(.open)) opens the story." }
        return focusedArticle == nil ? "No article is chosen here." : nil
    }

    private var needsList: String? {
        guard chosenList != nil else { return "That works in a list of articles; \(key(.goList)) goes there." }
        return view == .list && list.rows.isEmpty ? "There are no articles here." : nil
    }

    private var needsMatches: String? {
        if rowTexts != nil { return nil }
        guard let find = page?.find else { return "Nothing was searched for; \(key(.find)) searches." }
        return find.matches.isEmpty ? "'\(find.patterns.joined(separator: " "))' isn't in this article." : nil
    }

    private var needsText: String? {
        isReading ? nil : "That works in the text of an article; \(key(.open)) opens one."
    }

    private var needsFilter: String? {
        list.query.filter.isAll ? "There is no filter to keep; \(key(.filter)) sets one." : nil
    }

    private var needsStory: String? {
        focusedStory == nil
            ? "This belongs to no story; \(key(.save)) saves what is shown." : nil
    }

    private func isSelecting(_ command: Command) -> Bool {
        switch command {
        case .extendLine, .shrinkLine, .extendLetter, .shrinkLetter, .extendWord, .shrinkWord, .extendSentence,
            .shrinkSentence, .extendParagraph, .shrinkParagraph, .nextSelection, .previousSelection, .otherEnd:
            return true
        default: return false
        }
    }
}
