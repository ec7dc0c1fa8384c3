import News
import Testing

@testable import Analysis

@Suite struct NameTagTests {
    private let begin = NameTag.tag(kind: .person, .begin)
    private let inside = NameTag.tag(kind: .person, .inside)
    private let last = NameTag.tag(kind: .person, .last)
    private let unit = NameTag.tag(kind: .person, .unit)

    @Test func namesAreBegunAndEnded() {
        #expect(NameTag.allows(inside, behind: begin) && NameTag.allows(last, behind: begin))
        #expect(!NameTag.allows(NameTag.outside, behind: begin) && !NameTag.allows(unit, behind: inside))
        #expect(NameTag.allows(begin, behind: last) && NameTag.allows(unit, behind: unit))
        #expect(!NameTag.allows(last, behind: NameTag.outside) && !NameTag.allows(inside, behind: unit))
    }

    @Test func kindsDoNotChangeInsideAName() {
        #expect(!NameTag.allows(NameTag.tag(kind: .organization, .last), behind: begin))
        #expect(NameTag.allows(NameTag.tag(kind: .organization, .unit), behind: last))
    }

    @Test func everyTagIsItsKindAndPlace() {
        for tag in 1..<NameTag.count {
            let kind = NameTag.kind(of: tag)
            let place = NameTag.place(of: tag)
            #expect(kind.flatMap { kind in place.map { NameTag.tag(kind: kind, $0) } } == tag)
        }
        #expect(NameTag.kind(of: NameTag.outside) == nil)
    }
}
