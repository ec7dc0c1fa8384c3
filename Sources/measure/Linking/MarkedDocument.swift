import Newsroom

/// A document in which people marked names and event words.
struct MarkedDocument: Decodable {
    let id: String
    let text: String
    /// Day of publication, where the set has one.
    let dct: String?

    var importLine: JSONValue {
        .fields(["id": .string(id), "text": .string(text), "published": JSONValue(dct)])
    }
}
