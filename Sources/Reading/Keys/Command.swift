/// Everything a key, the palette or the command line can ask for. The raw
/// value is its id in settings and on the command line.
public enum Command: String, Sendable, CaseIterable, Codable {
    // Moving
    case down, up, top, bottom
    case halfPageDown = "half-page-down"
    case halfPageUp = "half-page-up"
    case pageDown = "page-down"
    case pageUp = "page-up"
    case readOn = "read-on"
    case paneLeft = "pane-left"
    case paneRight = "pane-right"
    case nextParagraph = "next-paragraph"
    case previousParagraph = "previous-paragraph"
    case placeAtTop = "place-at-top"
    case placeAtMiddle = "place-at-middle"
    case placeAtBottom = "place-at-bottom"
    case nextUnread = "next-unread"
    case previousUnread = "previous-unread"

    // Names
    case open = "follow"
    case nextEntity = "next-entity"
    case previousEntity = "previous-entity"
    case hints, mentions
    case highlight
    case merge
    case notAnEntity = "not-an-entity"
    case changeKind = "change-kind"
    case split, rename
    case alwaysThis = "always-this"

    // Events
    case sameEvent = "same-event"
    case otherEvent = "other-event"
    case eventDate = "event-date"
    case hideEvent = "hide-event"

    // Places
    case back, forward
    case lastPlace = "last-place"
    case close
    case goList = "go-list"
    case goArticle = "go-article"
    case goContext = "go-context"
    case stories, sources, timeline, marks, info, messages, jobs, help, palette
    case zoomIn = "zoom-in"
    case zoomOut = "zoom-out"
    case nextPeriod = "next-period"
    case previousPeriod = "previous-period"
    case commandLine = "command-line"

    // Searching
    case find
    case findNext = "find-next"
    case findPrevious = "find-previous"
    case filter
    case saveFilter = "save-filter"
    case renameFilter = "rename-filter"
    case clear

    // Passages
    case select
    case selectParagraph = "select-paragraph"
    case extendLine = "extend-line"
    case shrinkLine = "shrink-line"
    case extendLetter = "extend-letter"
    case shrinkLetter = "shrink-letter"
    case extendWord = "extend-word"
    case shrinkWord = "shrink-word"
    case extendSentence = "extend-sentence"
    case shrinkSentence = "shrink-sentence"
    case extendParagraph = "extend-paragraph"
    case shrinkParagraph = "shrink-paragraph"
    case nextSelection = "next-selection"
    case previousSelection = "previous-selection"
    case otherEnd = "other-end"
    case mark
    case removeMark = "remove-mark"
    case editNote = "edit-note"
    case copy, pipe, save
    case exportStory = "export-story"
    case openInBrowser = "open-in-browser"

    // Library
    case toggleRead = "toggle-read"
    case markAllRead = "mark-all-read"
    case tag, undo, sort
    case showNew = "show-new"
    case addSource = "add-source"
    case refresh
    case refreshAll = "refresh-all"
    case unfollow
    case fullText = "full-text"
    case samples

    // Window
    case toggleContext = "toggle-context"
    case zen, wider, narrower
    case pauseJobs = "pause-jobs"
    case redraw, suspend, quit
}
