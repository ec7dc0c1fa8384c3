/// What takes the features of a word as they are made.
package protocol FeatureSink {
    mutating func add(_ value: UInt32, _ template: UInt32, _ group: FeatureGroup)
}

/// Which kind of knowledge a feature rests on; training leaves whole groups out at times.
package enum FeatureGroup: UInt32, Sendable {
    case plain, word, lists, classes, elsewhere, majority
}

/// The features of a word in its place. Names and numbers of templates are
/// part of the model: changing one means training again.
package enum NameFeatures {
    /// Whether a word can be part of a name at all: a capital stands in it or within two words.
    @inline(__always)
    package static func isScored(_ words: UnsafeBufferPointer<WordFacts>, _ i: Int) -> Bool {
        words[i].hasCapital || words[i - 1].hasCapital || words[i + 1].hasCapital || words[i - 2].hasCapital
            || words[i + 2].hasCapital
    }

    @inline(__always)
    package static func visit(_ words: UnsafeBufferPointer<WordFacts>, _ i: Int, _ sink: inout some FeatureSink) {
        sink.add(1, 1, .plain)
        addForms(words, i, &sink)
        addShapes(words, i, &sink)
        addClasses(words, i, &sink)
        addRun(words, i, &sink)
        addLists(words, i, &sink)
        addElsewhere(words, i, &sink)
    }

    /// The features of the second pass.
    @inline(__always)
    package static func visitMajority(
        _ words: UnsafeBufferPointer<WordFacts>, _ i: Int, _ sink: inout some FeatureSink
    ) {
        let majority = words[i].majority
        if majority != 0 {
            sink.add(majority, 200, .majority)
            sink.add(FeatureHash.pair(majority, words[i].shape), 201, .majority)
            sink.add(FeatureHash.pair(majority, words[i].elsewhere), 202, .majority)
        }
        if words[i - 1].majority != 0 || words[i + 1].majority != 0 {
            sink.add(FeatureHash.pair(words[i - 1].majority, majority), 203, .majority)
            sink.add(FeatureHash.pair(majority, words[i + 1].majority), 204, .majority)
        }
    }
}

// MARK: - Private

extension NameFeatures {
    @inline(__always)
    private static func addForms(_ w: UnsafeBufferPointer<WordFacts>, _ i: Int, _ sink: inout some FeatureSink) {
        sink.add(w[i].form, 2, .word)
        sink.add(w[i].lower, 3, .word)
        sink.add(w[i - 1].form, 4, .plain)
        sink.add(w[i - 1].lower, 5, .plain)
        sink.add(w[i + 1].form, 6, .plain)
        sink.add(w[i + 1].lower, 7, .plain)
        sink.add(w[i - 2].lower, 8, .plain)
        sink.add(w[i + 2].lower, 9, .plain)
        sink.add(FeatureHash.pair(w[i - 1].lower, w[i].lower), 10, .word)
        sink.add(FeatureHash.pair(w[i].lower, w[i + 1].lower), 11, .word)
        sink.add(FeatureHash.pair(w[i - 2].lower, w[i - 1].lower), 12, .plain)
        sink.add(FeatureHash.pair(w[i + 1].lower, w[i + 2].lower), 13, .plain)
        sink.add(FeatureHash.pair(w[i - 1].lower, w[i + 1].lower), 14, .plain)
        let prefix = w[i].prefix
        let suffix = w[i].suffix
        sink.add(prefix & 0xFF00_0000, 20, .plain)
        sink.add(prefix & 0xFFFF_0000, 21, .plain)
        sink.add(prefix & 0xFFFF_FF00, 22, .plain)
        sink.add(prefix, 23, .plain)
        sink.add(suffix & 0xFF, 24, .plain)
        sink.add(suffix & 0xFFFF, 25, .plain)
        sink.add(suffix & 0xFF_FFFF, 26, .plain)
        sink.add(suffix, 27, .plain)
        sink.add(w[i - 1].suffix & 0xFF_FFFF, 28, .plain)
        sink.add(w[i + 1].suffix & 0xFF_FFFF, 29, .plain)
        sink.add(FeatureHash.pair(suffix & 0xFF_FFFF, w[i].shape), 30, .plain)
    }

    @inline(__always)
    private static func addShapes(_ w: UnsafeBufferPointer<WordFacts>, _ i: Int, _ sink: inout some FeatureSink) {
        let here = w[i].shape
        let before = w[i - 1].shape
        let after = w[i + 1].shape
        sink.add(here, 40, .plain)
        sink.add(before, 41, .plain)
        sink.add(after, 42, .plain)
        let left = FeatureHash.pair(before, here)
        let right = FeatureHash.pair(here, after)
        sink.add(left, 43, .plain)
        sink.add(right, 44, .plain)
        sink.add(FeatureHash.pair(left, after), 45, .plain)
        sink.add(FeatureHash.pair(w[i - 2].shape, left), 46, .plain)
        sink.add(FeatureHash.pair(right, w[i + 2].shape), 47, .plain)
        sink.add(FeatureHash.pair(here, w[i - 1].lower), 48, .plain)
        sink.add(FeatureHash.pair(here, w[i + 1].lower), 49, .plain)
    }

