import News

/// A paragraph, heading, list item and so on, as it stands in a page.
struct PageBlock {
    var text: String
    var kind: TextBlock.Kind
    /// The block element it stands in.
    let node: Int
    /// For an item, in how many items of other lists it stands.
    var depth = 0
    /// Bytes of its text that are links, and how many links these are.
    let linked: Int
    let links: Int
    /// Where words of it lead, as the page writes it.
    var targets: [PassageLink] = []
    /// Why it is no part of the article, if it isn't.
    var reason: RemovedPassage.Reason?

    var linkDensity: Double { Double(linked) / Double(max(1, text.utf8.count)) }
    var isHeading: Bool { if case .heading = kind { true } else { false } }
}
