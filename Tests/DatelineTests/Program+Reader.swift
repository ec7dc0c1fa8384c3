import Support

extension Program {
    /// `dateline ARGUMENTS` in the program's folder, on a terminal of its own.
    func startReader(
        _ arguments: String, columns: Int = 120, rows: Int = 40, environment: [String: String] = [:]
    ) throws -> PtySession {
        let command = "cd '\(folder.path)' && exec '\(ProductPath.of("dateline"))' \(arguments)"
        return try PtySession(
            program: "/bin/sh", arguments: ["-c", command], columns: columns, rows: rows,
            environment: Run.environment(home: folder.path).merging(environment) { $1 })
    }

    /// The reader on the program's own library.
    func openLibrary() throws -> PtySession { try startReader("--now 2023-06-10 --zone UTC") }

    /// The reader on the articles of Fixtures, in a temporary library, when all have come in.
    func openReader() throws -> PtySession {
        let session = try startReader(
            "--now 2023-06-10 --zone UTC '\(Program.articles)'", environment: ["BROWSER": "true"])
        for title in [
            "First crane arrives at Sines", "Ministers sign harbour pact", "Ri Yong Ho meets", "been a quiet place",
        ] {
            try session.wait(for: title)
        }
        try session.wait(for: "ENTITIES in this article")
        return session
    }
}

extension PtySession {
    /// Opens the newest article, with the cursor on its first entity.
    func openCrane() throws {
        try wait(for: "First crane arrives at Sines")
        try wait(for: "ENTITIES in this article")
        send("ggj\r")
        try wait(for: "said a spokesman for Sergei Lavrov.")
        send("\t")
        try wait(for: "PLACE S")
    }
}
