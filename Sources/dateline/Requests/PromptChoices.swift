import Archive
import News
import Newsroom
import Reading

/// What prompts offer that ask who or what is meant: corrections, each with what it makes, and names to go to.
struct PromptChoices {
    let desk: NewsDesk

    func all(_ kind: Prompt.Kind, _ text: String) throws -> [Completion] {
        switch kind {
        case .palette:
            return try desk.library.entities(beginningWith: text, limit: 6).map { choice($0, line: "go \($0.id)") }
        case .merge(let entity):
            return try desk.mergeCandidates(of: entity.id, named: text).map { row in
                let keepsItsName = isFuller(entity.name, than: row.name)
                return choice(row, keepsItsName ? .merge(row.id, into: entity.id) : .merge(entity.id, into: row.id))
            }
        case .always(let name, let entity):
            let own = text.isEmpty ? try desk.library.entityRows([entity.id]).filter { $0.mentions > 0 } : []
            return try (own + desk.mergeCandidates(of: entity.id, named: text)).map { row in
                choice(row, .always(name: name, row.id, in: nil))
            }
        case .split(let entity, let article): return try names(of: entity, article, text)
        case .sameEvent(let event, _):
            return try desk.mergeCandidates(of: event, saying: text).map { row in
                Completion(
                    line: row.event.text, label: "\(PrintedDays.interval(row.event.days))  \(row.event.text)",
                    detail: counted(row.event.articles.count, "article"), correction: .sameEvent(event, as: row.id))
            }
        default: return []
        }
    }
}

// MARK: - Private

extension PromptChoices {
    private func choice(_ row: EntityRow, line: String? = nil, _ correction: Correction? = nil) -> Completion {
        Completion(
            line: line ?? row.name, label: row.name, detail: "\(row.kind.rawValue), \(row.mentions) in \(row.articles)",
            correction: correction)
    }

    /// "Donald Trump" than "Trump": who is merged keeps the name that says more.
    private func isFuller(_ name: String, than other: String) -> Bool {
        let (words, others) = (Set(name.split(separator: " ")), Set(other.split(separator: " ")))
        return others.isStrictSubset(of: words)
    }

    /// Each spelling, and all that one article means by it.
    private func names(of entity: Entity, _ article: Article.ID?, _ text: String) throws -> [Completion] {
        guard try desk.library.entityRows([entity.id]).contains(where: { $0.mentions > 0 }) else { return [] }
        let key = text.lowercased()
        let aliases = try desk.library.aliases(of: entity.id)
        let spellings = aliases.count > 1 ? aliases : []
        let everywhere = spellings.filter { text.isEmpty || $0.name.lowercased().contains(key) }.map { alias in
            Completion(
                line: alias.name, label: "'\(alias.name)' is somebody else",
                detail: counted(alias.mentions, "mention"), correction: .split(entity.id, name: alias.name, in: nil))
        }
        let here = article.map { article in
            Completion(
                line: entity.name, label: "Only in this article", detail: "\(article)",
                correction: .split(entity.id, name: nil, in: article))
        }
        return (here.map { [$0] } ?? []) + everywhere
    }
}
