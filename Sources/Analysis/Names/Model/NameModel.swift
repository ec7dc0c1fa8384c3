/// What features look words up in.
package struct NameResources {
    package let gazetteer: Gazetteer
    package let lexicon: Lexicon

    package init(gazetteer: Gazetteer, lexicon: Lexicon) {
        self.gazetteer = gazetteer
        self.lexicon = lexicon
    }
}

/// A view of a model file: weights, transitions, gazetteer and lexicon, read in place.
///
/// The file is little-endian: a header of 64 bytes (`Header`), then, each at a
/// multiple of 64, transitions (17 x 17 Int16, from row to column), list sets
/// (256 UInt32), weights (rows of 16 Int8: the tags but `outside`, which
/// scores 0), gazetteer slots and lexicon slots (UInt32).
package struct NameModel {
    package let resources: NameResources
    let weights: UnsafeBufferPointer<SIMD16<Int8>>
    let transitions: UnsafeBufferPointer<Int16>

    /// `bytes` must outlive the model. Sizes are always checked, so that no look-up
    /// can leave the file; the checksum only where `isVerified` asks for it.
    package init(_ bytes: UnsafeRawBufferPointer, isVerified: Bool = false) throws(NameModelError) {
        let header = try Header(bytes)
        let layout = Layout(header)
        guard bytes.count == layout.end else { throw .size(expected: layout.end, found: bytes.count) }
        guard !isVerified || Header.checksum(of: bytes) == header.checksum else { throw .checksum }
        transitions = bytes.view(layout.transitions, count: NameTag.count * NameTag.count)
        weights = bytes.view(layout.weights, count: header.rows)
        resources = NameResources(
            gazetteer: Gazetteer(
                slots: bytes.view(layout.gazetteer, count: header.phrases),
                sets: bytes.view(layout.sets, count: Layout.setCount)),
            lexicon: Lexicon(slots: bytes.view(layout.lexicon, count: header.words)))
    }
}

/// Why a model can't be used.
package enum NameModelError: Error, Equatable, CustomStringConvertible {
    case notAModel
    case version(UInt32)
    case size(expected: Int, found: Int)
    case checksum

    package var description: String {
        switch self {
        case .notAModel: "The name model isn't one: its first bytes are wrong."
        case .version(let version): "The name model has format \(version); this program reads format \(Header.version)."
        case .size(let expected, let found): "The name model has \(found) bytes where \(expected) were promised."
        case .checksum: "The name model is damaged: its checksum is wrong."
        }
    }
}

/// The first 64 bytes of a model file.
package struct Header {
    package static let magic: UInt64 = 0x4C44_4F4D_4D4E_4C44  // "DLNMMODL"
    package static let version: UInt32 = 1
    package static let size = 64

    /// Of weights.
    package var rows: Int
    /// Slots of the gazetteer.
    package var phrases: Int
    /// Slots of the lexicon.
    package var words: Int
    /// Of all that stands behind the header; 0 until it is known.
    package var checksum: UInt64 = 0

    package init(rows: Int, phrases: Int, words: Int) {
        self.rows = rows
        self.phrases = phrases
        self.words = words
    }

    init(_ bytes: UnsafeRawBufferPointer) throws(NameModelError) {
        guard bytes.count >= Header.size, UInt(bitPattern: bytes.baseAddress) % 16 == 0,
            bytes.load(as: UInt64.self) == Header.magic.littleEndian
        else { throw .notAModel }
        let version = bytes.load(fromByteOffset: 8, as: UInt32.self)
        guard version == Header.version else { throw .version(version) }
        func count(_ offset: Int) -> Int { Int(bytes.load(fromByteOffset: offset, as: UInt32.self) & 0xFF_FFFF) }
        (rows, phrases, words) = (max(1, count(12)), max(1, count(16)), max(1, count(20)))
        checksum = bytes.load(fromByteOffset: 24, as: UInt64.self)
    }

    /// The header as the file has it.
    package var bytes: [UInt8] {
        var bytes = [UInt8](repeating: 0, count: Header.size)
        bytes.withUnsafeMutableBytes { bytes in
            bytes.storeBytes(of: Header.magic, as: UInt64.self)
            bytes.storeBytes(of: Header.version, toByteOffset: 8, as: UInt32.self)
            bytes.storeBytes(of: UInt32(rows), toByteOffset: 12, as: UInt32.self)
            bytes.storeBytes(of: UInt32(phrases), toByteOffset: 16, as: UInt32.self)
            bytes.storeBytes(of: UInt32(words), toByteOffset: 20, as: UInt32.self)
            bytes.storeBytes(of: checksum, toByteOffset: 24, as: UInt64.self)
        }
        return bytes
    }

    /// The sum of everything behind the header, rotated as it goes.
    package static func checksum(of bytes: UnsafeRawBufferPointer) -> UInt64 {
        var sum: UInt64 = 0x9E37_79B9_7F4A_7C15
        for offset in stride(from: size, through: bytes.count - 8, by: 8) {
            sum = (sum << 5 | sum >> 59) ^ bytes.load(fromByteOffset: offset, as: UInt64.self)
        }
        return sum
    }
}

/// Where the parts of a model file begin, in bytes; each on a multiple of 64.
package struct Layout {
    package static let setCount = 256

    package let transitions: Int
    package let sets: Int
    package let weights: Int
    package let gazetteer: Int
    package let lexicon: Int
    package let end: Int

    package init(_ header: Header) {
        transitions = Header.size
        sets = Layout.aligned(transitions + 2 * NameTag.count * NameTag.count)
        weights = Layout.aligned(sets + 4 * Layout.setCount)
        gazetteer = Layout.aligned(weights + 16 * header.rows)
        lexicon = Layout.aligned(gazetteer + 4 * header.phrases)
        end = Layout.aligned(lexicon + 4 * header.words)
    }

    private static func aligned(_ offset: Int) -> Int { (offset + 63) / 64 * 64 }
}

extension UnsafeRawBufferPointer {
    /// `count` values at `offset`; the sizes were checked against the file's.
    fileprivate func view<Value>(_ offset: Int, count: Int) -> UnsafeBufferPointer<Value> {
        UnsafeRawBufferPointer(rebasing: self[offset..<offset + count * MemoryLayout<Value>.stride])
            .assumingMemoryBound(to: Value.self)
    }
}
