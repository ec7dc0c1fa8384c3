import Glibc
import News

/// What lies in a folder, by name; hidden entries are left out.
struct FolderEntries: Equatable, Sendable {
    /// In the order of their bytes.
    private(set) var names: [String] = []
    /// Names that are no UTF-8, as they may be shown: no path leads to these.
    private(set) var undecodable: [String] = []

    /// nil (with errno) if the folder can't be read.
    init?(of folder: String) {
        guard let stream = opendir(folder) else { return nil }
        defer { closedir(stream) }
        while let entry = readdir(stream) {
            add(FolderEntries.bytes(of: entry))
        }
        names.sort { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        undecodable.sort()
    }
}

// MARK: - Private

extension FolderEntries {
    private static func bytes(of entry: UnsafeMutablePointer<dirent>) -> [UInt8] {
        withUnsafeBytes(of: &entry.pointee.d_name) { Array($0.prefix { $0 != 0 }) }
    }

    private mutating func add(_ name: [UInt8]) {
        guard name.first != UInt8(ascii: ".") else { return }
        if let text = String(validating: name, as: UTF8.self) {
            names.append(text)
        } else {
            undecodable.append(String(decoding: name, as: UTF8.self).safeLine)
        }
    }
}
