import News
import Testing

@testable import Archive

struct CorrectionStoreTests {
    @Test func twoBecomeOne() throws {
        try checkCorrection {
            try .merge($0.entity("Choi Tae Bok"), into: $0.entity("Choe Thae Bok"))
        } _: { (samples) throws in
            let choe = try samples.entity("Choe Thae Bok")
            #expect(try samples.card(choe) == "Choe Thae Bok 3 in 3: Choe Thae Bok 2, Choi Tae Bok 1")
            #expect(try samples.lit("b") == "Choi Tae Bok=Choe Thae Bok, Acme=Acme, Rome=Rome")
            let card = try #require(try samples.library.card(choe))
            #expect(card.seenWith.map(\.name).contains("Acme"))
            #expect(try samples.library.titles("who:\"choi tae bok\"") == ["c", "b", "a"])
        }
    }

    @Test func oneOfEachOfThreeMergesCanBeTakenBack() throws {
        try withLibrary { library in
            let samples = try CorrectionSamples(library)
            let ids = try ["Choe", "Choi Tae Bok", "Choe Thae Bok"].map {
                try samples.library.entities(named: $0)[0].id
            }
            let before = try samples.everything()
            let first = try samples.correct(.merge(ids[0], into: ids[1]))
            let second = try samples.correct(.merge(ids[1], into: ids[2]))
            #expect(try samples.lit("a") == "Choe Thae Bok=Choe Thae Bok, Rome=Rome, Choe=Choe Thae Bok")
            #expect(try library.current(ids[0]) == ids[2])
            // The first one taken back leaves the second
            try samples.undo(first)
            #expect(try samples.lit("a") == "Choe Thae Bok=Choe Thae Bok, Rome=Rome, Choe=Choe")
            #expect(try samples.lit("b") == "Choi Tae Bok=Choe Thae Bok, Acme=Acme, Rome=Rome")
            try samples.undo(second)
            #expect(try samples.everything() == before)
            #expect(throws: CorrectionError.undone) { try samples.undo(second) }
        }
    }

    @Test func laterArticlesAreMergedToo() throws {
        try withLibrary { library in
            var samples = try CorrectionSamples(library)
            let choe = try samples.entity("Choe Thae Bok")
            let note = try samples.correct(.merge(samples.entity("Choi Tae Bok"), into: choe))
            try samples.arrive("d", "[PERSON Choi Tae Bok] slept in [PLACE Rome].")
            #expect(try samples.lit("d") == "Choi Tae Bok=Choe Thae Bok, Rome=Rome")
            #expect(try library.card(choe)?.articles == 4)
            // Taken back, what came meanwhile goes where it belongs
            try samples.undo(note)
            #expect(try samples.lit("d") == "Choi Tae Bok=Choi Tae Bok, Rome=Rome")
            #expect(try library.check() == [])
        }
    }

