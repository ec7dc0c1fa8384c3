import Foundation
import Support
import Testing

/// Following feeds with the real program, from a server on the loopback interface.
@Suite(.timeLimit(.minutes(2)))
struct FeedCommandTests {
    private static let feed = """
        <rss version="2.0"><channel><title>Harbour\u{7} News</title><item><guid>1</guid><title>Ferry \u{202E}sails</title>
        <description>The ferry sailed to Oslo.</description></item></channel></rss>
        """

    private static func answer(_ request: TestServer.Request) -> [TestServer.Step] {
        switch request.path {
        case "/feed": [.send(TestServer.page(feed))]
        case "/": [.send(TestServer.page("<html><link rel=alternate type=application/rss+xml href=feed></html>"))]
        default: [.send(TestServer.answer("404 Not Found"))]
        }
    }

    private func with(_ body: (Program, TestServer) throws -> Void) throws {
        try TestServer.running(Self.answer) { server in try Program.with { try body($0, server) } }
    }

    @Test func aFeedFromFirstToLast() throws {
        try with { program, server in
            let followed = try program.run("follow", server.address("/"))
            #expect((followed.status, followed.errors) == (0, ""))
            #expect(followed.output == "Following Harbour News (f1): 1 article new.\n")
            let line = try #require(try program.run("sources", "--json").lines.first)
            #expect(
                try fields(line) == [
                    "id", "kind", "name", "location", "articles", "unread", "followed", "address", "homepage",
                    "folders",
                    "full_text", "read", "due", "held_until", "gone", "problem",
                ])
            let refreshed = try program.run("refresh")
            #expect((refreshed.status, refreshed.output) == (0, "1 feed read: 0 articles new.\n"))
            #expect(try program.run("list").output.contains("Ferry sails"))
            #expect(try program.run("unfollow", "harbour").output.hasPrefix("No longer following Harbour News (f1);"))
            #expect(try program.run("refresh").output == "No feeds are followed.\n")
            #expect(try program.run("unfollow", "--undo", "f1").output == "Following Harbour News (f1) again.\n")
            #expect(try program.run("check").status == 0)
        }
    }

    @Test func failuresAreOneLineEach() throws {
        try with { program, server in
            let missing = server.address("/missing")
            let run = try program.run("follow", missing, server.address("/feed"), "gopher://old.example")
            #expect(run.status == 1)
            #expect(run.output == "Following Harbour News (f1): 1 article new.\n")
            #expect(
                run.errors == """
                    There is nothing at \(missing) (404); the source may have moved.
                    'gopher://old.example' is no web address; write it as https://HOST/PATH.

                    """)
        }
    }

    @Test func aServerThatIsAwayIsASentence() throws {
        try Program.with { program in
            let port = try TestServer.running(Self.answer) { server in
                _ = try program.run("follow", server.address("/feed"))
                return server.port
            }
            let run = try program.run("refresh")
            #expect(run.status == 1)
            #expect(run.output == "0 feeds read: 0 articles new; 1 failed.\n")
            #expect(run.errors.hasPrefix("localhost "))
            #expect(
                try program.run("sources").output.contains("http://localhost:\(port)/feed\n               localhost "))
            #expect(try program.run("list").status == 0)
        }
    }

    @Test func subscriptionsGoInAndOut() throws {
        try with { program, server in
            let list =
                "<opml><body><outline text='Ports'><outline text='H' xmlUrl='https://h.example/f'/></outline></body></opml>"
            let file = try program.folder.write(list, to: "list.opml")
            #expect(
                try program.run("import", file).output == "1 feed followed (`dateline refresh` fetches them).\n")
            #expect(server.requests.isEmpty)
            let out = program.folder.path(of: "out.opml")
            #expect(try program.run("export", "--opml", "-o", out).status == 0)
            #expect(try program.run("export", "--opml", "-o", out).status == 0, "over its own")
            #expect(try program.run("export", "--opml").output == program.folder.read("out.opml"))
            #expect(try program.run("import", out).output.hasPrefix("0 feeds followed, 1 followed already"))
            #expect(try program.run("export", "--opml", "--marks").status == 2)
        }
    }

    @Test func withoutALibraryThereIsNothingToRefresh() throws {
        try Program.with { program in
            for command in ["refresh", "sources", "unfollow"] {
                let run = try program.run(command, command == "unfollow" ? "f1" : "--library=none.sqlite")
                #expect(run.status == 2)
                #expect(run.errors.hasPrefix("There is no library at "))
            }
        }
    }

    @Test func theReaderFollowsAndRefreshes() throws {
        try with { program, server in
            let made = try program.folder.write("---\ntitle: Bridge\n---\n\nThe bridge is open.\n", to: "a.md")
            _ = try program.run("import", made)
            let keys = "a text:\(server.address("/")) Enter g . g s G r"
            let screen = try program.run("snapshot", "--size", "80x24", "--keys", keys).output
            #expect(screen.contains(" Harbour News "))
            #expect(screen.contains("1 feed read: 0 articles new."))
            #expect(screen.contains("2 articles, 2 unread"))
            // The keys are pressed in a copy.
            #expect(try program.run("sources").output.contains("Harbour News") == false)
            _ = try program.run("follow", server.address("/"))
            let undone = try program.run("snapshot", "--keys", "g s G d", "--size", "80x24").output
            #expect(undone.contains("No longer following Harbour News; its articles stay, and u follows it again."))
            #expect(try program.run("refresh").output.hasPrefix("1 feed read"))
        }
    }

    @Test func whatFiltersOfTheSettingsDo() throws {
        try with { program, server in
            let settings = "[intake]\nmute = [\"ferry\", \"story:x\", \"is:odd\"]\n[intake.tag]\nsea = \"oslo\"\n"
            let file = try program.folder.write(settings, to: "config/dateline/config.toml")
            let run = try program.run("follow", server.address("/feed"))
            #expect(run.output == "Following Harbour News (f1): 1 article new (1 muted).\n")
            #expect(
                run.errors == """
                    \(file):2: The filter 'story:x' is not used. Only words, names, source:, tag: and dates are known when an article comes in.
                    \(file):2: The filter 'is:odd' is not used. 'is:odd' is not known; there are is:unread, is:marked and is:muted.

                    """)
            #expect(try program.run("list").output == "")
            #expect(try program.run("list", "is:muted", "tag:sea").output.contains("Ferry sails"))
            #expect(try program.run("remove", "--undo", "a1").output == "Brought back 1 article.\n")
            #expect(try program.run("list").output.contains("Ferry sails"))
        }
    }

    @Test func aSourceIsRemovedAndBroughtBack() throws {
        try with { program, server in
            _ = try program.run("follow", server.address("/feed"))
            #expect(
                try program.run("remove", "f1").output
                    == "Removed Harbour News with 1 article; --undo brings it back.\n")
            #expect(try program.run("sources").output == "")
            #expect(try program.run("remove", "f1").status == 1)
            #expect(try program.run("remove", "--undo", "f1").output == "Brought back Harbour News with 1 article.\n")
            #expect(try program.run("refresh").output == "1 feed read: 0 articles new.\n")
        }
    }

    @Test func whatIsNotFollowedIsSaid() throws {
        try with { program, server in
            _ = try program.run("follow", server.address("/feed"))
            let run = try program.run("refresh", "xyzzy")
            #expect(run.status == 2)
            #expect(run.errors == "No feed called 'xyzzy' is followed; `dateline sources` lists them.\n")
        }
    }
}
