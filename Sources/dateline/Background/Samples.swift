internal import CSamples

/// The sample stories that come with the program.
enum Samples {
    /// Where they come from, as lists show it.
    static let source = "Dateline samples"

    static var texts: [(name: String, bytes: [UInt8])] {
        var texts: [(name: String, bytes: [UInt8])] = []
        while case let sample = dateline_sample(texts.count), let name = sample.name {
            let bytes = UnsafeBufferPointer(start: sample.bytes, count: sample.count)
            texts.append((String(cString: name), Array(bytes)))
        }
        return texts
    }
}
