extension KeyTable {
    private static let text: [KeyContext] = [.article]
    private static let reading: [KeyContext] = [.article, .context]

    /// The keys as they come: vim, less, newsboat and w3m habits. Help, hint
    /// line, palette, command line and manual are made from these rows.
    static let defaultBindings: [KeyBinding] = moving + entities + places + searching + passages + library + window

    private static let moving: [KeyBinding] = [
        KeyBinding(.down, "j,Down", "Move down a row or line", .moving),
        KeyBinding(.up, "k,Up", "Move up a row or line", .moving),
        KeyBinding(.top, "gg,Home", "Go to the beginning", .moving),
        KeyBinding(.bottom, "G,End", "Go to the end", .moving),
        KeyBinding(.halfPageDown, "C-d", "Move down half a page", .moving),
        KeyBinding(.halfPageUp, "C-u", "Move up half a page", .moving),
        KeyBinding(.pageDown, "C-f,PageDown", "Move down a page", .moving),
        KeyBinding(.pageUp, "C-b,b,PageUp", "Move up a page", .moving),
        KeyBinding(
            .readOn, "Space", "Read on: a page down, at the end the next unread article", short: "read on", .moving),
        KeyBinding(.nextUnread, "]", "Go to the next unread article", short: "next unread", .moving),
        KeyBinding(.previousUnread, "[", "Go to the previous unread article", .moving),
        KeyBinding(.paneLeft, "h,Left", "Go to the pane on the left", .moving),
        KeyBinding(.paneRight, "l,Right", "Go to the pane on the right", .moving),
        KeyBinding(.nextParagraph, "}", "Go to the next paragraph", .moving, text),
        KeyBinding(.previousParagraph, "{", "Go to the previous paragraph", .moving, text),
        // Everywhere, or the second key would be a command of its own outside the text.
        KeyBinding(.placeAtTop, "zt", "Put the entity, match or selection at the top", .moving),
        KeyBinding(.placeAtMiddle, "zz", "Put the entity, match or selection in the middle", .moving),
        KeyBinding(.placeAtBottom, "zb", "Put the entity, match or selection at the bottom", .moving),
    ]

    private static let entities: [KeyBinding] = [
        KeyBinding(.open, "Enter", "Open what the cursor is on", short: "open", .entities),
        KeyBinding(
            .nextEntity, "Tab", "Go to the next entity, then to the rows beside the text", short: "entity",
            .entities),
        KeyBinding(.previousEntity, "S-Tab", "Go to the previous entity", .entities),
        KeyBinding(
            .hints, "f", "Put letters on entities and links in view, and open one", short: "hints", .entities, text),
        KeyBinding(
            .mentions, "*", "List the articles that name the entity, or the sentences of the event", short: "articles",
            .entities),
        KeyBinding(.highlight, "E", "Highlight all entities, only the followed one, or none", .entities),
        KeyBinding(.merge, "M", "Merge this entity (or event) with another: they are the same", .entities),
        KeyBinding(.notAnEntity, "X", "Say that this is not an entity, or hide the event", .entities),
        KeyBinding(.changeKind, "K", "Change the kind: person, organisation, place, other", .entities),
        KeyBinding(.split, "=s", "Part a name from this entity: it is somebody else", .entities),
        KeyBinding(.rename, "=r", "Give this entity another name", .entities),
        KeyBinding(.alwaysThis, "=a", "Say whom this name always means", .entities),
        KeyBinding(.sameEvent, "=e", "Say that this event is the same as another", .entities),
        KeyBinding(.otherEvent, "=n", "Say that this article reports another event", .entities),
        KeyBinding(.eventDate, "=d", "Correct the date of the event", .entities),
        KeyBinding(.hideEvent, "=x", "Hide the event", .entities),
    ]

