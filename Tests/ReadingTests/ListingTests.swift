import News
import Reading
import Support
import Testing

@Suite struct ListingTests {
    @Test func theWindowFollowsTheCursor() {
        var listing = Listing(Array(0..<100))
        #expect(listing.window(10) == 0..<10)
        listing.move(by: 12, height: 10)
        #expect(listing.window(10) == 3..<13)
        listing.move(by: -5, height: 10)
        #expect(listing.window(10) == 3..<13)
        #expect(listing.selected == 7)
    }

    @Test func theEndsHold() {
        var listing = Listing([1, 2, 3])
        #expect(listing.move(by: 50) == true)
        #expect(listing.move(by: 1) == false)
        #expect(listing.selected == 3)
        #expect(Listing<Int>().window(10).isEmpty)
    }

    @Test func newRowsDoNotMoveTheOnesInView() {
        var listing = Listing(Array(SampleNews.rows.dropFirst(3)))
        listing.move(by: 4, height: 3)
        let row = listing.selected
        let line = listing.cursor - listing.window(3).lowerBound
        listing.refresh(with: SampleNews.rows)
        #expect(listing.selected == row)
        #expect(listing.cursor - listing.window(3).lowerBound == line)
    }

    /// As with a click, also where the window has only followed the cursor until now.
    @Test func choosingARowInViewMovesNothing() {
        var listing = Listing(Array(0..<100))
        listing.select(50)
        listing.select(43, inWindowOf: 10)
        #expect(listing.window(10) == 41..<51)
        #expect(listing.selected == 43)
    }

    @Test func scrollingKeepsTheCursorInView() {
        var listing = Listing(Array(0..<100))
        listing.scroll(by: 30, height: 10)
        #expect(listing.window(10) == 30..<40)
        #expect(listing.cursor == 30)
    }
}
