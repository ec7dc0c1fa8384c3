#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// What processes call themselves towards others that share a library: "process 4711 on alpha".
public enum LeaseHolder {
    /// This process, on this machine: a library may lie where other machines reach it.
    public static var current: String { name(of: getpid()) }

    static func name(of process: Int32) -> String { "process \(process) on \(machine)" }

    /// Its number; nil for processes of other machines.
    static func process(named holder: String) -> Int32? {
        let words = holder.split(separator: " ", maxSplits: 3)
        guard words.count == 4, words[0] == "process", words[2] == "on", words[3] == machine else { return nil }
        return Int32(words[1])
    }

    private static let machine: String = {
        var name = [CChar](repeating: 0, count: 256)
        guard gethostname(&name, name.count - 1) == 0 else { return "" }
        return String(decoding: name.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
    }()
}
