public import News

/// What the reader knows better than the analysis. Each call is carried out
/// for what is in view before it returns; where an entity stands in many
/// articles the rest follows with `continueCorrections`.
extension Library {
    /// Keeps a correction and lets it take effect, in the article `first`
    /// before others. Throws a `CorrectionError` where it makes no sense.
    ///
    /// - Parameters:
    ///   - keys: the keys under which a name is filed, for an entity that a split makes.
    ///   - made: seconds since 1970.
    @discardableResult
    public func correct(
        _ correction: Correction, keys: (EntityKind, String) -> [String], first: Article.ID? = nil, made: Int
    ) throws -> CorrectionNote {
        try keep { try CorrectionStore(db: $0).make(correction, keys: keys, first: first, made: made) }
    }

    /// Takes a correction back; returns what it was.
    @discardableResult
    public func undoCorrection(_ id: Correction.ID, first: Article.ID? = nil, at moment: Int) throws -> CorrectionNote {
        try keep { try CorrectionStore(db: $0).undo(id, first: first, at: moment) }
    }

    /// Corrects up to `limit` more articles, few enough that another writer
    /// needn't wait; returns how many, 0 when nothing is left to do.
    @discardableResult
    public func continueCorrections(limit: Int = 20) throws -> Int {
        guard try hasCorrectionsLeft() else { return 0 }
        return try write { try CorrectionWork($0).go(limit: limit) }
    }

    /// Whether a correction is not yet carried out everywhere.
    public func hasCorrectionsLeft() throws -> Bool { try read { try CorrectionWork.isPending(in: $0) } }

    /// Newest first, also those that were taken back.
    public func corrections(limit: Int = 100) throws -> [CorrectionNote] {
        try read { try Corrections.all(limit: limit, in: $0) }
    }

    /// Those that hold about an entity and those merged into it, oldest first.
    public func corrections(of entity: Entity.ID) throws -> [CorrectionNote] {
        try read { try Corrections.about(entity, in: $0) }
    }

    /// The entity that an id stands for, after all merges.
    public func current(_ entity: Entity.ID) throws -> Entity.ID {
        try read { try Corrections.current(entity, in: $0) }
    }

    /// Entities that may be the same: those filed under one of `keys`, or,
    /// with `text`, those whose name begins so. Only of kinds that can be merged.
    public func mergeCandidates(
        of entity: Entity.ID, named text: String = "", keys: [String], limit: Int = 20
    ) throws -> [EntityRow] {
        try read { try Corrections.mergeCandidates(of: entity, text, keys: keys, limit: limit, in: $0) }
    }
}