    @inline(__always)
    private static func addClasses(_ w: UnsafeBufferPointer<WordFacts>, _ i: Int, _ sink: inout some FeatureSink) {
        let here = w[i].cluster
        let shape = w[i].shape
        sink.add(here, 60, .classes)
        sink.add(w[i - 1].cluster, 61, .classes)
        sink.add(w[i + 1].cluster, 62, .classes)
        sink.add(FeatureHash.pair(w[i - 1].cluster, here), 63, .classes)
        sink.add(FeatureHash.pair(here, w[i + 1].cluster), 64, .classes)
        sink.add(FeatureHash.pair(w[i - 1].cluster, shape), 65, .classes)
        sink.add(FeatureHash.pair(shape, w[i + 1].cluster), 66, .classes)
        sink.add(w[i - 2].cluster, 67, .classes)
        sink.add(w[i + 2].cluster, 68, .classes)
        sink.add(FeatureHash.pair(w[i].field, shape), 69, .classes)
        sink.add(FeatureHash.pair(w[i - 1].field, shape), 70, .classes)
        sink.add(FeatureHash.pair(shape, w[i + 1].field), 71, .classes)
        sink.add(FeatureHash.pair(w[i - 1].field, w[i + 1].field), 72, .classes)
    }

    /// The run of capitals a word stands in: its borders, its ends, the word's place in it.
    @inline(__always)
    private static func addRun(_ w: UnsafeBufferPointer<WordFacts>, _ i: Int, _ sink: inout some FeatureSink) {
        guard w[i].runStart >= 0 else { return }
        let start = Int(w[i].runStart)
        let end = Int(w[i].runEnd)
        let place = UInt32(min(i - start, 3)) | UInt32(min(end - i, 3)) << 2
        sink.add(place, 80, .plain)
        sink.add(FeatureHash.pair(place, w[start - 1].lower), 81, .plain)
        sink.add(FeatureHash.pair(place, w[end + 1].lower), 82, .plain)
        guard end > start else { return }
        sink.add(w[end].lower, 83, .plain)
        sink.add(w[start].lower, 84, .plain)
        sink.add(FeatureHash.pair(place, w[end].lower), 85, .plain)
        sink.add(FeatureHash.pair(place, w[end].suffix & 0xFF_FFFF), 86, .plain)
        sink.add(FeatureHash.triple(place, w[start].lists, w[end].lists), 87, .lists)
        sink.add(FeatureHash.triple(w[start - 1].lower, w[end + 1].lower, place), 88, .plain)
    }

    @inline(__always)
    private static func addLists(_ w: UnsafeBufferPointer<WordFacts>, _ i: Int, _ sink: inout some FeatureSink) {
        addListBits(w[i], 100, &sink)
        addListBits(w[i - 1], 101, &sink)
        addListBits(w[i + 1], 102, &sink)
        let here = w[i].lists
        sink.add(here, 103, .lists)
        sink.add(FeatureHash.pair(here, w[i].shape), 104, .lists)
        sink.add(FeatureHash.pair(w[i - 1].lists, here), 105, .lists)
        sink.add(FeatureHash.pair(here, w[i + 1].lists), 106, .lists)
        guard w[i].hasLists else { return }
        sink.add(FeatureHash.pair(here, w[i - 1].lower), 107, .lists)
        sink.add(FeatureHash.pair(here, w[i + 1].lower), 108, .lists)
        sink.add(FeatureHash.pair(here, w[i].elsewhere), 109, .lists)
    }

    @inline(__always)
    private static func addListBits(_ word: WordFacts, _ template: UInt32, _ sink: inout some FeatureSink) {
        var rest = word.listsLow
        while rest != 0 {
            sink.add(UInt32(rest.trailingZeroBitCount), template, .lists)
            rest &= rest - 1
        }
        rest = word.listsHigh
        while rest != 0 {
            sink.add(64 + UInt32(rest.trailingZeroBitCount), template, .lists)
            rest &= rest - 1
        }
    }

    @inline(__always)
    private static func addElsewhere(_ w: UnsafeBufferPointer<WordFacts>, _ i: Int, _ sink: inout some FeatureSink) {
        guard w[i].hasCapital else { return }
        var rest = w[i].elsewhere
        sink.add(rest, 120, .elsewhere)
        sink.add(FeatureHash.pair(rest, w[i - 1].shape), 121, .elsewhere)
        sink.add(FeatureHash.pair(w[i - 1].elsewhere, rest), 122, .elsewhere)
        sink.add(FeatureHash.pair(rest, w[i + 1].elsewhere), 123, .elsewhere)
        while rest != 0 {
            sink.add(UInt32(rest.trailingZeroBitCount), 124, .elsewhere)
            rest &= rest - 1
        }
    }
}

extension WordFacts {
    /// All places in lists as one number.
    @inline(__always)
    var lists: UInt32 {
        let mixed = listsLow &* 0x9E37_79B9_7F4A_7C15 ^ listsHigh &* 0xC2B2_AE3D_27D4_EB4F
        return UInt32(truncatingIfNeeded: mixed >> 32) ^ UInt32(truncatingIfNeeded: mixed)
    }
}
