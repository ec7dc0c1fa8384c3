import Foundation
import News
import Testing

@testable import Reading

@Suite struct JumpListTests {
    private func place(_ number: Int64) -> Place { Place(view: .article(.init(number))) }

    @Test func backAndForwardKeepWhatWasLeft() {
        var jumps = JumpList(place(1))
        jumps.jump(from: place(1), to: place(2))
        var left = place(2)
        left.offset = 700
        #expect(jumps.go(-1, from: left) == place(1))
        #expect(jumps.go(1, from: place(1)) == left)
        #expect(jumps.go(1, from: left) == nil)
    }

    @Test func aNewJumpForgetsWhatLayAhead() {
        var jumps = JumpList(place(1))
        jumps.jump(from: place(1), to: place(2))
        _ = jumps.go(-1, from: place(2))
        jumps.jump(from: place(1), to: place(3))
        #expect(jumps.places == [place(1), place(3)])
    }

    @Test func theLastPlaceGoesToAndFro() {
        var jumps = JumpList(place(1))
        #expect(jumps.goToLast(from: place(1)) == nil)
        jumps.jump(from: place(1), to: place(2))
        #expect(jumps.goToLast(from: place(2)) == place(1))
        #expect(jumps.goToLast(from: place(1)) == place(2))
    }

    @Test func itForgetsTheOldestOfVeryMany() {
        var jumps = JumpList(place(0))
        for number in 1...500 { jumps.jump(from: jumps.current, to: place(Int64(number))) }
        #expect(jumps.places.count == 200)
        #expect(jumps.current == place(500))
    }

    @Test func itIsKeptAndReadBack() throws {
        var there = place(2)
        there.query = ListQuery(
            scope: .story(.init(3), name: "Harbour"), filter: try Filter(parsing: "who:\"Lise Aune\" -is:unread"),
            order: .oldestFirst)
        there.selection = TextSpan(3, 9)
        var jumps = JumpList(Place(view: .timeline(TimelineQuery(entity: .init(7)))))
        jumps.jump(from: jumps.current, to: there)
        let data = try JSONEncoder().encode(jumps)
        #expect(try JSONDecoder().decode(JumpList.self, from: data) == jumps)
    }

    @Test func whatDoesNotFitTogetherIsAnError() {
        let text = #"{"places": [], "index": 4}"#
        #expect(throws: DecodingError.self) { try JSONDecoder().decode(JumpList.self, from: Data(text.utf8)) }
    }
}
