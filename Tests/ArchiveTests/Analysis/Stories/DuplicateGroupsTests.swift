import News
import Testing

@testable import Archive

struct DuplicateGroupsTests {
    /// Articles by id, each with its head.
    private func heads(_ library: Library) throws -> [Int64?] {
        try library.read { try $0.all("SELECT duplicateOf FROM article ORDER BY id") { $0[0] as Int64? } }
    }

    private func take(_ count: Int, _ library: Library) throws -> [Int64] {
        try library.take((1...count).map { arrival("\($0)") }).map(\.number)
    }

    private func change(_ library: Library, _ moves: (DuplicateGroups) throws -> Void) throws {
        try library.write { db in
            let groups = DuplicateGroups(db)
            try moves(groups)
            try groups.flush()
        }
    }

    @Test func whoComesUnderAnotherTakesAllAlong() throws {
        try withLibrary { library in
            let ids = try take(4, library)
            try change(library) { groups in
                for (later, earlier) in zip(ids, ids.dropFirst()) { try groups.fold(later, under: earlier) }
                #expect(try groups.head(of: ids[0]) == ids[3])
                #expect(try groups.head(of: ids[3]) == nil)
            }
            #expect(try heads(library) == [ids[3], ids[3], ids[3], nil])
            // Those that are written go along, too
            try change(library) { groups in
                #expect(try groups.head(of: ids[1]) == ids[3])
                try groups.fold(ids[3], under: ids[1])
            }
            #expect(try heads(library) == [ids[1], nil, ids[1], ids[1]])
        }
    }

    @Test func aHeadThatWasMovedBeforeGoesInNoRing() throws {
        try withLibrary { library in
            let ids = try take(3, library)
            try change(library) { groups in
                try groups.fold(ids[0], under: ids[1])
                try groups.fold(ids[1], under: ids[0])
                try groups.fold(ids[2], under: ids[1])
                #expect(try groups.head(of: ids[2]) == ids[1])
            }
            // Whoever gets somebody under him stands by himself
            #expect(try heads(library) == [nil, nil, ids[1]])
        }
    }

    @Test func whoIsShownByHimselfLeavesOthersWhereTheyAre() throws {
        try withLibrary { library in
            let ids = try take(3, library)
            try change(library) { groups in
                try groups.fold(ids[0], under: ids[2])
                try groups.fold(ids[1], under: ids[2])
                try groups.show(ids[1])
            }
            #expect(try heads(library) == [ids[2], nil, nil])
        }
    }

    /// Whatever is done, it ends as if each step had been written at once.
    @Test func gatheredMovesEndLikeWrittenOnes() throws {
        try withLibrary { library in
            let ids = try take(12, library)
            var random = Steps(seed: 7)
            let steps = (0..<400).map { _ in (ids[random.next(12)], ids[random.next(12)], random.next(10)) }
            func carryOut(flushing: Bool) throws -> [Int64?] {
                try library.write { db in
                    try db.run("UPDATE article SET duplicateOf = NULL")
                    let groups = DuplicateGroups(db)
                    for (article, other, kind) in steps {
                        if kind == 0 {
                            try groups.show(article)
                        } else if article != other {
                            try groups.fold(article, under: other)
                        }
                        if flushing || kind == 1 { try groups.flush() }
                    }
                    try groups.flush()
                }
                return try heads(library)
            }
            #expect(try carryOut(flushing: false) == carryOut(flushing: true))
        }
    }
}

/// Numbers that only look random.
private struct Steps {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next(_ bound: UInt64) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int((state >> 33) % bound)
    }
}
