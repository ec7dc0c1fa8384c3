/// How much is highlighted in the text.
public enum Highlight: String, Hashable, Codable, Sendable, CaseIterable { case all, followed, none }
