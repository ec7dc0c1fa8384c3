import News

/// How like any two of some articles are: a square of numbers.
struct Likenesses {
    let count: Int
    private(set) var values: [Float]

    /// Adds up term by term over the articles that have it, which costs far
    /// less than comparing all pairs: most terms stand in few.
    init(of articles: [StoryVector]) {
        count = articles.count
        values = Array(repeating: 0, count: count * count)
        var having: [UInt32: [(article: Int, weight: Float)]] = [:]
        for (index, article) in articles.enumerated() {
            let row = index * count
            for entry in article.terms.entries {
                for other in having[entry.term] ?? [] { values[row + other.article] += entry.weight * other.weight }
                having[entry.term, default: []].append((index, entry.weight))
            }
        }
        for a in 0..<count {
            for b in 0..<a {
                values[a * count + b] *= StoryVector.nearness(articles[a].day, articles[b].day)
                values[b * count + a] = values[a * count + b]
            }
        }
    }

    /// Half of each likeness is left to the neighbours: how like the two
    /// articles likest to either are to the other one. A report in other words
    /// is known by those it is like (shared neighbours, Jarvis and Patrick
    /// 1973). Of itself a neighbour says what the two say.
    func withNeighbours() -> Likenesses {
        var said = [Float](repeating: 0, count: values.count)
        for article in 0..<count {
            let near = neighbours(of: article)
            let sum = near.reduce(Float(0)) { $0 + $1.likeness }
            guard sum > 0 else { continue }
            // Neighbours who are hardly like it have little to say.
            let trust = min(1, (near.first?.likeness ?? 0) / StoryGrouping.threshold) / sum
            for neighbour in near {
                let row = neighbour.article * count
                for other in 0..<count where other != article {
                    let likeness = other == neighbour.article ? neighbour.likeness : values[row + other]
                    said[article * count + other] += trust * neighbour.likeness * likeness
                }
            }
        }
        var result = self
        for a in 0..<count {
            for b in 0..<count {
                let both = (said[a * count + b] + said[b * count + a]) / 2
                result.values[a * count + b] = (values[a * count + b] + both) / 2
            }
        }
        return result
    }

    /// The two likest, the likest first.
    private func neighbours(of article: Int) -> [(article: Int, likeness: Float)] {
        var best: [(article: Int, likeness: Float)] = []
        for other in 0..<count where other != article {
            let likeness = values[article * count + other]
            guard best.count < 2 || likeness > best[1].likeness else { continue }
            best.insert((other, likeness), at: best.firstIndex { $0.likeness < likeness } ?? best.count)
            if best.count > 2 { best.removeLast() }
        }
        return best
    }
}

/// Clusters that are joined two by two; how like two are is the mean over all
/// pairs of their members. Finding the likest two is linear.
struct AverageLink {
    private let count: Int
    /// Sums over all pairs of members.
    private var sums: [Float]
    private var members: [[Int]]
    /// For each cluster the likest one.
    private var nearest: [Int?]

    init(_ likenesses: Likenesses) {
        count = likenesses.count
        sums = likenesses.values
        members = (0..<count).map { [$0] }
        nearest = Array(repeating: nil, count: count)
        for cluster in 0..<count { nearest[cluster] = likest(to: cluster) }
    }

    /// In the order of their first members.
    var groups: [[Int]] { members.filter { !$0.isEmpty }.map { $0.sorted() }.sorted { $0[0] < $1[0] } }

    func likeness(_ a: Int, _ b: Int) -> Float {
        sums[a * count + b] / Float(members[a].count * members[b].count)
    }

    /// The likest two clusters; nil when all are one.
    var likest: (Int, Int)? {
        var best: (Int, Int)?
        for cluster in 0..<count where !members[cluster].isEmpty {
            guard let other = nearest[cluster] else { continue }
            if let (a, b) = best, likeness(a, b) >= likeness(cluster, other) { continue }
            best = (cluster, other)
        }
        return best
    }

    mutating func join(_ b: Int, into a: Int) {
        members[a] += members[b]
        members[b] = []
        nearest[b] = nil
        for other in 0..<count where other != a && !members[other].isEmpty {
            sums[a * count + other] += sums[b * count + other]
            sums[other * count + a] = sums[a * count + other]
        }
        nearest[a] = likest(to: a)
        for other in 0..<count where other != a && !members[other].isEmpty {
            if nearest[other] == a || nearest[other] == b {
                nearest[other] = likest(to: other)
            } else if let known = nearest[other], likeness(other, a) > likeness(other, known) {
                nearest[other] = a
            }
        }
    }

    private func likest(to cluster: Int) -> Int? {
        var best: Int?
        for other in 0..<count where other != cluster && !members[other].isEmpty {
            if let known = best, likeness(cluster, known) >= likeness(cluster, other) { continue }
            best = other
        }
        return best
    }
}