    @Test func aSpellingIsSomebodyElse() throws {
        let texts = [
            "a": "[PERSON Kim Il] and [PERSON Kim Un] met. [PERSON Kim] left.",
            "b": "[PERSON Kim Un] slept. [PERSON Kim] woke.",
        ]
        try withLibrary { library in
            let samples = try CorrectionSamples(library, texts)
            let kim = try samples.entity("Kim Il")
            // Given an entity that two people were taken for
            for name in ["Kim Un", "Kim"] {
                try samples.correct(.merge(library.entities(named: name)[0].id, into: kim))
            }
            let before = try samples.everything()
            let note = try samples.correct(.split(kim, name: "Kim Un", in: nil))
            // Then the short form goes along where it can't be short for another
            #expect(try samples.lit("a") == "Kim Il=Kim Il, Kim Un=Kim Un, Kim=Kim Il")
            #expect(try samples.lit("b") == "Kim Un=Kim Un, Kim=Kim Il")
            try samples.undo(note)
            #expect(try samples.everything() == before)
            // What follows from an undo is nothing that was corrected
            #expect(throws: CorrectionError.undone) {
                try library.undoCorrection(Correction.ID(note.id.number + 1), at: 1)
            }
        }
    }

    @Test func oneArticleIsAboutSomebodyElse() throws {
        try checkCorrection { samples in
            try .split(samples.entity("Choe Thae Bok"), name: nil, in: samples.ids["c"])
        } _: { (samples) throws in
            let choe = try samples.entity("Choe Thae Bok")
            #expect(try samples.library.entities(named: "Choe Thae Bok").count == 2)
            #expect(try samples.library.card(choe)?.articles == 1)
            let page = try #require(try samples.library.page(samples.article("c")))
            #expect(page.mentions[0].entity.id != choe)
        }
    }

    @Test func aNameAndAKind() throws {
        try checkCorrection {
            try .rename($0.entity("Acme"), "The Acme Corporation")
        } _: { (samples) throws in
            #expect(try samples.lit("b") == "Choi Tae Bok=Choi Tae Bok, Acme=The Acme Corporation, Rome=Rome")
            #expect(try samples.entity("the acme corp") == samples.entity("Acme"))
            #expect(try samples.card(samples.entity("Acme")) == "The Acme Corporation 1 in 1: Acme 1")
        }
        try checkCorrection {
            try .setKind($0.entity("Acme"), .place)
        } _: { (samples) throws in
            #expect(try samples.library.entityRows(kind: .place, limit: 9).map(\.name).contains("Acme"))
        }
    }

    @Test func aNameThatIsGivenHoldsNothingForTheTerminal() throws {
        try withLibrary { library in
            let samples = try CorrectionSamples(library)
            let acme = try samples.entity("Acme")
            try samples.correct(.rename(acme, "\u{1B}]0;x\u{7}Acme\u{202E} Ltd"))
            let name = try #require(try library.entity(acme)?.name)
            #expect(name == name.safeLine && name.contains("Acme"))
        }
    }

    @Test func theLastNameGivenHolds() throws {
        try withLibrary { library in
            let samples = try CorrectionSamples(library)
            let acme = try samples.entity("Acme")
            try samples.correct(.rename(acme, "One"))
            let second = try samples.correct(.rename(acme, "Two"))
            try samples.undo(second)
            #expect(try library.entity(acme)?.name == "One")
            #expect(try library.entities(named: "two").isEmpty)
        }
    }

    @Test func whatIsNoEntityIsNeverLit() throws {
        try checkCorrection {
            try .notAnEntity($0.entity("Rome"), name: "Rome", in: nil)
        } _: { (samples) throws in
            #expect(try samples.lit("a") == "Choe Thae Bok=Choe Thae Bok, Choe=Choe")
            #expect(try samples.library.entities(named: "Rome").isEmpty)
            #expect(try samples.library.timeline(TimelineQuery()).rows.map(\.event.place?.name) == ["Oslo"])
        }
    }

    @Test func whatIsNoEntityHereIsOneElsewhere() throws {
        try checkCorrection {
            try .notAnEntity($0.entity("Rome"), name: "Rome", in: $0.ids["a"])
        } _: { (samples) throws in
            #expect(try samples.lit("a") == "Choe Thae Bok=Choe Thae Bok, Choe=Choe")
            #expect(try samples.lit("b") == "Choi Tae Bok=Choi Tae Bok, Acme=Acme, Rome=Rome")
        }
    }

    @Test func aNameAlwaysMeansSomebody() throws {
        try checkCorrection {
            try .always(name: "Choe", $0.entity("Choe Thae Bok"), in: nil)
        } _: { (samples) throws in
            #expect(try samples.lit("a") == "Choe Thae Bok=Choe Thae Bok, Rome=Rome, Choe=Choe Thae Bok")
        }
    }

    @Test func laterArticlesAreToldOfNames() throws {
        try withLibrary { library in
            var samples = try CorrectionSamples(library)
            try samples.correct(.always(name: "Choe", samples.entity("Choi Tae Bok"), in: nil))
            try samples.correct(.notAnEntity(samples.entity("Acme"), name: "Acme", in: nil))
            try samples.arrive("d", "[PERSON Choe] spoke for [ORG Acme] and [PLACE Acme].")
            #expect(try samples.lit("d") == "Choe=Choi Tae Bok")
            try samples.reanalyze()
            #expect(try samples.lit("d") == "Choe=Choi Tae Bok")
        }
    }

    @Test func whatMakesNoSenseIsSaid() throws {
        try withLibrary { library in
            let samples = try CorrectionSamples(library)
            let choe = try samples.entity("Choe Thae Bok")
            func problem(_ correction: Correction) -> String? {
                #expect(throws: CorrectionError.self) { try samples.correct(correction) }?.description
            }
            #expect(problem(.merge(choe, into: choe)) == "That is Choe Thae Bok already; choose another entity.")
            #expect(
                try problem(.merge(choe, into: samples.entity("Rome")))
                    == "Choe Thae Bok is a person and Rome is a place; if one kind is wrong, change it first.")
            #expect(problem(.merge(choe, into: Entity.ID(99))) == "There is no entity e99.")
            #expect(problem(.rename(choe, "Choe Thae Bok")) == "It is called Choe Thae Bok already.")
            #expect(problem(.setKind(choe, .person)) == "Choe Thae Bok is a person already.")
            #expect(problem(.notAnEntity(choe, name: "Ann", in: nil)) == "Choe Thae Bok is never called 'Ann' here.")
            #expect(problem(.split(choe, name: "Ann", in: nil)) == "Choe Thae Bok is never called 'Ann' here.")
            #expect(
                problem(.split(choe, name: "Choe Thae Bok", in: nil))
                    == "'Choe Thae Bok' is its only name; there is nothing to part.")
            #expect(try library.corrections().isEmpty)
        }
    }

    @Test func whatWasSaidIsKept() throws {
        try withLibrary { library in
            let samples = try CorrectionSamples(library)
            let choe = try samples.entity("Choe Thae Bok")
            try samples.correct(.merge(samples.entity("Choi Tae Bok"), into: choe))
            let kind = try samples.correct(.rename(choe, "Mr Choe"))
            try samples.undo(kind)
            #expect(try library.corrections(of: choe).map(\.words) == ["merged Choi Tae Bok with Choe Thae Bok"])
            #expect(try library.corrections().map(\.undone) == [1_700_000_100, nil])
        }
    }

    @Test func likelyOnesAreOfferedFirst() throws {
        try withLibrary { library in
            let samples = try CorrectionSamples(library)
            let choe = try samples.entity("Choe Thae Bok")
            let keys = ["choi tae bok", "rome", "choe thae bok"]
            #expect(try library.mergeCandidates(of: choe, keys: keys).map(\.name) == ["Choi Tae Bok"])
            #expect(try library.mergeCandidates(of: choe, named: "choi", keys: []).map(\.name) == ["Choi Tae Bok"])
            #expect(try library.mergeCandidates(of: choe, named: "rome", keys: []).isEmpty)
        }
    }
}
