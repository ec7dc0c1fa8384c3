import News
import Testing

@testable import Analysis

struct EntityLinkerTests {
    @Test func aSpellingOfOneNameIsLinkedAndSaysWhy() throws {
        let decision = try decide(LocalEntity(kind: .person, name: "Lee Yong-ho"), among: [person(1, "Ri Yong Ho")])
        #expect(decision.id == Entity.ID("e1"))
        #expect(decision.reason == "Lee Yong-ho and Ri Yong Ho: same parts; Lee/Ri are spellings of one Korean name")
    }

    @Test func anotherGivenNameIsAnotherPerson() throws {
        let candidates = try [person(1, "Kim Jong Il"), person(2, "Kim Jong Nam")]
        let decision = try decide(LocalEntity(kind: .person, name: "Kim Jong Un"), among: candidates)
        #expect(decision == LinkDecision(id: nil, reason: "first seen"))
    }

    @Test func theTableKnowsStatesUnderEveryName() throws {
        let state = try EntityCandidate(
            id: id(7), kind: .place, name: "North Korea", known: "country:KP", aliases: [], articles: 3, companions: [])
        let decision = try decide(LocalEntity(kind: .place, name: "North Korea", known: "country:KP"), among: [state])
        #expect(decision.id == Entity.ID("e7"))
        #expect(
            EntityLinker.keys(for: "DPRK", kind: .place) == EntityLinker.keys(for: "North Korea", kind: .organization))
    }

    @Test func theNameWithItsMarksIsShown() throws {
        let plain = try person(1, "Ilze Berzina")
        let marked = try person(2, "Ilze Bērziņa")
        #expect(
            try decide(LocalEntity(kind: .person, name: "Ilze Bērziņa"), among: [plain]).fullerName == "Ilze Bērziņa")
        #expect(try decide(LocalEntity(kind: .person, name: "Ilze Berzina"), among: [marked]).fullerName == nil)
    }

    @Test(arguments: [
        ("Ilze Berzina", "ILZE BĒRZIŅA"),  // Shouted
        ("Ilze Berzina", "Ілзе Берзіна"),  // Letters of another script are no marks
    ])
    func aNameWithoutMarksStaysBeside(shown: String, other: String) throws {
        #expect(try decide(LocalEntity(kind: .person, name: other), among: [person(1, shown)]).fullerName == nil)
    }

    @Test func aSurnameAloneNeedsCompany() throws {
        let companions = try Set([id(20), id(21)])
        let candidate = try person(1, "Sergei Lavrov", companions: companions, articles: 2)
        let alone = try decide(LocalEntity(kind: .person, name: "Lavrov"), among: [candidate])
        #expect(
            alone
                == LinkDecision(
                    id: nil, reason: "may be Sergei Lavrov, but nothing else in the article was seen with it"))
        let together = EntityLinker.decide(
            LocalEntity(kind: .person, name: "Lavrov"), among: [candidate], companions: company(companions))
        #expect(together.id == candidate.id)
    }

    @Test func twoOfOneSurnameAreNotGuessed() throws {
        let companions = try Set([id(20), id(21)])
        let candidates = try [
            person(1, "Fidel Castro", companions: companions, articles: 5),
            person(2, "Raul Castro", companions: companions, articles: 5),
        ]
        let decision = EntityLinker.decide(
            LocalEntity(kind: .person, name: "Castro"), among: candidates, companions: company(companions))
        #expect(decision.id == nil)
        #expect(decision.reason == "may be Fidel Castro or Raul Castro; nothing tells which")
    }

    @Test func aRareSurnameIsWhoeverAloneBearsItWhereAStateIsShared() throws {
        let russia = try id(20)
        var abroad = LinkCompany()
        abroad.insert(russia, isCommon: true)
        func link(_ name: String, _ candidates: [EntityCandidate], _ company: LinkCompany) -> Entity.ID? {
            EntityLinker.decide(
                LocalEntity(kind: .person, name: name), among: candidates, companions: company
            ).id
        }
        let lavrov = try person(1, "Sergei Lavrov", companions: [russia], articles: 5)
        let bare = try person(2, "Lavrov", articles: 2)
        #expect(link("Lavrov", [lavrov, bare], abroad) == lavrov.id)
        // Alone it decides nothing, nor where two bear it
        #expect(link("Lavrov", [lavrov, bare], LinkCompany()) == nil)
        #expect(try link("Lavrov", [lavrov, person(3, "Ivan Lavrov", companions: [russia])], abroad) == nil)
        // Many are called Jackson, or Boris
        #expect(try link("Jackson", [person(4, "Ann Jackson", companions: [russia], articles: 9)], abroad) == nil)
        #expect(try link("Boris", [person(5, "Becker Boris", companions: [russia], articles: 9)], abroad) == nil)
    }

    @Test func aSurnameIsNotTheLesserKnownOnes() throws {
        let companions = try Set([id(20), id(21)])
        let candidates = try [
            person(1, "Melania Trump", companions: companions), person(2, "Donald Trump", articles: 7),
        ]
        let decision = EntityLinker.decide(
            LocalEntity(kind: .person, name: "Trump"), among: candidates, companions: company(companions))
        #expect(decision.id == nil)
    }

    @Test func aNameInCapitalsIsWrittenOutWhereSomeArticleDoes() throws {
        func place(_ name: String) throws -> EntityCandidate {
            try EntityCandidate(
                id: id(1), kind: .place, name: name, known: nil, aliases: [], articles: 2, companions: [])
        }
        #expect(
            try decide(LocalEntity(kind: .place, name: "Chicago"), among: [place("CHICAGO")]).fullerName == "Chicago")
        #expect(try decide(LocalEntity(kind: .place, name: "CHICAGO"), among: [place("Chicago")]).fullerName == nil)
    }

    @Test func lettersThatTheArticleGivesAreLookedFor() throws {
        let agency = try EntityCandidate(
            id: id(1), kind: .organization, name: "ESRO", known: nil, aliases: [], articles: 3, companions: [id(20)])
        let local = LocalEntity(
            kind: .organization, name: "Norva Space Agency",
            aliases: [Alias("Norva Space Agency", mentions: 2), Alias("ESRO", mentions: 1)])
        #expect(EntityLinker.decide(local, among: [agency], companions: company([try id(20)])).id == agency.id)
        #expect(try decide(local, among: [agency]).id == nil)
        let keys = EntityLinker.lookups(for: local)
        #expect(!Set(keys).isDisjoint(with: EntityLinker.keys(for: "ESRO", kind: .organization)))
    }

    @Test func anAdjectiveIsNoFirm() throws {
        let firm = try EntityCandidate(
            id: id(1), kind: .organization, name: "Western Securities", known: nil,
            aliases: [Alias("Western", mentions: 2)], articles: 3, companions: [])
        #expect(try decide(LocalEntity(kind: .other, name: "Western"), among: [firm]).id == nil)
        let plc = try EntityCandidate(
            id: id(2), kind: .organization, name: "Norva plc", known: nil, aliases: [], articles: 3,
            companions: [id(20)])
        #expect(
            EntityLinker.decide(
                LocalEntity(kind: .other, name: "Norva"), among: [plc], companions: company([try id(20)])
            ).id == plc.id)
    }

    @Test func whatLooksLikeAPersonMayBeAFirm() throws {
        let firm = try EntityCandidate(
            id: id(1), kind: .organization, name: "Mossack Fonseca", known: nil, aliases: [], articles: 3,
            companions: [])
        #expect(try decide(LocalEntity(kind: .person, name: "Mossack Fonseca"), among: [firm]).id == firm.id)
        #expect(
            try decide(LocalEntity(kind: .person, name: "Mossack Fonseca", isKindTold: true), among: [firm]).id == nil)
        let keys = EntityLinker.lookups(for: "Mossack Fonseca", kind: .person)
        #expect(!Set(keys).isDisjoint(with: EntityLinker.keys(for: "Mossack Fonseca", kind: .organization)))
    }

    @Test func aFirmIsKnownWithoutItsTradeInItsCompany() throws {
        let companions = try Set([id(20), id(21)])
        let firm = try EntityCandidate(
            id: id(1), kind: .organization, name: "Norva Motors", known: nil, aliases: [], articles: 3,
            companions: companions)
        let local = LocalEntity(kind: .organization, name: "Norva")
        #expect(try decide(local, among: [firm]).id == nil)
        #expect(EntityLinker.decide(local, among: [firm], companions: company(companions)).id == firm.id)
        let keys = EntityLinker.lookups(for: "Norva", kind: .organization)
        #expect(!Set(keys).isDisjoint(with: EntityLinker.keys(for: "Norva Motors", kind: .organization)))
        let umlaut = LocalEntity(kind: .organization, name: "Sueddeutsche Zeitung")
        let paper = try EntityCandidate(
            id: id(2), kind: .organization, name: "Süddeutsche Zeitung", known: nil, aliases: [], articles: 3,
            companions: [])
        #expect(try decide(umlaut, among: [paper]).id == paper.id)
    }

    @Test func aPersonIsNoOrganization() throws {
        let decision = try decide(
            LocalEntity(kind: .organization, name: "Henry Ford"), among: [person(1, "Henry Ford")])
        #expect(decision.id == nil)
    }

    @Test func aBodyOfEveryStateNeedsCompany() throws {
        let ministry = try EntityCandidate(
            id: id(1), kind: .organization, name: "Foreign Ministry", known: nil, aliases: [], articles: 9,
            companions: [])
        let decision = try decide(LocalEntity(kind: .organization, name: "Foreign Ministry"), among: [ministry])
        #expect(decision.id == nil)
    }

    private func decide(_ entity: LocalEntity, among candidates: [EntityCandidate]) throws -> LinkDecision {
        EntityLinker.decide(entity, among: candidates, companions: LinkCompany())
    }

    private func company(_ ids: Set<Entity.ID>) -> LinkCompany {
        ids.reduce(into: LinkCompany()) { $0.insert($1, isCommon: false) }
    }

    private func person(
        _ number: Int, _ name: String, companions: Set<Entity.ID> = [], articles: Int = 1
    ) throws -> EntityCandidate {
        try EntityCandidate(
            id: id(number), kind: .person, name: name, known: nil, aliases: [Alias(name, mentions: 1)],
            articles: articles,
            companions: companions)
    }

    private func id(_ number: Int) throws -> Entity.ID { try #require(Entity.ID("e\(number)")) }
}
