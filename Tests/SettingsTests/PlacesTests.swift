import Testing

@testable import Settings

@Suite struct PlacesTests {
    @Test func atHome() {
        let places = Places(environment: ["HOME": "/home/ada"])
        #expect(places.library == "/home/ada/.local/share/dateline/library.sqlite")
        #expect(places.settings == "/home/ada/.config/dateline/config.toml")
        #expect(places.themes == "/home/ada/.config/dateline/themes")
        #expect(places.libraryOrigin == .default)
    }

    @Test(arguments: [[:], ["HOME": ""]]) func withoutAHomeTheSystemKnowsIt(environment: [String: String]) {
        let places = Places(environment: environment)
        #expect(places.library.hasPrefix("/") && places.library.hasSuffix("/.local/share/dateline/library.sqlite"))
        #expect(places.settings.hasPrefix("/"))
    }

    @Test func whereXDGSays() {
        let environment = ["HOME": "/home/ada", "XDG_DATA_HOME": "/data", "XDG_CONFIG_HOME": "relative"]
        let places = Places(environment: environment)
        #expect(places.library == "/data/dateline/library.sqlite")
        #expect(places.libraryOrigin == .environment("XDG_DATA_HOME"))
        #expect(places.settings == "/home/ada/.config/dateline/config.toml")
    }

    @Test func whereTheUserSays() {
        let environment = ["HOME": "/home/ada", "DATELINE_LIBRARY": "mine.sqlite"]
        #expect(Places(environment: environment).library == "mine.sqlite")
        let places = Places(environment: environment, library: "other.sqlite")
        #expect(places.library == "other.sqlite")
        #expect(places.effective.first?.description == "library = \"other.sqlite\"  (--library)")
    }
}
