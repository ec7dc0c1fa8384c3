import Analysis

/// A file to learn from: how often each sentence is seen in an epoch, and
/// whether long documents are cut into blocks. Written `path`, `path:3` or `path:1:12`.
struct TrainingSet {
    let documents: [TaggedDocument]
    let weight: Int

    init(_ argument: String) throws {
        let parts = argument.split(separator: ":").map(String.init)
        weight = parts.count > 1 ? Int(parts[1]) ?? 1 : 1
        let block = parts.count > 2 ? Int(parts[2]) ?? 50 : 50
        let read = try TaggedFile.documents(parts[0])
        documents = TaggedFile.blocks(read, of: block).map { TaggedDocument($0) }
    }
}
