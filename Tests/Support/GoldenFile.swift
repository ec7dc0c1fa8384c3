import Foundation

/// A text as it should be, in a file beside the tests. With
/// `DATELINE_RECORD=1` in the environment it is written anew, to be read in
/// the diff before it is kept.
public struct GoldenFile {
    private let path: String

    public init(_ path: String) {
        self.path = path
    }

    /// The first line of `text` that differs, in words; nil where all is as it should be.
    public func difference(from text: String) -> String? {
        if ProcessInfo.processInfo.environment["DATELINE_RECORD"] != nil { try? record(text) }
        guard let data = FileManager.default.contents(atPath: path) else { return "there is no \(path)" }
        let wanted = GoldenFile.lines(String(decoding: data, as: UTF8.self))
        let found = GoldenFile.lines(text)
        guard found != wanted else { return nil }
        let row = zip(found, wanted).enumerated().first { $0.element.0 != $0.element.1 }?.offset
        let line = row ?? min(found.count, wanted.count)
        return "\(path), line \(line + 1):\n  is     \(found.element(line))\n  should \(wanted.element(line))"
    }

    private func record(_ text: String) throws {
        let file = URL(filePath: path)
        try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: file)
    }

    private static func lines(_ text: String) -> [Substring] {
        text.split(separator: "\n", omittingEmptySubsequences: false)
    }
}

extension Array where Element == Substring {
    fileprivate func element(_ index: Int) -> Substring { indices.contains(index) ? self[index] : "(end)" }
}
