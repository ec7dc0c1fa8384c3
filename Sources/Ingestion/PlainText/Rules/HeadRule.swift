import News

/// What stands above the article beside its title: menus, buttons, labels.
enum HeadRule {
    static func apply(_ draft: inout Draft) {
        let body = draft.bodyStart
        guard body < draft.passages.count else { return }
        let title = draft.passages.indices.first { draft.passages[$0].fate == .title } ?? 0
        for index in draft.content where index < body {
            let passage = draft.passages[index]
            if index < title, !passage.shape.isProse, passage.words.count <= 10 { draft.remove(index, .navigation) }
            let isLone = passage.words.count > 1 && index + 1 == body
            if isButton(passage), !isLone, hasBoilerplateBeside(index, draft) || passage.words.count == 1 {
                draft.remove(index, .navigation)
            }
        }
    }

    private static func isButton(_ passage: Passage) -> Bool {
        passage.words.count <= 3 && passage.shape.isLabelLike && !passage.shape.endsWithColon
            && passage.kind == .paragraph
    }

    private static func hasBoilerplateBeside(_ index: Int, _ draft: Draft) -> Bool {
        [index - 1, index + 1].contains { draft.passages.indices.contains($0) && draft.passages[$0].removal != nil }
    }
}
