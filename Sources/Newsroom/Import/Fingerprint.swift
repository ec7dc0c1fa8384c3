/// A stable hash of bytes: the same on every machine and in every run.
enum Fingerprint {
    /// FNV-1a (Fowler, Noll, Vo), with the finaliser of MurmurHash3 (Appleby)
    /// mixed in; good for telling texts apart, no protection against forgery.
    static func hash(_ bytes: some Sequence<UInt8>) -> Int64 {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        var count: UInt64 = 0
        for byte in bytes {
            hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
            count &+= 1
        }
        hash ^= count
        hash = (hash ^ (hash >> 33)) &* 0xFF51_AFD7_ED55_8CCD
        hash = (hash ^ (hash >> 33)) &* 0xC4CE_B9FE_1A85_EC53
        return Int64(bitPattern: hash ^ (hash >> 33))
    }
}
