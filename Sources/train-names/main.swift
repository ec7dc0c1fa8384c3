import FoundationEssentials

#if canImport(Glibc)
    import Glibc
#endif

let usage = """
    train-names train --out FILE [--gazetteer TSV]... [--wordnet FOLDER] [--seed N] [--members N] [--epochs N]
        [--half-epochs N] [--sports DOCUMENTS] [--rows N] FILE[:WEIGHT[:BLOCK[:mend]]]...
    train-names evaluate --model FILE FILE...
    train-names show --model FILE TEXT...
    """

func run(_ words: [String]) throws {
    let arguments = try Arguments(words.dropFirst())
    switch words.first {
    case "train": try Train(arguments) { print($0) }.run()
    case "evaluate": try Evaluate(arguments: arguments) { print($0) }.run()
    case "show": try Show(arguments: arguments) { print($0) }.run()
    default: throw UsageError(usage)
    }
}

do {
    try run(Array(CommandLine.arguments.dropFirst()))
} catch {
    print(error)
    exit(64)
}
