import News
import Testing

@testable import Archive

struct CorrectionWorkTests {
    private let count = CorrectionStore.atOnce * 3

    /// So many articles that name Bob, one of them Ann too.
    private func fill(_ library: Library) throws {
        let analysis = TestAnalysis(day: "2024-05-01")
        for number in 0..<count {
            try analysis.take("\(number)", "[PERSON Bob] [EVENT slept].", published: "2024-05-01", into: library)
        }
        try analysis.take("last", "[PERSON Ann] slept.", published: "2020-01-01", into: library)
    }

    @Test func whatTakesLongGoesOnLater() throws {
        try withLibrary { library in
            try fill(library)
            let bob = try #require(try library.entities(named: "Bob").first).id
            let ann = try #require(try library.entities(named: "Ann").first).id
            // When someone whom many articles name is merged
            let oldest = try #require(try library.articles(Filter(parsing: "who:bob")).last)
            let note = try library.correct(.merge(bob, into: ann), keys: { _, _ in [] }, first: oldest, made: 1)
            // Then the article in view is done at once, the others in steps
            #expect(try library.page(oldest)?.mentions.map(\.entity.id) == [ann])
            #expect(try library.hasCorrectionsLeft())
            #expect(try library.card(bob) != nil)
            while try library.continueCorrections(limit: 50) > 0 {}
            #expect(try library.card(bob) == nil)
            #expect(try library.card(ann)?.articles == count + 1)
            #expect(try library.events(of: ann, limit: 9).first?.event.articles.count == count)
            // And back
            try library.undoCorrection(note.id, at: 2)
            while try library.continueCorrections(limit: 50) > 0 {}
            #expect(try library.card(bob)?.articles == count)
            #expect(try library.card(ann)?.articles == 1)
            #expect(try library.check() == [])
        }
    }

    @Test func aStopInBetweenLosesNothing() throws {
        try withLibrary { library in
            try fill(library)
            let bob = try #require(try library.entities(named: "Bob").first).id
            let ann = try #require(try library.entities(named: "Ann").first).id
            let note = try library.correct(.merge(bob, into: ann), keys: { _, _ in [] }, made: 1)
            try library.undoCorrection(note.id, at: 2)
            // Another process goes on with both
            let second = try Library(at: library.path, access: .changing)
            while try second.continueCorrections() > 0 {}
            #expect(try second.card(bob)?.articles == count)
            #expect(try second.card(ann)?.articles == 1)
            #expect(try second.check() == [])
            try second.close()
        }
    }

    @Test func everythingIsFoundByIndexes() throws {
        try withLibrary { library in
            let samples = try CorrectionSamples(library)
            let choe = try samples.entity("Choe Thae Bok")
            let choi = try samples.entity("Choi Tae Bok")
            let article = try samples.article("a")
            let event = try #require(try library.timeline(TimelineQuery()).rows.first).id
            let plans = try library.plans { db in
                _ = try Corrections.about(choe, in: db)
                _ = try Corrections.current(choe, in: db)
                _ = try Corrections.mergeCandidates(of: choe, "", keys: ["choe"], limit: 9, in: db)
            }
            let changes = try library.changePlans { db in
                let store = CorrectionStore(db: db)
                for correction in [
                    .merge(choi, into: choe), .always(name: "Choe", choe, in: nil), .rename(choe, "Mr Choe"),
                    .split(choe, name: nil, in: article), .notAnEntity(choe, name: "Choe Thae Bok", in: article),
                    .setDate(event, .open), .hideEvent(event), .otherEvent(event, in: article),
                ] as [Correction] {
                    let note = try store.make(correction, keys: { [$1] }, first: article, made: 1)
                    _ = try store.undo(note.id, first: article, at: 2)
                }
            }
            let large = [
                "appearance", "p", "annotation", "n", "report", "r", "entity", "e", "entityKey", "alias", "corrected",
                "event", "participant", "eventKey", "article", "a", "body", "b", "foundMentions",
            ]
            #expect(!changes.isEmpty)
            for step in plans + changes { #expect(!large.contains { step.detail == "SCAN \($0)" }, "\(step)") }
        }
    }
}
