/// Bytes and where they came from: what goes into the reading machinery.
public struct SourceText: Hashable, Sendable {
    public let bytes: [UInt8]
    /// The path, URL or JSONL id.
    public let origin: String
    /// The file's last name, for hints ("003.txt"); empty if there is none.
    public let fileName: String

    public init(bytes: [UInt8], origin: String, fileName: String = "") {
        self.bytes = bytes
        self.origin = origin
        self.fileName = fileName
    }
}
