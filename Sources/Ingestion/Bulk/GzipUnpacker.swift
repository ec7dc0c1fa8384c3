import CZlib

/// Unpacks gzip piece by piece; members that follow each other, as dumps and
/// web archives have them, are one text. Holds no more than one piece.
public final class GzipUnpacker {
    /// zlib remembers where it lies.
    private let stream = UnsafeMutablePointer<z_stream>.allocate(capacity: 1)
    private let most: Int
    private var packed = 0
    private var unpacked = 0
    private var state = State.between

    private enum State {
        case between, inMember
        /// What follows the last member is padding.
        case behindLast
    }

    /// - Parameter most: the bytes that may come out.
    public init(most: Int = .max) {
        self.most = most
        stream.initialize(to: z_stream())
        inflateInit2_(stream, GzipUnpacker.gzipOnly, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
    }

    deinit {
        inflateEnd(stream)
        stream.deallocate()
    }

    /// Whether the bytes begin as gzip does.
    public static func isPacked(_ bytes: some Collection<UInt8>) -> Bool { bytes.starts(with: [0x1F, 0x8B]) }

    /// The next piece, taken from the front of `input`; empty once that is used up.
    /// - Throws: a sentence if this is no gzip, or swells beyond all measure.
    public func next(_ input: inout ArraySlice<UInt8>) throws(IngestionError) -> [UInt8] {
        while true {
            if state == .between, !input.isEmpty { beginMember(&input) }
            guard state == .inMember else { return [] }
            let piece = try step(&input)
            if !piece.isEmpty || input.isEmpty { return piece }
        }
    }

    /// Throws if the last member was not whole.
    public func finish() throws(IngestionError) {
        if state == .inMember { throw .damagedGzip }
    }

    /// The whole of `bytes`, if that is at most `most` bytes.
    public static func unpacked(_ bytes: [UInt8], most: Int) throws(IngestionError) -> [UInt8] {
        let unpacker = GzipUnpacker(most: most)
        var input = bytes[...]
        var result: [UInt8] = []
        while case let piece = try unpacker.next(&input), !piece.isEmpty { result += piece }
        try unpacker.finish()
        return result
    }
}

// MARK: - Private

extension GzipUnpacker {
    /// 32 kB of window, and gzip's head and foot.
    private static let gzipOnly: Int32 = 15 + 16
    private static let piece = 1 << 18
    /// So much may come out whatever went in; beyond it, no text packs so well.
    private static let alwaysAllowed = 16 << 20
    private static let mostGrowth = 100

    private func beginMember(_ input: inout ArraySlice<UInt8>) {
        guard input.first == 0x1F else {
            state = .behindLast
            input = []
            return
        }
        inflateReset(stream)
        state = .inMember
    }

    private func step(_ input: inout ArraySlice<UInt8>) throws(IngestionError) -> [UInt8] {
        var status = Z_OK
        var used = 0
        let output = [UInt8](unsafeUninitializedCapacity: GzipUnpacker.piece) { room, count in
            input.withUnsafeBufferPointer { source in
                stream.pointee.next_in = UnsafeMutablePointer(mutating: source.baseAddress)
                stream.pointee.avail_in = UInt32(source.count)
                stream.pointee.next_out = room.baseAddress
                stream.pointee.avail_out = UInt32(room.count)
                status = inflate(stream, Z_NO_FLUSH)
                used = source.count - Int(stream.pointee.avail_in)
            }
            count = room.count - Int(stream.pointee.avail_out)
        }
        input = input.dropFirst(used)
        packed += used
        unpacked += output.count
        switch status {
        case Z_STREAM_END: state = .between
        case Z_OK, Z_BUF_ERROR: break
        default: throw .damagedGzip
        }
        if unpacked > most { throw .unpacksTooLarge(most: most) }
        if unpacked > GzipUnpacker.alwaysAllowed, unpacked / GzipUnpacker.mostGrowth > packed { throw .gzipBomb }
        return output
    }
}
