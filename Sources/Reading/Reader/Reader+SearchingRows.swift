import News

/// Looking for words in the rows of a view: names of stories, sentences, events, marks.
extension Reader {
    /// What can be looked for in each of the rows; nil where the view has none of its own.
    var rowTexts: [String]? {
        switch view {
        case .stories: return stories.listing.rows.map(\.query.name)
        case .card: return card.map { $0.quotes.rows.map(Reader.words) }
        case .event: return event.map { $0.reports.rows.map(Reader.words) }
        case .timeline: return timeline.map { $0.rows.rows.map(\.event.text) }
        case .marks: return marks.map { $0.rows.map { "\($0.anchor.quote) \($0.note ?? "") \($0.articleTitle)" } }
        default: return nil
        }
    }

    /// Goes to the first match at or behind the row where the search began, else to the first of all.
    mutating func lookForRow(_ search: String) {
        rowSearch = search
        let (matches, row) = (matchingRows, prompt?.origin?.cursor ?? 0)
        withListing { $0.select(matches.first { $0 >= row } ?? matches.first ?? row) }
    }

    /// Leaves the cursor on the row that the words were found in.
    mutating func finishFindingRow(_ text: String) -> [Request] {
        guard !text.isEmpty else { return attend() }
        rowSearch = text
        let nothing = view == .stories ? "No name" : "Nothing"
        return stepThroughMatches(0) ?? attend() + say("\(nothing) here has '\(text)' in it.")
    }

    mutating func findNextRow(_ steps: Int) -> [Request] {
        guard !rowSearch.isEmpty else { return say("Nothing was searched for here; \(key(.find)) searches the rows.") }
        return stepThroughMatches(steps) ?? say("Nothing here has '\(rowSearch)' in it.")
    }
}

// MARK: - Private

extension Reader {
    private static func words(_ quote: MentionQuote) -> String { "\(quote.sentence) \(quote.articleTitle)" }

    /// Those that hold all words of the search, case and diacritics aside.
    private var matchingRows: [Int] {
        let words = rowSearch.split(separator: " ").map(String.init)
        guard !words.isEmpty, let texts = rowTexts else { return [] }
        return texts.indices.filter { index in
            let text = FoldedText(texts[index])
            return words.allSatisfy { !text.places(of: $0).isEmpty }
        }
    }

    /// Goes on by so many matches, from the end to the beginning; nil where there are none.
    private mutating func stepThroughMatches(_ steps: Int) -> [Request]? {
        let matches = matchingRows
        guard !matches.isEmpty else { return nil }
        let row = viewRow ?? 0
        let here = matches.firstIndex { $0 >= row } ?? matches.count
        // From between two of them the next one is the first step.
        let isBetween = here == matches.count || matches[here] != row
        let step = isBetween && steps > 0 ? steps - 1 : steps
        let there = ((here + step) % matches.count + matches.count) % matches.count
        withListing { $0.select(matches[there]) }
        let goesOn = matches.count > 1 ? "; \(key(.findNext)) goes on." : "."
        return attend() + say("\(there + 1) of \(matches.count) with '\(rowSearch)'\(goesOn)")
    }
}
