import News

/// Names of one article that mean one entity.
struct NameCluster {
    var surfaces: [Int]
    var kind: EntityKind
    var known: KnownNames.Entry?
    /// The fullest name, of persons.
    var person: PersonName?
    /// What else the article calls the person, in full: "Abu Omar al-Roe".
    var otherNames: [PersonName] = []
    var genders: Set<GivenNames.Gender> = []
    var offices: Set<String> = []
    /// Somebody's wife or husband.
    var isConsort = false

    /// Whether a title ("Mrs") contradicts what is known of the person; no "President Roe" is only the president's wife.
    func contradicts(_ occurrence: NameOccurrence) -> Bool {
        if let office = occurrence.office, !offices.contains(office), isDeputy(office) { return true }
        if isConsort, occurrence.office != nil, offices.isSubset(of: ["lady"]) { return true }
        guard let gender = occurrence.gender, genders.count == 1 else { return false }
        return !genders.contains(gender)
    }

    private func isDeputy(_ office: String) -> Bool { offices.contains { Titles.areDeputies($0, office) } }

    mutating func learn(from occurrence: NameOccurrence) {
        if let gender = occurrence.gender { genders.insert(gender) }
        if let office = occurrence.office { offices.insert(office) }
        if occurrence.isConsort { isConsort = true }
    }
}
