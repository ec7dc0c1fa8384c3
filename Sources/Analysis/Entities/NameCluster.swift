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

    /// Whether a title ("Mrs") contradicts what is known of the person.
    func contradicts(_ occurrence: NameOccurrence) -> Bool {
        guard let gender = occurrence.gender, genders.count == 1 else { return false }
        return !genders.contains(gender)
    }

    mutating func learn(from occurrence: NameOccurrence) {
        if let gender = occurrence.gender { genders.insert(gender) }
        if let office = occurrence.office { offices.insert(office) }
    }
}
