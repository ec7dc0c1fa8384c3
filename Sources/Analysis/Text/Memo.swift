import Synchronization

/// Remembers what a pure function gave: names come again and again, and taking
/// one apart costs a hundred times what finding it does.
///
/// Bounded: when `limit` answers are kept, it forgets all of them and begins
/// anew, which costs little where few names make most of the mentions.
struct Memo<Key: Hashable & Sendable, Value: Sendable>: ~Copyable, Sendable {
    private let limit: Int
    private let known = Mutex<[Key: Value]>([:])

    init(limit: Int) {
        self.limit = limit
    }

    /// What `make` gives for `key`; it may run twice where two threads ask at once.
    func value(for key: Key, _ make: (Key) -> Value) -> Value {
        if let value = known.withLock({ $0[key] }) { return value }
        let value = make(key)
        known.withLock { known in
            if known.count >= limit { known.removeAll(keepingCapacity: true) }
            known[key] = value
        }
        return value
    }
}
