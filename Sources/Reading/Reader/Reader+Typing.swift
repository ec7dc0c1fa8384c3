import News

extension Reader {
    /// Opens a prompt.
    mutating func ask(_ kind: Prompt.Kind, _ text: String = "") -> [Request] {
        prompt = Prompt(kind, text)
        notice = nil
        return lineChanged(Step())
    }

    /// A key while a prompt or hints are open.
    mutating func type(_ key: Key, _ step: Step) -> [Request] {
        if page?.hints != nil { return typeHint(key, step) }
        guard let prompt else {
            return say("Pasted text isn't read as keys; \(self.key(.find)) or \(self.key(.filter)) first.")
        }
        notice = nil
        if case .question(let question) = prompt.kind { return answer(question, key) }
        switch key {
        case .escape, .control("c"), .control("g"): return abandon(step)
        case .enter: return finish(step)
        case .tab, .down, .control("n"): return chooseCompletion(1, step)
        case .backTab, .up, .control("p"): return chooseCompletion(-1, step)
        case .control("r"): return recall()
        case .control("s") where prompt.kind == .filter: return keepTypedFilter(prompt.text)
        case .control("x") where prompt.isNote: return [.edit(prompt.text, for: prompt.kind)]
        case .backspace where prompt.text.isEmpty: return abandon(step)
        default: return edit(key, step)
        }
    }
}

extension Reader {
    /// A note as it was typed or written in the editor; without words there is none.
    mutating func finish(_ kind: Prompt.Kind, _ text: String) -> [Request] {
        if prompt?.kind == kind { prompt = nil }
        let words = String(text.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
        let note = words.isEmpty ? nil : words
        switch kind {
        case .note(let article, let anchor): return [.mark(article, anchor, note: note)]
        case .changeNote(let mark): return [.setNote(mark, note)]
        default: return []
        }
    }
}

// MARK: - Private

extension Reader {
    private mutating func edit(_ key: Key, _ step: Step) -> [Request] {
        guard var line = prompt?.line, line.edit(key) else {
            return say("\(key.label) does nothing here; Esc leaves the line.")
        }
        prompt?.line = line
        prompt?.choice = nil
        return lineChanged(step)
    }

    /// What follows live from the line as it is now.
    private mutating func lineChanged(_ step: Step) -> [Request] {
        guard let prompt else { return [] }
        self.prompt?.problem = nil
        switch prompt.kind {
        case .filter: return filterChanged(prompt.text)
        case .find: light([prompt.text], step)
        case .helpSearch: help.look(for: prompt.text, in: table)
        case .command: self.prompt?.completions = CommandLine.completions(of: prompt.text, in: table)
        case .palette: self.prompt?.completions = Palette.matches(prompt.text, in: table).map(Reader.paletteRow)
        case .merge, .split, .always, .sameEvent: return [.choices(prompt.kind, prompt.text)]
        default: break
        }
        return []
    }

    private mutating func filterChanged(_ line: String) -> [Request] {
        prompt?.problem = nil
        do {
            let filter = try Filter(parsing: line)
            var query = list.query
            query.filter = filter
            if case .saved = query.scope { query.scope = .everything }
            return [.count(query), .complete(line)]
        } catch {
            prompt?.problem = error.description
            prompt?.hits = nil
            return [.complete(line)]
        }
    }

    private static func paletteRow(_ binding: KeyBinding) -> Completion {
        Completion(line: binding.command.rawValue, label: binding.help, detail: binding.labels)
    }

    private mutating func chooseCompletion(_ steps: Int, _ step: Step) -> [Request] {
        guard let prompt, !prompt.completions.isEmpty else { return say("Nothing to complete here.") }
        let count = prompt.completions.count
        let choice = prompt.choice.map { (($0 + steps) % count + count) % count } ?? (steps > 0 ? 0 : count - 1)
        self.prompt?.choice = choice
        if prompt.isChoice { return [] }
        self.prompt?.line.replace(with: prompt.completions[choice].line)
        if case .filter = prompt.kind { return countHits() }
        return []
    }

    /// Asks how many articles the filter line finds as it stands, and leaves its completions alone.
    private mutating func countHits() -> [Request] {
        guard let prompt else { return [] }
        let complete = Request.complete(prompt.text)
        return filterChanged(prompt.text).filter { $0 != complete }
    }

    private mutating func recall() -> [Request] {
        guard case .filter = prompt?.kind, !filterHistory.isEmpty else { return say("No earlier lines here.") }
        let index = ((prompt?.recall ?? -1) + 1) % filterHistory.count
        prompt?.recall = index
        let line = filterHistory[filterHistory.count - 1 - index]
        prompt?.line.replace(with: line)
        return filterChanged(prompt?.text ?? "")
    }

