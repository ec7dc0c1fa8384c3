import Screens
import Testing

@testable import Terminal

@Suite struct ColourPaletteTests {
    @Test(arguments: [
        (0x000000, 16), (0xFFFFFF, 231), (0xFF0000, 196), (0x00AFAF, 37), (0x303030, 236), (0x5F87AF, 67),
        (0x808080, 244), (0x010203, 16), (0xEEEEEE, 255), (0xD7AF00, 178),
    ])
    func nearestOfThePalette(rgb: UInt32, index: UInt8) {
        #expect(ColourPalette.nearest(to: rgb) == index)
    }

    @Test func everyColourOfThePaletteIsItsOwnNearest() {
        for index in 16...255 {
            let nearest = Int(ColourPalette.nearest(to: ColourPalette.rgb(of: index)))
            #expect(ColourPalette.rgb(of: nearest) == ColourPalette.rgb(of: index))
        }
    }

    @Test(arguments: [
        (0x000000, 0), (0xFFFFFF, 7), (0xFF0000, 1), (0x00AF5F, 2), (0xD7AF00, 3), (0x5F87FF, 4), (0xD75FD7, 5),
        (0x00AFAF, 6), (0x202020, 0), (0xC0C0C0, 7),
    ])
    func nearestOfANSI(rgb: UInt32, index: UInt8) {
        #expect(ColourPalette.nearestANSI(to: rgb) == index)
    }

    @Test func aColourOfItsNumberAlone() {
        #expect(Colour(palette: 3) == Colour(ansi: 3, palette: 3, rgb: 0xCDCD00))
        #expect(Colour(palette: 11) == Colour(ansi: 3, palette: 11, rgb: 0xFFFF00))
        #expect(Colour(palette: 37) == Colour(ansi: 6, palette: 37, rgb: 0x00AFAF))
    }

    @Test func aColourOfItsRGBAlone() {
        #expect(Colour(rgb: 0x00AFAF) == Colour(ansi: 6, palette: 37, rgb: 0x00AFAF))
    }
}
