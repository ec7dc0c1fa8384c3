/// Whether a single name is a part of a full one.
enum SurnameMatch {
    /// The last part ("Putin"), the first in names that lead with the family
    /// ("Kim" for "Kim Jong Un"), a double surname's parts.
    static func isSurname(_ part: String, of full: PersonName) -> Bool {
        surnames(of: full).contains {
            $0 == part || PartComparison.compare(part, $0, Tradition(full, full)) == .spelling
        }
    }

    /// By which a person is called alone.
    static func surname(of full: PersonName) -> String? { surnames(of: full).last }

    /// The given name, first in Western names.
    static func isGiven(_ part: String, of full: PersonName) -> Bool {
        guard !leadsWithFamily(full), let first = full.parts.first, full.parts.count > 1 else { return false }
        return PartComparison.compare(part, first, Tradition(full, full)) <= .spelling
            && !PartComparison.isInitial(part)
    }

    /// Parts between the first and the last that are no given names and no initials.
    static func innerSurnames(of full: PersonName) -> [String] {
        guard full.parts.count > 2, !leadsWithFamily(full) else { return [] }
        return full.parts.dropFirst().dropLast().filter { $0.utf8.count > 2 && !GivenNames.isKnown($0) }
    }

    static func leadsWithFamily(_ name: PersonName) -> Bool {
        guard let first = name.parts.first, name.parts.count > 1 else { return false }
        let words = name.words.words
        if words.count == 2, words[0].count == 2, FamilyNames.korean[words[1].joined()] != nil { return false }
        return KoreanSpelling.name(name.words) != nil
            || ChineseSpelling.name(name.words) != nil
                && !GivenNames.isKnown(first)
            || FamilyNames.vietnamese.contains(first) && name.parts.count > 2
    }

    /// In Vietnam people are known by their last name, in Korea and China by their first.
    private static func surnames(of full: PersonName) -> [String] {
        guard let first = full.parts.first, let last = full.parts.last else { return [] }
        if FamilyNames.vietnamese.contains(first), full.parts.count > 2, KoreanSpelling.name(full.words) == nil {
            return [first, last]
        }
        return leadsWithFamily(full) ? [first] : [last]
    }

    /// "Lee" for "Ri Yong Ho".
    private static func isKorean(_ part: String, _ surname: String, _ full: PersonName) -> Bool {
        guard let a = FamilyNames.korean[part], let b = FamilyNames.korean[surname] else { return false }
        return !a.isDisjoint(with: b) && KoreanSpelling.name(full.words) != nil
    }
}
