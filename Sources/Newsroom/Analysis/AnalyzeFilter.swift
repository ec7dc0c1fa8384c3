import Analysis
public import News

/// `analyze --jsonl`: lines in, annotations out, in the order of the input, on
/// all cores, with memory bounded by a batch of lines.
public struct AnalyzeFilter: Sendable {
    /// What publication date a line has that gives none; nil leaves relative dates open.
    private let fallback: Publication?
    private let analyzer = Analyzer()

    public init(published fallback: Publication?) {
        self.fallback = fallback
    }

    /// Puts every line of `input` through; `fail` gets a sentence for each bad
    /// one. Returns the number of bad lines.
    public func run(_ input: LineReader, write: (String) -> Void, fail: (String) -> Void) -> Int {
        var number = 0
        var failures = 0
        while case let batch = input.batch(from: &number), !batch.isEmpty {
            for result in Parallel.map(batch, answer) {
                switch result {
                case .success(let line): write(line)
                case .failure(let problem):
                    failures += 1
                    fail(problem.sentence)
                }
            }
        }
        return failures
    }

    /// The annotations of one text, as `analyze` prints them.
    public func line(for text: AnalyzeLine) -> String {
        let input = Analyzer.Input(text: text.text, title: text.title, published: text.published ?? fallback)
        return JSONValue.annotations(analyzer.annotate(input), of: text.text, id: text.id).line + "\n"
    }
}

// MARK: - Private

extension AnalyzeFilter {
    private func answer(_ line: NumberedLine) -> Result<String, InputProblem> {
        guard let bytes = line.bytes else {
            let sentence = "Line \(line.number): \(NumberedLine.tooLong)."
            return .failure(InputProblem(origin: "line \(line.number)", sentence: sentence))
        }
        do {
            return .success(self.line(for: try AnalyzeLineReader.read(bytes)))
        } catch {
            return .failure(
                InputProblem(origin: "line \(line.number)", sentence: "Line \(line.number) was left out: \(error)."))
        }
    }
}
