import Analysis
import Randomness

/// A file to learn from, written `path[:weight[:block[:mend]]]`: how often each
/// sentence is seen in an epoch; how many sentences at most make a document; and
/// whether its labels, being a machine's, are mended with the gazetteer.
struct TrainingSet {
    private(set) var documents: [TaggedDocument] = []
    let weight: Int

    init(documents: [TaggedDocument], weight: Int) {
        self.documents = documents
        self.weight = weight
    }

    init(
        _ argument: String, mending mender: LabelMender, varying variation: Variation, random: inout RandomNumbers
    ) throws {
        let parts = argument.split(separator: ":").map(String.init)
        weight = parts.count > 1 ? Int(parts[1]) ?? 1 : 1
        let block = parts.count > 2 ? Int(parts[2]) ?? 50 : 50
        let read = TaggedFile.blocks(try TaggedFile.documents(parts[0]), of: block)
        for document in read {
            let mended = parts.count > 3 ? document.map(mender.mend) : document
            documents.append(TaggedDocument(variation.vary(mended, random: &random)))
        }
    }
}

/// All that a text is varied by before it is learnt from.
struct Variation {
    private let renaming: Renaming
    private let swap: NameSwap
    private let headline: Headline

    init(_ gazetteers: [String]) throws {
        renaming = try Renaming(gazetteers)
        swap = try NameSwap(gazetteers)
        headline = try Headline(gazetteers)
    }

    func vary(_ document: [TaggedFile.Sentence], random: inout RandomNumbers) -> [TaggedFile.Sentence] {
        renaming.vary(document, random: &random).map {
            headline.vary(swap.vary($0, random: &random), random: &random)
        }
    }
}
