import News

/// Finds the events that the sentences of one article report.
enum EventFinder {
    /// Everything that is known of an article when its events are looked for.
    struct Input {
        let document: Document
        var headline = ""
        let mentions: [Mention]
        let entities: [LocalEntity]
        let dates: [DateMention]
        let published: Publication?
        /// Or only those that deserve a line, and those that may tell again what such a line tells.
        var everyReport = true
    }

    /// In the order of their triggers. Linear: every trigger looks around in
    /// its sentence, and long sentences are read in pieces.
    static func reports(in input: Input) -> [Report] {
        let words = SentenceWords(input.document, names: input.mentions.map(\.span), headline: input.headline)
        let finder = TriggerFinder(words)
        var cutter = SceneCutter(input, words)
        let day = assumedDay(input)
        let isReport = day.map { OwnDay.isTold(in: input.document, input.dates, beside: $0.day) } ?? false
        var narrative = NarrativeTime(assumed: day, isReport: isReport)
        let genders = PersonGenders(input.mentions, in: input.document).genders
        var found: [RatedReport] = []
        var before: SentenceScene?
        var previous: DayInterval?
        let pieces = SentencePieces(words: words)
        for (number, sentence) in input.document.sentences.flatMap(pieces.pieces).enumerated() {
            let plain = cutter.scene(sentence, number, triggers: finder.triggers(in: sentence))
            let scene = PronounResolver(previous: before, genders: genders).resolved(plain)
            if scene.startsParagraph { previous = nil }
            narrative.read(scene)
            let time = EventTime(scene: scene, previous: previous, narrative: narrative)
            found += SentenceReporter(scene: scene, time: time, everyReport: input.everyReport).reports()
            previous = time.ownDays
            before = scene
        }
        let people = input.entities.indices.filter { input.entities[$0].kind == .person }
        let reports = EventChoice.chosen(found, words: input.document.tokens.count, people: Set(people))
        return input.everyReport ? reports : reports.filter { $0.isNotable || EventGrouping.canRecall($0.lemma) }
    }

    /// The day in the dateline, else that of publication.
    private static func assumedDay(_ input: Input) -> (day: CalendarDay, origin: DateOrigin)? {
        if input.dates.contains(where: { $0.origin == .dateline }), let day = input.dates.first?.days.from {
            return (day, .dateline)
        }
        return input.published.map { ($0.day(), .published) }
    }
}

// MARK: - Private

/// Hands each sentence its names and dates; sentences come in order.
private struct SceneCutter {
    private let words: SentenceWords
    private var names: Cursor<Mention>
    private var dates: Cursor<DateMention>

    init(_ input: EventFinder.Input, _ words: SentenceWords) {
        self.words = words
        names = Cursor(input.mentions, span: \.span)
        dates = Cursor(input.dates, span: \.span)
    }

    mutating func scene(_ sentence: Range<Int>, _ number: Int, triggers: [EventTrigger]) -> SentenceScene {
        let tokens = words.document.tokens
        let dates = dates.take(sentence, of: tokens).map { SentenceScene.Date(mention: $0, tokens: $1) }
        // "March 14", "this fall": no event words.
        let triggers = triggers.filter { trigger in
            !dates.contains { $0.mention.kind == .date && $0.tokens.contains(trigger.token) }
        }
        let scene = SentenceScene(
            words: words, sentence: sentence, number: number, triggers: triggers,
            names: names.take(sentence, of: tokens).map { SentenceScene.Name(mention: $0, tokens: $1) }, dates: dates)
        return KindChoice.settled(scene)
    }

    /// Spans in order of the text, taken sentence by sentence.
    struct Cursor<Element> {
        let elements: [Element]
        let span: (Element) -> TextSpan
        var next = 0

        init(_ elements: [Element], span: @escaping (Element) -> TextSpan) {
            self.elements = elements
            self.span = span
        }

        mutating func take(_ sentence: Range<Int>, of tokens: [Token]) -> [(Element, Range<Int>)] {
            var result: [(Element, Range<Int>)] = []
            var token = sentence.lowerBound
            let end = tokens[sentence.upperBound - 1].span.end
            while next < elements.count, span(elements[next]).start < end {
                let span = span(elements[next])
                while token < sentence.upperBound, tokens[token].span.end <= span.start { token += 1 }
                var last = token
                while last < sentence.upperBound, tokens[last].span.start < span.end { last += 1 }
                if last > token { result.append((elements[next], token..<last)) }
                next += 1
            }
            return result
        }
    }
}
