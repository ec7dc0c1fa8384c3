/// Which end of time a list begins with.
public enum ListOrder: Hashable, Sendable { case newestFirst, oldestFirst }

extension ListOrder {
    var direction: String { self == .newestFirst ? "DESC" : "ASC" }
}