    private mutating func abandon(_ step: Step) -> [Request] {
        if case .find = prompt?.kind { page?.find = nil }
        if case .helpSearch = prompt?.kind { help.look(for: "", in: table) }
        prompt = nil
        return []
    }

    private mutating func finish(_ step: Step) -> [Request] {
        guard let prompt else { return [] }
        let text = prompt.text.trimmed
        self.prompt = nil
        switch prompt.kind {
        case .filter: return applyFilter(text)
        case .find: return finishFind(text, step)
        case .helpSearch, .question: return []
        case .command: return obey(line: text, step)
        case .palette: return obeyPalette(prompt, step)
        case .note, .changeNote: return finish(prompt.kind, text)
        case .source: return add(text)
        case .tags(let article): return [.setTags(article, text.split(separator: " ").map(String.init))]
        case .filterName(let filter):
            return [.saveFilter(name: text.isEmpty ? filter.line : text, filter)]
        case .newFilterName(let name):
            return text.isEmpty || text == name ? [] : [.renameFilter(name, to: text)]
        case .merge, .split, .always, .sameEvent: return choose(prompt)
        case .rename(let entity): return rename(entity, text)
        case .eventDate(let event, _): return setDate(event, text)
        }
    }

    /// Goes to the filter as it is typed, and asks for its name.
    private mutating func keepTypedFilter(_ text: String) -> [Request] {
        let requests = applyFilter(text.trimmed)
        guard prompt?.problem == nil else { return requests }
        if list.query.filter.isAll { return requests + say("There is no filter to keep yet.") }
        return requests + ask(.filterName(list.query.filter))
    }

    private mutating func applyFilter(_ text: String) -> [Request] {
        do {
            let filter = try Filter(parsing: text)
            if !text.isEmpty {
                filterHistory.removeAll { $0 == text }
                filterHistory.append(text)
            }
            var there = place
            (there.view, there.row) = (.list, nil)
            there.query.filter = filter
            if case .saved = there.query.scope { there.query.scope = .everything }
            return there.query == list.query && view == .list ? [] : jump(to: there)
        } catch {
            prompt = Prompt(.filter, text)
            prompt?.problem = error.description
            return []
        }
    }

    private mutating func finishFind(_ text: String, _ step: Step) -> [Request] {
        light([text], step)
        guard let find = page?.find else { return [] }
        guard !find.matches.isEmpty else {
            page?.find = nil
            return say("'\(text)' isn't in this article; \(key(.filter)) looks in the whole library.")
        }
        return say("Match \(find.current + 1) of \(find.matches.count); \(key(.findNext)) goes on.")
    }

    private mutating func obeyPalette(_ prompt: Prompt, _ step: Step) -> [Request] {
        let index = prompt.choice ?? 0
        guard prompt.completions.indices.contains(index),
            let command = Command(rawValue: prompt.completions[index].line)
        else { return say("No command fits these letters.") }
        return obey(command, step)
    }

    private mutating func answer(_ question: Question, _ key: Key) -> [Request] {
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

    private mutating func leave(_ letter: Character) -> [Request] {
        switch letter {
        case "s": return [.export(.marks, file: nil), .quit]
        case "k": return [.keepLibrary(file: nil), .quit]
        case "d": return [.quit]
        default: return []
        }
    }

    private mutating func obey(line: String, _ step: Step) -> [Request] {
        do {
            switch try CommandLine.parse(line) {
            case .command(let command): return obey(command, step)
            case .filter(let text): return applyFilter(text)
            case .timeline(let text): return timeline(of: text)
            case .export(let file): return save(to: file)
            case .pipe(let line): return pipe(to: line)
            case .importPaths(let paths): return [.importPaths(paths)]
            case .add(let address): return reason(against: .addSource).map { say($0) } ?? add(address)
            case .theme(let name): return [.setTheme(name)]
            case .go(let id): return go(toID: id)
            case .tag(let tags): return setTags(tags)
            case .correct(let correction): return correctIfAble(correction)
            case .rename(let name): return reason(against: .rename).map { say($0) } ?? rename(focusedEntity, name)
            case .eventDate(let text):
                return reason(against: .eventDate).map { say($0) } ?? setDate(focusedEvent?.id, text)
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
        return [.setTags(id, text.split(separator: " ").map(String.init))]
    }

    private mutating func go(toID text: String) -> [Request] {
        if let id = Article.ID(text) { return open(id) }
        if let id = Entity.ID(text) { return visit(.card(id)) }
        if let id = Event.ID(text) { return visit(.event(id)) }
        return say("'\(text)' is no id; a12 is an article, e7 an entity, v3 an event.")
    }
}
