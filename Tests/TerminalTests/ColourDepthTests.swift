import Testing

@testable import Terminal

@Suite struct ColourDepthTests {
    @Test(arguments: [(0, ColourDepth.mono), (2, .mono), (8, .ansi), (16, .ansi), (88, .ansi), (256, .palette)])
    func ofTheTerminalsColours(colours: Int, depth: ColourDepth) {
        #expect(ColourDepth.of(colours: colours, isDirect: false, noColour: nil) == depth)
    }

    @Test func directOnlyWhereTerminfoSaysSo() {
        #expect(ColourDepth.of(colours: 1 << 24, isDirect: true, noColour: nil) == .direct)
        #expect(ColourDepth.of(colours: 1 << 24, isDirect: false, noColour: nil) == .palette)
    }

    @Test func noColourCountsUnlessItIsEmpty() {
        #expect(ColourDepth.of(colours: 256, isDirect: false, noColour: "1") == .mono)
        #expect(ColourDepth.of(colours: 256, isDirect: false, noColour: "") == .palette)
    }
}
