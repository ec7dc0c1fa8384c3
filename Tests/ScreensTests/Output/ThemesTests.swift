import Screens
import Testing

@Suite struct ThemesTests {
    @Test func theyAreFoundByName() {
        #expect(Theme.builtIn.map(\.name) == ["dark", "light", "contrast", "mono"])
        #expect(Theme.named("light") == .light)
        #expect(Theme.named("pink") == nil)
    }

    @Test func kindsDifferInEveryTheme() {
        for theme in Theme.builtIn {
            let looks = [StyleRole.person, .organization, .place, .other].map { theme.looks[$0] }
            #expect(Set(looks).count == 4, "\(theme.name)")
        }
    }

    @Test func monoHasNoColour() {
        for look in Theme.mono.looks.values { #expect(look.foreground == nil && look.background == nil) }
        #expect(Theme.mono.look(of: Style(.organization)).emphasis == .bold)
        #expect(Theme.mono.look(of: Style(.place)).emphasis == [.bold, .underline])
        #expect(Theme.mono.look(of: Style(.person)).emphasis == .underline)
    }

    @Test func rolesHaveNames() {
        #expect(StyleRole(name: "keyHint") == .keyHint)
        #expect(StyleRole.person.name == "person")
        #expect(StyleRole(name: "nobody") == nil)
    }

    @Test func layersLieOverTheRole() {
        let look = Theme.dark.look(of: Style(.person, .selected))
        #expect(look.background == Theme.dark.selected.background)
        #expect(look.foreground == Theme.dark.looks[.person]?.foreground)
    }
}