    private static let places: [KeyBinding] = [
        KeyBinding(.back, "H,C-o", "Go back to where you were", short: "back", .places),
        KeyBinding(.forward, "L,gi", "Go forward again", .places),
        KeyBinding(.lastPlace, "-", "Go to the last place, and back with the same key", .places),
        KeyBinding(.close, "q", "Go up: from article to list, from list to stories", short: "up", .places),
        KeyBinding(.goList, "gl", "Go to the list of articles", .places),
        KeyBinding(.goArticle, "ga", "Go to the article", short: "text", .places),
        KeyBinding(.goContext, "gc", "Go to events and entities beside the text", short: "events", .places),
        KeyBinding(.stories, "gs", "Show stories, saved filters and sources", short: "stories", .places),
        KeyBinding(
            .sources, "gf", "Show the feeds, folders and files that articles come from", short: "sources", .places),
        KeyBinding(.timeline, "T", "Show the timeline of this entity, story or list", short: "timeline", .places),
        KeyBinding(
            .zoomIn, "+,>", "Zoom the timeline in: to the decade, year, month or day of the event", short: "zoom",
            .places, [.timeline]),
        KeyBinding(.zoomOut, "_,<", "Zoom the timeline out", short: "zoom out", .places, [.timeline]),
        KeyBinding(.nextPeriod, "]", "Go to the next year or month of the timeline", .places, [.timeline]),
        KeyBinding(.previousPeriod, "[", "Go to the year or month before", .places, [.timeline]),
        KeyBinding(.marks, "'", "Show all marked passages", short: "marks", .places),
        KeyBinding(
            .info, "i", "Show where title and date came from, and what was left out", short: "origin", .places,
            [.list, .article, .context]),
        KeyBinding(.messages, "gm", "Show the messages so far", .places),
        KeyBinding(.jobs, "gj", "Show what runs in the background", .places),
        KeyBinding(.help, "?,F1", "Show all keys", short: "help", .places),
        KeyBinding(.palette, "C-p", "Find a command by its words, or go to a name", short: "commands", .places),
        KeyBinding(.commandLine, ":", "Type a command", short: "command", .places),
    ]

    private static let searching: [KeyBinding] = [
        KeyBinding(.find, "/", "Find in the article or the rows; narrow a list", short: "find", .searching),
        KeyBinding(.findNext, "n", "Go to the next match", short: "next match", .searching, [.lit]),
        KeyBinding(.findPrevious, "N", "Go to the previous match", short: "previous", .searching, [.lit]),
        KeyBinding(.filter, "F", "Filter the whole library", short: "filter", .searching),
        KeyBinding(.saveFilter, "W", "Keep this filter among the stories", short: "keep", .searching, [.list]),
        KeyBinding(.renameFilter, "c", "Give the kept filter another name", short: "rename", .searching, [.stories]),
        KeyBinding(.clear, "Esc", "Let go: of selection, match, entity, filter, help", short: "let go", .searching),
    ]

