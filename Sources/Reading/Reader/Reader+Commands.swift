import News

extension Reader {
    /// Does what a key, the palette or the command line asked for, or says why not.
    mutating func obey(_ command: Command, _ step: Step) -> [Request] {
        notice = nil
        pendingKeys = []
        pendingCount = nil
        if command != .clear { hasWarnedOfPause = false }
        if isInContext, !hasBeside(step) { isInContext = false }
        if let reason = reason(against: command) { return say(reason) }
        return move(command, step) ?? visit(command, step) ?? choose(command, step) ?? change(command, step)
            ?? arrange(command, step)
    }

    private mutating func move(_ command: Command, _ step: Step) -> [Request]? {
        switch command {
        case .down: return move(by: step.times, step)
        case .up: return move(by: -step.times, step)
        case .top: return goTo(row: (step.count ?? 1) - 1, step)
        case .bottom: return goTo(row: step.count.map { $0 - 1 } ?? .max, step)
        case .halfPageDown: return move(by: step.times * max(1, rows(step) / 2), step)
        case .halfPageUp: return move(by: -step.times * max(1, rows(step) / 2), step)
        case .pageDown: return move(by: step.times * max(1, rows(step) - 2), step)
        case .pageUp: return move(by: -step.times * max(1, rows(step) - 2), step)
        case .readOn: return readOn(step)
        case .paneLeft: return goLeft(step)
        case .paneRight: return goRight(step)
        case .nextParagraph: return moveParagraphs(by: step.times, step)
        case .previousParagraph: return moveParagraphs(by: -step.times, step)
        case .placeAtTop: return placeFocus(at: 0, step)
        case .placeAtMiddle: return placeFocus(at: 0.5, step)
        case .placeAtBottom: return placeFocus(at: 1, step)
        case .nextUnread: return goToUnread(1)
        case .previousUnread: return goToUnread(-1)
        default: return nil
        }
    }

    private mutating func visit(_ command: Command, _ step: Step) -> [Request]? {
        switch command {
        case .open: return openFocused(step)
        case .nextEntity: return nextEntity(step.times, step)
        case .previousEntity: return nextEntity(-step.times, step)
        case .hints: return showHints(step)
        case .mentions: return showMentions()
        case .back: return goBack(step.times)
        case .forward: return goBack(-step.times)
        case .lastPlace: return goToLastPlace()
        case .close: return goUp()
        case .goList: return goToList()
        case .goArticle: return goToArticle()
        case .goContext: return goToContext(step)
        case .stories: return visit(.stories)
        case .sources: return visitSources()
        case .timeline: return showTimeline()
        case .zoomIn: return zoomIn()
        case .zoomOut: return zoomOut()
        case .nextPeriod: return goToPeriod(step.times)
        case .previousPeriod: return goToPeriod(-step.times)
        case .marks: return visit(.marks)
        case .info: return showInfo()
        case .messages: return visit(.messages)
        case .jobs: return visit(.jobs)
        case .help: return showHelp(step)
        default: return nil
        }
    }

    private mutating func choose(_ command: Command, _ step: Step) -> [Request]? {
        switch command {
        case .find: return find()
        case .findNext: return findNext(step.times, step)
        case .findPrevious: return findNext(-step.times, step)
        case .filter: return ask(.filter, list.query.filter.line)
        case .saveFilter: return ask(.filterName(list.query.filter))
        case .renameFilter: return askForFilterName()
        case .commandLine: return ask(.command)
        case .palette: return ask(.palette)
        case .clear: return clear()
        case .select: return select(.sentence, step)
        case .selectParagraph: return select(.paragraph, step)
        case .extendLine: return extendLines(by: step.times, step)
        case .shrinkLine: return extendLines(by: -step.times, step)
        case .extendLetter: return extend(by: step.times, .letter, step)
        case .shrinkLetter: return extend(by: -step.times, .letter, step)
        case .extendWord: return extend(by: step.times, .word, step)
        case .shrinkWord: return extend(by: -step.times, .word, step)
        case .extendSentence: return extend(by: step.times, .sentence, step)
        case .shrinkSentence: return extend(by: -step.times, .sentence, step)
        case .extendParagraph: return extend(by: step.times, .paragraph, step)
        case .shrinkParagraph: return extend(by: -step.times, .paragraph, step)
        case .nextSelection: return moveSelection(by: step.times, step)
        case .previousSelection: return moveSelection(by: -step.times, step)
        case .otherEnd: return swapEnds()
        default: return nil
        }
    }

    private mutating func change(_ command: Command, _ step: Step) -> [Request]? {
        switch command {
        case .mark: return mark(step)
        case .removeMark: return removeMark()
        case .editNote: return editNote()
        case .copy: return copy()
        case .pipe: return ask(.command, "pipe " + pipeLine)
        case .save: return save(to: nil)
        case .exportStory: return exportStory()
        case .openInBrowser: return openInBrowser()
        case .toggleRead: return toggleRead()
        case .markAllRead: return chosenList.map { [.setAllRead($0)] } ?? []
        case .tag: return askForTags()
        case .undo: return [.undo]
        case .merge: return askForMerge()
        case .notAnEntity: return askNotAnEntity()
        case .changeKind: return askForKind()
        case .split: return askForSplit()
        case .rename: return askForName()
        case .alwaysThis: return askForAlways()
        case .sameEvent: return askForSameEvent()
        case .otherEvent: return reportAnotherEvent()
        case .eventDate: return askForEventDate()
        case .hideEvent: return hideEvent()
        case .addSource: return ask(.source)
        case .refresh: return refreshSource()
        case .refreshAll: return [.refresh(nil)]
        case .unfollow: return unfollow()
        case .fullText: return toggleFullText()
        case .samples: return [.takeSamples]
        default: return nil
        }
    }

    private mutating func arrange(_ command: Command, _ step: Step) -> [Request] {
        switch command {
        case .highlight: return changeHighlight()
        case .sort: return changeOrder()
        case .showNew: return showNew()
        case .toggleContext: return toggleContext(step)
        case .zen: return toggleZen()
        case .wider: return widenContext(by: 4 * step.times, step)
        case .narrower: return widenContext(by: -4 * step.times, step)
        case .pauseJobs: return pauseJobs()
        case .redraw: return [.redraw]
        case .suspend: return [.saveJumps(savedJumps), .suspend]
        case .quit: return quit()
        default: return []
        }
    }
}
