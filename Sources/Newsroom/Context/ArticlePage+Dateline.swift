import News

extension ArticlePage {
    /// What the text names, but for a town that only its dateline does: where something was written says little of it.
    var entitiesOfText: Set<Entity.ID> {
        Set(mentions.lazy.filter { !isDateline($0) }.map(\.entity.id))
    }

    /// "LOS ANGELES (AP) —" in front of a paragraph.
    func isDateline(_ mention: PageMention) -> Bool {
        let content = article.content
        guard let town = content.datelinePlace, mention.entity.kind == .place,
            content.blocks.prefix(6).contains(where: {
                $0.span.start <= mention.span.start && mention.span.start < $0.span.start + ArticlePage.datelineLength
            })
        else { return false }
        return content.text.slice(mention.span).lowercased() == town.lowercased()
    }

    private static let datelineLength = 40
}
