/// Whether a single name is a part of a full one.
enum SurnameMatch {
    /// The last part ("Putin"), the first in names that lead with the family
    /// ("Kim" for "Kim Jong Un"), a double surname's parts.
    static func isSurname(_ part: String, of full: PersonName) -> Bool {
        full.signs.surnames.contains {
            $0 == part || PartComparison.compare(part, $0, Tradition(full, full)) == .spelling
        }
    }

    /// By which a person is called alone.
    static func surname(of full: PersonName) -> String? { full.signs.surnames.last }

    /// The given name, first in Western names.
    static func isGiven(_ part: String, of full: PersonName) -> Bool {
        guard !full.signs.leadsWithFamily, let first = full.parts.first, full.parts.count > 1 else { return false }
        return PartComparison.compare(part, first, Tradition(full, full)) <= .spelling
            && !PartComparison.isInitial(part)
    }

    /// Parts between the first and the last that are no given names and no initials.
    static func innerSurnames(of full: PersonName) -> [String] {
        guard full.parts.count > 2, !full.signs.leadsWithFamily else { return [] }
        return full.parts.dropFirst().dropLast().filter { $0.utf8.count > 2 && !GivenNames.isKnown($0) }
    }
}
