import FoundationEssentials

/// Files that are read or written whole; what can't be is said in a sentence.
enum InputFile {
    static func bytes(_ path: String) throws(InputError) -> [UInt8] {
        do { return [UInt8](try Data(contentsOf: URL(filePath: path))) } catch { throw .unreadable(path) }
    }

    static func text(_ path: String) throws(InputError) -> String { String(decoding: try bytes(path), as: UTF8.self) }

    static func write(_ bytes: [UInt8], to path: String) throws(InputError) {
        do { try Data(bytes).write(to: URL(filePath: path)) } catch { throw .unwritable(path) }
    }
}

/// What is wrong with what was given.
enum InputError: Error, Equatable, CustomStringConvertible {
    case unreadable(String)
    case unwritable(String)
    case noTrainingSet(String)

    var description: String {
        switch self {
        case .unreadable(let path): "The file \(path) can't be read."
        case .unwritable(let path): "The file \(path) can't be written."
        case .noTrainingSet(let text):
            "'\(text)' is no file to learn from; write FILE[:WEIGHT[:BLOCK[:mend]]] with numbers from 1 on."
        }
    }
}
