/// What a library is opened for.
public enum LibraryAccess: Hashable, Sendable {
    /// Never makes a file and changes nothing.
    case reading
    /// May change a library that is there; never makes one.
    case changing
    /// Makes the file, and the folders to it, where there is none.
    case writing
}
