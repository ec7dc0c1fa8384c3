import Foundation

/// A program that ran to its end, and what it wrote.
///
/// It knows nothing of the machine: home, settings, library, temporary files
/// and the folder it runs in lie in a folder of the test's.
public struct Run: Sendable {
    public let status: Int32
    public let output: String
    public let errors: String

    public init(
        _ program: String, _ arguments: [String], in folder: TemporaryFolder, input: String = "",
        environment: [String: String] = [:]
    ) throws {
        // Files, not pipes: a pipe that nobody empties stops the program.
        let name = ".run-" + UUID().uuidString
        let files = try [input, "", ""].enumerated().map { try folder.write($0.element, to: "\(name)/\($0.offset)") }
        let process = Process()
        process.executableURL = URL(filePath: program)
        process.arguments = arguments
        process.currentDirectoryURL = URL(filePath: folder.path)
        process.environment = Run.environment(home: folder.path).merging(environment) { $1 }
        process.standardInput = FileHandle(forReadingAtPath: files[0])
        process.standardOutput = FileHandle(forWritingAtPath: files[1])
        process.standardError = FileHandle(forWritingAtPath: files[2])
        try process.run()
        process.waitUntilExit()
        status = process.terminationReason == .exit ? process.terminationStatus : -process.terminationStatus
        output = folder.read("\(name)/1") ?? ""
        errors = folder.read("\(name)/2") ?? ""
        try FileManager.default.removeItem(atPath: folder.path(of: name))
    }

    /// The lines of standard output.
    public var lines: [String] {
        output.split(separator: "\n", omittingEmptySubsequences: false).dropLast().map(String.init)
    }

    /// What a program that is tested finds around it.
    public static func environment(home: String) -> [String: String] {
        [
            "HOME": home, "XDG_DATA_HOME": home + "/data", "XDG_CONFIG_HOME": home + "/config", "TMPDIR": home + "/tmp",
            "TZ": "UTC", "LANG": "C.UTF-8", "LC_ALL": "C.UTF-8", "PATH": "/usr/bin:/bin",
            "SWIFT_BACKTRACE": "enable=no",
        ]
    }
}
