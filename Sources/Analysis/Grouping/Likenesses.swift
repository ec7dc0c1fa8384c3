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
