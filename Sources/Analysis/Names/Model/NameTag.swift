package import News

/// The labels of the sequence model: outside, and for each kind of name begin,
/// inside, last and unit (BILOU, after Ratinov and Roth 2009).
package enum NameTag {
    package static let outside = 0
    package static let count = 17
    /// In the order of the tags.
    package static let kinds: [EntityKind] = [.person, .organization, .place, .other]

    /// Where in a name a word stands; a unit is a name of one word.
    package enum Place: Int {
        case begin, inside, last, unit
    }

    package static func tag(kind: EntityKind, _ place: Place) -> Int {
        1 + 4 * (kinds.firstIndex(of: kind) ?? 0) + place.rawValue
    }

    /// Nil outside of names.
    package static func kind(of tag: Int) -> EntityKind? { number(ofKind: tag).map { kinds[$0] } }

    /// Where the kind of a tag stands in `kinds`; nil outside of names.
    static func number(ofKind tag: Int) -> Int? { tag == outside ? nil : (tag - 1) / 4 }

    package static func place(of tag: Int) -> Place? { tag == outside ? nil : Place(rawValue: (tag - 1) % 4) }

    /// Whether `next` may stand behind `tag` in a sentence.
    package static func allows(_ next: Int, behind tag: Int) -> Bool {
        isOpen(tag) ? continues(next) && number(ofKind: next) == number(ofKind: tag) : !continues(next)
    }

    package static func mayBegin(_ tag: Int) -> Bool { !continues(tag) }
    package static func mayEnd(_ tag: Int) -> Bool { !isOpen(tag) }

    private static func isOpen(_ tag: Int) -> Bool { place(of: tag) == .begin || place(of: tag) == .inside }
    private static func continues(_ tag: Int) -> Bool { place(of: tag) == .inside || place(of: tag) == .last }
}
