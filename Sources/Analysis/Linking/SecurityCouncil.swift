/// "The Security Council" is that of the United Nations, unless the article is about a state's own.
enum SecurityCouncil {
    static func settle(_ surfaces: inout [NameSurface]) {
        guard let index = surfaces.firstIndex(where: { $0.form == form && $0.known == nil }) else { return }
        let isNamed = surfaces.contains { $0.known != nil && [council?.key, nations?.key].contains($0.known?.key) }
        let isAnother = surfaces.contains { surface in
            surface.form != form && surface.known == nil && surface.form.hasSuffix(" " + form)
                || owners.contains(surface.form)
        }
        if isNamed || !isAnother { surfaces[index].known = council }
    }

    private static let form = "security council"
    private static let council = KnownNames.entry(for: "UN Security Council")
    private static let nations = KnownNames.entry(for: "United Nations")

    /// States whose own is called by these words alone.
    private static let owners: Set<String> = [
        "russia", "russian", "kremlin", "armenia", "armenian", "belarus", "kazakhstan",
    ]
}