    private static let passages: [KeyBinding] = [
        KeyBinding(
            .select, "v", "Select a passage, beginning with a sentence", short: "select", .passages,
            [.article, .context, .selection]),
        KeyBinding(
            .selectParagraph, "V", "Select a passage, beginning with a paragraph", .passages,
            [.article, .context, .selection]),
        KeyBinding(.extendWord, "w", "Extend the selection by a word", short: "word", .passages, [.selection]),
        KeyBinding(.shrinkWord, "b", "Take a word back", .passages, [.selection]),
        KeyBinding(
            .extendSentence, ")", "Extend the selection by a sentence", short: "sentence", .passages, [.selection]),
        KeyBinding(.shrinkSentence, "(", "Take a sentence back", .passages, [.selection]),
        KeyBinding(
            .extendParagraph, "}", "Extend the selection by a paragraph", short: "paragraph", .passages, [.selection]),
        KeyBinding(.shrinkParagraph, "{", "Take a paragraph back", .passages, [.selection]),
        KeyBinding(.extendLine, "j,Down", "Extend the selection by a line", .passages, [.selection]),
        KeyBinding(.shrinkLine, "k,Up", "Take a line back", .passages, [.selection]),
        KeyBinding(.extendLetter, "l,Right", "Extend the selection by a letter", .passages, [.selection]),
        KeyBinding(.shrinkLetter, "h,Left", "Take a letter back", .passages, [.selection]),
        KeyBinding(.otherEnd, "o", "Move the other end of the selection", short: "other end", .passages, [.selection]),
        KeyBinding(.nextSelection, "Tab", "Select the next sentence instead", short: "next", .passages, [.selection]),
        KeyBinding(.previousSelection, "S-Tab", "Select the previous sentence instead", .passages, [.selection]),
        KeyBinding(
            .mark, "m", "Mark the selected passage, with a note if you like", short: "mark", .passages,
            [.article, .selection, .card, .event]),
        KeyBinding(.removeMark, "d", "Remove the mark", short: "remove", .passages, [.marks, .article, .context]),
        KeyBinding(
            .editNote, "c", "Change the note of the mark", short: "note", .passages, [.marks, .article, .context]),
        KeyBinding(.copy, "y", "Copy the selection, the sentence or the link", short: "copy", .passages),
        KeyBinding(.pipe, "|", "Give a program the selection, or what would be saved", .passages),
        KeyBinding(.save, "s", "Save what is shown as Markdown", short: "save .md", .passages),
        KeyBinding(.exportStory, "S", "Save the whole story as Markdown", .passages),
        KeyBinding(
            .openInBrowser, "o", "Open the link at the cursor, or the article, in the browser", .passages,
            [.list, .article, .context, .card, .event, .timeline, .marks, .info]),
    ]

    private static let library: [KeyBinding] = [
        KeyBinding(
            .toggleRead, "N", "Mark the article read or unread", short: "read/unread", .library,
            [.list, .article, .context, .stories]),
        KeyBinding(.markAllRead, "A", "Mark all articles of this list read", .library),
        KeyBinding(.tag, "t", "Change the tags of the article", .library),
        KeyBinding(.undo, "u", "Undo the last change to the library", short: "undo", .library),
        KeyBinding(.sort, "O", "Sort: newest or oldest first", short: "order", .library),
        KeyBinding(.showNew, "g.", "Show what came in", short: "show new", .library),
        KeyBinding(.addSource, "a", "Follow a feed, or add a file or folder", short: "add", .library),
        KeyBinding(.refresh, "r", "Ask the feed at the cursor for what is new", short: "refresh", .library),
        KeyBinding(.refreshAll, "R", "Ask all feeds for what is new", short: "refresh all", .library),
        KeyBinding(
            .unfollow, "d", "Stop following this feed (its articles stay), or remove the kept filter", short: "remove",
            .library, [.stories]),
        KeyBinding(
            .fullText, "f", "Fetch the pages of this feed's articles, or stop that", short: "full text", .library,
            [.stories]),
        KeyBinding(.samples, "", "Look around in a few sample stories", short: "samples", .library),
    ]

    private static let window: [KeyBinding] = [
        KeyBinding(.toggleContext, "e", "Show or hide events and entities beside the text", short: "pane", .window),
        KeyBinding(.zen, "Z", "Show the text alone", short: "text alone", .window),
        KeyBinding(.wider, "+", "Give the pane beside the text more room", .window),
        KeyBinding(.narrower, "_", "Give the pane beside the text less room", .window),
        KeyBinding(.pauseJobs, "gp", "Pause or go on with what runs in the background (also: let go twice)", .window),
        KeyBinding(.redraw, "C-l", "Draw the screen again", .window),
        KeyBinding(.suspend, "C-z", "Suspend; fg in the shell comes back", .window),
        KeyBinding(.quit, "Q", "Quit", short: "quit", .window),
    ]
}
