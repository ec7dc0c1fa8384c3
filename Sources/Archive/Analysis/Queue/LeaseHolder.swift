#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// What processes call themselves towards others that share a library: "process 4711 on alpha pid:[4026531836]".
public enum LeaseHolder {
    /// This process, on this machine: a library may lie where other machines reach it.
    public static var current: String { name(of: getpid(), on: .own) }

    static func name(of process: Int32, on machine: Machine) -> String { "process \(process) on \(machine.words)" }

    /// Whether a process of this machine called itself so that is no more.
    static func isGone(_ holder: String) -> Bool { process(named: holder, on: .own).map(LibraryFile.isGone) ?? false }

    /// Its number; nil for processes of other machines, and where nothing tells a machine from others.
    static func process(named holder: String, on machine: Machine) -> Int32? {
        let words = holder.split(separator: " ", maxSplits: 3)
        guard !machine.host.isEmpty, words.count == 4, words[0] == "process", words[2] == "on",
            words[3] == machine.words
        else { return nil }
        return Int32(words[1])
    }
}

extension LeaseHolder {
    /// Where processes have numbers of their own.
    struct Machine {
        /// Empty where it has no name.
        let host: String
        /// What Linux calls the set of processes that see each other: containers may share the name of their host.
        let processes: String

        var words: String { processes.isEmpty ? host : "\(host) \(processes)" }

        static let own = Machine(
            host: text { gethostname($0, $1) == 0 ? strnlen($0, $1) : 0 },
            processes: text { readlink("/proc/self/ns/pid", $0, $1) })

        /// What `fill` writes; it returns how much that is.
        private static func text(_ fill: (UnsafeMutablePointer<CChar>, Int) -> Int) -> String {
            let letters = [CChar](unsafeUninitializedCapacity: 256) { buffer, count in
                count = max(0, buffer.baseAddress.map { fill($0, buffer.count) } ?? 0)
            }
            return String(decoding: letters.map(UInt8.init(bitPattern:)), as: UTF8.self)
        }
    }
}
