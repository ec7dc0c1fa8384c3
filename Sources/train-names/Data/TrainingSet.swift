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
        let name = try Name(argument)
        weight = name.weight
        for document in TaggedFile.blocks(try TaggedFile.documents(name.file), of: name.block) {
            let mended = name.isMended ? document.map(mender.mend) : document
            documents.append(TaggedDocument(variation.vary(mended, random: &random)))
        }
    }

    /// What was written of it.
    struct Name: Equatable {
        let file: String
        var weight = 1
        var block = 50
        var isMended = false

        init(_ argument: String) throws(InputError) {
            var parts = argument.split(separator: ":", omittingEmptySubsequences: false).map(String.init)[...]
            file = parts.removeFirst()
            let numbers = parts.prefix(2).compactMap { Int($0) }.filter { $0 > 0 }
            guard !file.isEmpty, numbers.count == min(parts.count, 2), parts.count < 3 || parts.dropFirst(2) == ["mend"]
            else { throw .noTrainingSet(argument) }
            if let first = numbers.first { weight = first }
            if numbers.count > 1 { block = numbers[1] }
            isMended = parts.count > 2
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
