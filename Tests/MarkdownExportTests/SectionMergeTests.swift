import News
import Testing

@testable import MarkdownExport

struct SectionMergeTests {
    private func export(_ ids: [Int64], note: String? = nil) -> String {
        Samples.markdown.document(marks: ids.map { Samples.mark($0, Int($0), 43, note: note) })
    }

    @Test func exportingAgainChangesNothing() {
        for text in [export([1, 2]), Samples.markdown.document(Samples.page(marks: [Samples.mark(3, 0, 13)]))] {
            #expect(Markdown.updating(text, with: text) == text)
        }
    }

    @Test func whatTheUserWroteStays() {
        let mine =
            export([1, 3])
            .replacing("# Marked passages", with: "# My harbour\n\nWhy I read this.")
            .replacing(" ^m1\n", with: " ^m1\n\nTrue, but see ![[map.png]].\n")
            .replacing("tags:", with: "rating: 5\ntags:\n  - \"mine\"")
            + "\nThe end.\n"
        let expected =
            export([1, 2, 3], note: "New.")
            .replacing("# Marked passages", with: "# My harbour\n\nWhy I read this.")
            .replacing(" ^m2-note\n", with: " ^m2-note\n\nTrue, but see ![[map.png]].\n")
            .replacing("  - \"dateline\"", with: "  - \"dateline\"\n  - \"mine\"")
            .replacing("\n---\n\n", with: "\nrating: 5\n---\n\n")
            + "\nThe end.\n"
        let updated = Markdown.updating(mine, with: export([1, 2, 3], note: "New."))
        // A new mark goes right behind the one in front of it.
        #expect(updated == expected)
    }

    @Test func marksThatAreGoneLeaveNoHole() {
        #expect(Markdown.updating(export([1, 2, 3]), with: export([1, 3])) == export([1, 3]))
        #expect(Markdown.updating(export([1, 2, 3]), with: export([2])) == export([2]))
    }

    @Test func aFirstMarkGoesBeforeTheOthers() {
        #expect(Markdown.updating(export([2, 3]), with: export([1, 2, 3])) == export([1, 2, 3]))
        #expect(Markdown.updating(export([]), with: export([1])) == export([1]))
    }

    @Test func theDayOfTheFirstExportStays() {
        let later = Markdown(clock: .fixed(Publication(seconds: 1_800_000_000)))
        let new = later.document(marks: [Samples.mark(1, 1, 43)])
        #expect(Markdown.updating(export([1]), with: new) == export([1]))
    }

    @Test func aFileOfTheUsersOwnIsNeverTouched() {
        #expect(Markdown.updating("# Mine\n", with: export([1])) == nil)
        #expect(Markdown.updating("---\ntitle: x\n---\ndateline: export\n", with: export([1])) == nil)
        #expect(!Markdown.isExport("") && Markdown.isExport(export([1])))
    }

    @Test func aBrokenMarkerLosesNothing() {
        let page = Samples.markdown.document(Samples.page())
        let broken = page.replacing("[dateline:end:a12-text]: #\n", with: "my words\n")
        let updated = Markdown.updating(broken, with: page) ?? ""
        #expect(updated.contains("my words") && updated.contains("[dateline:end:a12-text]: #\n"))
    }
}
