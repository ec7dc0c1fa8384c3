import Testing

@testable import Fetching

struct FetchErrorTests {
    @Test func readsAsASentence() throws {
        let address = try #require(WebAddress("https://me:secret@example.org/feed"))
        let table: [(FetchError, String)] = [
            (
                .noAnswer("example.org", seconds: 30),
                "example.org did not answer within 30 seconds; try again later."
            ),
            (
                .tooSlow("example.org", seconds: 1),
                "example.org sent too slowly to be done in 1 second; try again later."
            ),
            (
                .tooLarge(address, limit: 16 << 20),
                "https://example.org/feed is larger than 16 MB, more than a feed or an article needs; it was not kept."
            ),
            (.status(404, address), "There is nothing at https://example.org/feed (404); the source may have moved."),
            (.status(502, address), "example.org has a fault of its own (502); try again later."),
            (
                .forbiddenRedirect(from: address, to: "file:///etc\u{1B}[2J\n/passwd"),
                "example.org redirects to file:///etc /passwd, which is no web address; that was not followed."
            ),
        ]
        for (error, sentence) in table { #expect("\(error)" == sentence) }
    }

    @Test func ofAFeedItSaysWhatIsDoneAboutIt() {
        #expect(
            FetchError.noAnswer("example.org", seconds: 30).sentenceOfFeed
                == "example.org did not answer within 30 seconds; `dateline refresh` tries again.")
        #expect(
            FetchError.unreachable("example.org").sentenceOfFeed
                == "example.org can't be reached at the moment (is there a network?); `dateline refresh` tries again."
        )
    }

    @Test func neverShowsAPassword() throws {
        let address = try #require(WebAddress("https://me:secret@example.org/feed"))
        for error in [FetchError.status(401, address), .redirectLoop(address), .localRedirect(from: address, to: "x")] {
            #expect(!"\(error)".contains("secret"))
        }
    }
}
