import News

extension Reader {
    /// Does what the line of the prompt asks for.
    mutating func finish(_ step: Step) -> [Request] {
        guard let prompt else { return [] }
        let text = prompt.text.trimmed
        self.prompt = nil
        switch prompt.kind {
        case .filter: return applyFilter(text, found: prompt.found)
        case .find: return rowTexts == nil ? finishFind(text, step) : finishFindingRow(text)
        case .helpSearch, .question: return []
        case .command: return obey(line: text, step)
        case .palette: return obeyPalette(prompt, step)
        case .note, .changeNote: return finish(prompt.kind, text)
        case .source: return add(text)
        case .tags(let article): return [.setTags(article, TagLine.tags(in: text))]
        case .filterName(let filter):
            return [.saveFilter(name: text.isEmpty ? filter.line : text, filter)]
        case .newFilterName(let name):
            return text.isEmpty || text == name ? [] : [.renameFilter(name, to: text)]
        case .merge, .split, .always, .sameEvent: return choose(prompt, step)
        case .rename(let entity): return rename(entity, text)
        case .eventDate(let event, let shown): return setDate(event, shown, text)
        }
    }

    /// A note as it was typed or written in the editor; without words there is none.
    mutating func finish(_ kind: Prompt.Kind, _ text: String) -> [Request] {
        if prompt?.kind == kind { prompt = nil }
        let words = String(text.trimmed(\.isWhitespace))
        let note = words.isEmpty ? nil : words
        switch kind {
        case .note(let article, let anchor): return [.mark(article, anchor, note: note)]
        case .changeNote(let mark): return [.setNote(mark, note)]
        default: return []
        }
    }

    /// Goes to the filter as it is typed, and asks for its name.
    mutating func keepTypedFilter(_ text: String) -> [Request] {
        let found = prompt?.found
        prompt = nil
        let requests = applyFilter(text.trimmed, found: found)
        guard prompt?.problem == nil else { return requests }
        if list.query.filter.isAll { return requests + say("There is no filter to keep yet.") }
        return requests + ask(.filterName(list.query.filter))
    }

    /// `found`: what is in view of it already.
    mutating func applyFilter(_ text: String, found: ListPane? = nil) -> [Request] {
        do {
            let filter = try Filter(parsing: text)
            if !text.isEmpty {
                filterHistory.removeAll { $0 == text }
                filterHistory.append(text)
            }
            var there = place
            (there.view, there.wantedRow) = (.list, filter.isAll ? rowBeforeFilter : nil)
            there.query.filter = filter
            if case .saved = there.query.scope { there.query.scope = .everything }
            return there.query == list.query && view == .list ? attend() : jump(to: there, found: found)
        } catch {
            return askAgain(.filter, text, error.description, found)
        }
    }

    /// A key that was pressed at a question.
    mutating func answer(_ question: Question, _ key: Key) -> [Request] {
        guard case .character(let letter) = key, question.choices.contains(where: { $0.key == letter }) else {
            guard key == .escape else { return say("Press one of the letters, or Esc.") }
            prompt = nil
            return []
        }
        prompt = nil
        switch question.kind {
        case .leaveTemporaryLibrary: return leave(letter)
        case .notAnEntity(let entity, let name, let article):
            let scope: [Character: Article.ID?] = ["e": nil, "h": article]
            return scope[letter].map { correct(.notAnEntity(entity.id, name: name, in: $0)) } ?? []
        case .changeKind(let entity):
            let kinds: [Character: EntityKind] = ["p": .person, "o": .organization, "l": .place, "x": .other]
            return kinds[letter].map { correct(.setKind(entity.id, $0)) } ?? []
        }
    }
}

// MARK: - Private

extension Reader {
    private mutating func finishFind(_ text: String, _ step: Step) -> [Request] {
        light([text], step)
        guard let find = page?.find else { return [] }
        guard !find.matches.isEmpty else {
            // It stays looked for: n and N say so, too, rather than mean something else.
            return say("'\(text)' isn't in this article; \(key(.filter)) looks in the whole library.")
        }
        guard find.matches.count > 1 else { return say("The only match.") }
        return say("Match \(find.current + 1) of \(find.matches.count); \(key(.findNext)) goes on.")
    }

    /// Where no command is meant, Enter waits for the names that begin so.
    private mutating func obeyPalette(_ prompt: Prompt, _ step: Step) -> [Request] {
        let index = prompt.choice ?? 0
        let line = prompt.completions.indices.contains(index) ? prompt.completions[index].line : nil
        let command = line.flatMap(Command.init)
        let isMeant = command != nil || line?.hasPrefix(":") == true
        guard isMeant || !prompt.isBehind || prompt.text.count < 2 else { return wait(with: prompt, step) }
        guard let line else { return say("No command and no name fits these letters.") }
        if line.hasPrefix(":"), line.hasSuffix(" ") { return ask(.command, String(line.dropFirst())) }
        if line.hasPrefix(":") { return obey(line: String(line.dropFirst()), step) }
        return command.map { obey($0, step) } ?? obey(line: line, step)
    }

    private mutating func obey(line: String, _ step: Step) -> [Request] {
        do {
            switch try TypedCommand.parse(line) {
            case .command(let command): return obey(command, step)
            case .filter(let text): return applyFilter(text)
            case .timeline(let text): return timeline(of: text)
            case .export(let file): return save(to: file)
            case .pipe(let line): return pipe(to: line)
            case .importPaths(let paths): return [.importPaths(paths)]
            case .add(let address): return add(address)
            case .theme(let name): return [.setTheme(name)]
            case .go(let id): return go(toID: id)
            case .tag(let tags): return setTags(tags)
            case .correct(let correction): return correct(correction)
            case .rename(let name): return reason(against: .rename).map { say($0) } ?? rename(focusedEntity, name)
            case .eventDate(let text):
                return reason(against: .eventDate).map { say($0) } ?? setDateOfFocused(text)
            }
        } catch {
            return say(Message(error.sentence, .problem))
        }
    }

    private mutating func timeline(of text: String) -> [Request] {
        guard let filter = try? Filter(parsing: text) else { return say("'\(text)' is no filter.") }
        return visit(.timeline(TimelineQuery(filter: filter)))
    }

    private mutating func setTags(_ text: String) -> [Request] {
        if let reason = reason(against: .tag) { return say(reason) }
        guard let id = focusedArticle else { return [] }
        return [.setTags(id, TagLine.tags(in: text))]
    }

    private mutating func go(toID text: String) -> [Request] {
        if let id = Article.ID(text) { return open(id) }
        if let id = Entity.ID(text) { return visit(.card(id)) }
        if let id = Event.ID(text) { return visit(.event(id)) }
        return [.named(text)]
    }

    /// The card of whoever is mentioned most under that name.
    mutating func go(to rows: [EntityRow], called name: String) -> [Request] {
        guard let first = rows.first else {
            let name = name.safeLine
            return say("'\(name)' is no id and no name; \(key(.filter)) who:\(name) looks for parts of names.")
        }
        let others = rows.dropFirst().prefix(3).map { "\($0.id) \($0.name.safeLine)" }
        let requests = visit(.card(first.id))
        return others.isEmpty ? requests : say("Others of that name: \(others.joined(separator: ", ")).") + requests
    }
}
