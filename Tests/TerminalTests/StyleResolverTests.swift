import Screens
import Testing

@testable import Terminal

@Suite struct StyleResolverTests {
    private static let theme = Theme(
        name: "test",
        looks: [
            .person: Look(foreground: Colour(ansi: 6, palette: 37, rgb: 0x00AFAF), emphasis: .underline),
            .place: Look(foreground: Colour(ansi: 3, palette: 178, rgb: 0xD7AF00), emphasis: [.bold, .underline]),
            .border: Look(foreground: Colour(ansi: 0, palette: 17, rgb: 0x000005)),
        ],
        related: Look(background: Colour(ansi: 4, palette: 236, rgb: 0x303030)),
        marked: Look(background: Colour(ansi: 3, palette: 58, rgb: 0x5F5F00)),
        selected: Look(
            foreground: Colour(ansi: 0, palette: 16, rgb: 0), background: Colour(ansi: 7, palette: 250, rgb: 0xBCBCBC)))

    private func look(_ style: Style, _ depth: ColourDepth) -> ResolvedLook {
        StyleResolver(theme: Self.theme, depth: depth).resolve(style)
    }

    @Test(arguments: [(ColourDepth.mono, Int32(-1)), (.ansi, 6), (.palette, 37), (.direct, 0x00AFAF)])
    func aColourInEachDepth(depth: ColourDepth, number: Int32) {
        #expect(look(Style(.person), depth) == ResolvedLook(foreground: number, attributes: .underline))
    }

    @Test func aRoleWithoutLookIsTheTerminalsOwn() {
        #expect(look(.plain, .direct) == ResolvedLook())
    }

    @Test func emphasisIsAddedToTheRole() {
        #expect(look(Style(.person, [.reverse, .bold]), .mono).attributes == [.underline, .reverse, .bold])
    }

    @Test func relatedIsABackgroundWhereItCanBeQuiet() {
        let related = Style(.person, .related)
        #expect(look(related, .palette) == ResolvedLook(foreground: 37, background: 236, attributes: .underline))
        #expect(look(related, .ansi) == ResolvedLook(foreground: 6, attributes: [.underline, .bold]))
        #expect(look(related, .mono) == ResolvedLook(attributes: [.underline, .bold]))
    }

    /// What is marked has a bar at its edge.
    @Test func selectedIsSeenWithoutColours() {
        #expect(look(Style(.text, .marked), .mono).attributes == [])
        #expect(look(Style(.text, .selected), .mono).attributes == .reverse)
    }

    /// Of eight colours hardly two can be read on each other.
    @Test func ofEightColoursNoKindIsOnABar() {
        let dark = StyleResolver(theme: .dark, depth: .ansi).resolve(Style(.person, [.bold, .selected]))
        #expect((dark.foreground, dark.background) == (7, 4))
        #expect(StyleResolver(theme: .dark, depth: .palette).resolve(Style(.person, .selected)).foreground == 80)
    }

    @Test func selectedLiesOnMarked() {
        let both = look(Style(.text, [.marked, .selected]), .palette)
        #expect(both == ResolvedLook(foreground: 16, background: 250))
    }

    @Test func noColourOnItself() {
        #expect(look(Style(.place, .marked), .ansi).foreground == -1)
    }

    @Test func theDarkestBluesAreNotTheColoursOfANSI() {
        #expect(look(Style(.border), .direct).foreground == 0)
    }
}
