public import Screens

extension Colour {
    /// The colour of which only 0xRRGGBB is known, with the nearest of the two
    /// fixed palettes.
    public init(rgb: UInt32) {
        self.init(ansi: ColourPalette.nearestANSI(to: rgb), palette: ColourPalette.nearest(to: rgb), rgb: rgb)
    }
}

extension Colour {
    /// A colour of the 256; the first sixteen as xterm has them by default.
    public init(palette index: UInt8) {
        let rgb = index < 16 ? ColourPalette.standard[Int(index)] : ColourPalette.rgb(of: Int(index))
        self.init(ansi: index < 16 ? index & 7 : ColourPalette.nearestANSI(to: rgb), palette: index, rgb: rgb)
    }
}

/// The fixed colours of xterm's palette: a cube of 6 x 6 x 6 at 16, 24 greys at
/// 232. The first 16 are the user's to choose, so nothing is matched to them.
enum ColourPalette {
    static let cubeSteps: [Int] = [0, 95, 135, 175, 215, 255]

    /// The nearest of 16...255, by distance in red, green and blue.
    static func nearest(to rgb: UInt32) -> UInt8 {
        let wanted = channels(rgb)
        let steps = [wanted.red, wanted.green, wanted.blue].map(nearestStep)
        let cube = 16 + 36 * steps[0] + 6 * steps[1] + steps[2]
        let brightness = (wanted.red + wanted.green + wanted.blue) / 3
        let grey = 232 + min(23, max(0, (brightness - 3) / 10))
        return UInt8(distance(wanted, of: grey) < distance(wanted, of: cube) ? grey : cube)
    }

    /// The nearest of black, red, green, yellow, blue, magenta, cyan, white: by
    /// hue where there is one, else by brightness.
    static func nearestANSI(to rgb: UInt32) -> UInt8 {
        let (red, green, blue) = channels(rgb)
        let highest = max(red, green, blue)
        let lowest = min(red, green, blue)
        if highest - lowest < 32 { return highest < 96 ? 0 : 7 }
        let middle = lowest + (highest - lowest) * 6 / 10
        return (red > middle ? 1 : 0) | (green > middle ? 2 : 0) | (blue > middle ? 4 : 0)
    }

    static let standard: [UInt32] = [
        0x000000, 0xCD0000, 0x00CD00, 0xCDCD00, 0x0000EE, 0xCD00CD, 0x00CDCD, 0xE5E5E5,
        0x7F7F7F, 0xFF0000, 0x00FF00, 0xFFFF00, 0x5C5CFF, 0xFF00FF, 0x00FFFF, 0xFFFFFF,
    ]

    /// 0xRRGGBB of one of 16...255.
    static func rgb(of index: Int) -> UInt32 {
        if index >= 232 { return UInt32(8 + 10 * (index - 232)) * 0x010101 }
        let place = index - 16
        let red = cubeSteps[place / 36]
        let green = cubeSteps[place / 6 % 6]
        return UInt32(red << 16 | green << 8 | cubeSteps[place % 6])
    }
}

// MARK: - Private

extension ColourPalette {
    private typealias Channels = (red: Int, green: Int, blue: Int)

    private static func channels(_ rgb: UInt32) -> Channels {
        (Int(rgb >> 16 & 0xFF), Int(rgb >> 8 & 0xFF), Int(rgb & 0xFF))
    }

    private static func nearestStep(_ value: Int) -> Int {
        if value < 48 { return 0 }
        return value < 115 ? 1 : (value - 35) / 40
    }

    private static func distance(_ wanted: Channels, of index: Int) -> Int {
        let found = channels(rgb(of: index))
        let (red, green, blue) = (wanted.red - found.red, wanted.green - found.green, wanted.blue - found.blue)
        return red * red + green * green + blue * blue
    }
}
