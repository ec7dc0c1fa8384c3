import CZlib
import FoundationEssentials
import GRDB

/// Texts and originals take half their space in the library: zlib's format
/// behind the length of what was packed (docs/notes/size.md).
enum Packing {
    /// Half the time of zlib's own choice, and nearly as small.
    private static let level: Int32 = 1
    /// Nothing that was packed unpacks to more than so many times its size: a length that says so is damaged.
    private static let mostGrowth = 1_040

    static func packed(_ bytes: some Collection<UInt8>) -> [UInt8] {
        var head = ByteWriter()
        head.write(bytes.count)
        let source = Array(bytes)
        let start = head.bytes.count
        return [UInt8](unsafeUninitializedCapacity: start + Int(compressBound(UInt(source.count)))) { room, count in
            _ = room.initialize(from: head.bytes)
            var length = UInt(room.count - start)
            guard let target = room.baseAddress.map({ $0 + start }),
                compress2(target, &length, source, UInt(source.count), level) == Z_OK
            else { return }
            count = start + Int(length)
        }
    }

    /// Nil for what `packed` didn't make, or what was damaged since.
    static func unpacked(_ bytes: [UInt8]) -> [UInt8]? {
        var head = ByteReader(bytes)
        let length = head.readInt()
        guard length >= 0, length <= bytes.count * mostGrowth else { return nil }
        let rest = bytes[head.offset...]
        var isWhole = false
        let result = [UInt8](unsafeUninitializedCapacity: max(1, length)) { room, count in
            var found = UInt(length)
            let status = rest.withUnsafeBufferPointer {
                uncompress(room.baseAddress, &found, $0.baseAddress, UInt($0.count))
            }
            isWhole = status == Z_OK && found == length
            count = isWhole ? length : 0
        }
        return isWhole ? result : nil
    }
}

/// `unpacked(text)` in SQL: the text of what was packed, text itself as it is,
/// null for what is damaged.
enum UnpackFunction {
    static let unpacked = DatabaseFunction("unpacked", argumentCount: 1, pure: true) { values in
        guard case .blob(let data) = values[0].storage else { return values[0] }
        return Packing.unpacked(Array(data)).map { String(decoding: $0, as: UTF8.self) }
    }
}
