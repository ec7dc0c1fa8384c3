/// The labels of the sequence model: outside, and for each kind of name begin,
/// inside, last and unit (BILOU, after Ratinov and Roth 2009).
package enum NameTag {
    package static let outside = 0
    package static let count = 17
    package static let kinds = 4

    package enum Place: Int {
        case begin, inside, last, unit
    }

    package static func tag(kind: Int, _ place: Place) -> Int { 1 + 4 * kind + place.rawValue }

    /// 0 person, 1 organization, 2 place, 3 other; nil outside of names.
    package static func kind(of tag: Int) -> Int? { tag == outside ? nil : (tag - 1) / 4 }

    package static func place(of tag: Int) -> Place? { tag == outside ? nil : Place(rawValue: (tag - 1) % 4) }

    /// Whether `next` may stand behind `tag` in a sentence.
    package static func allows(_ next: Int, behind tag: Int) -> Bool {
        isOpen(tag) ? continues(next) && kind(of: next) == kind(of: tag) : !continues(next)
    }

    package static func mayBegin(_ tag: Int) -> Bool { !continues(tag) }
    package static func mayEnd(_ tag: Int) -> Bool { !isOpen(tag) }

    private static func isOpen(_ tag: Int) -> Bool { place(of: tag) == .begin || place(of: tag) == .inside }
    private static func continues(_ tag: Int) -> Bool { place(of: tag) == .inside || place(of: tag) == .last }
}
