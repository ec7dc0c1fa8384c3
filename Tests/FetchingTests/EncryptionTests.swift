import Foundation
import Glibc
import Support
import Testing

@testable import Fetching

/// A server whose certificate nobody vouches for, where openssl is there to play it.
@Suite(.timeLimit(.minutes(1)), .enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/openssl")))
struct EncryptionTests {
    @Test func asksNothingOfWhomItCannotTrust() throws {
        try TemporaryFolder.with { folder in
            let (key, certificate) = (folder.path(of: "key.pem"), folder.path(of: "certificate.pem"))
            let made = try Run(
                "/usr/bin/openssl",
                [
                    "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "1", "-subj", "/CN=localhost", "-keyout",
                    key,
                    "-out", certificate,
                ], in: folder)
            try #require(made.status == 0, "\(made.errors)")
            let server = Process()
            let output = Pipe()
            server.executableURL = URL(filePath: "/usr/bin/openssl")
            server.arguments = ["s_server", "-accept", "127.0.0.1:0", "-cert", certificate, "-key", key, "-www"]
            server.standardOutput = output
            server.standardError = FileHandle.nullDevice
            try server.run()
            // Not `terminate`: threads of a test block the signal, and their children inherit that.
            defer {
                kill(server.processIdentifier, SIGKILL)
                server.waitUntilExit()
            }
            let port = try #require(self.port(output.fileHandleForReading))
            let address = try #require(WebAddress("https://localhost:\(port)/"))
            let outcome = Fetcher.forTests().fetch(FetchRequest(address, origin: .typed))
            #expect(outcome.error == .notTrusted("localhost"))
        }
    }

    /// From its line `ACCEPT 127.0.0.1:40001`, which others may precede.
    private func port(_ output: FileHandle) -> Int? {
        var text = ""
        while true {
            let lines = text.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
            if let line = lines.first(where: { $0.hasPrefix("ACCEPT") }) {
                return line.split(separator: ":").last.flatMap { Int($0) }
            }
            let data = output.availableData
            guard !data.isEmpty else { return nil }
            text += String(decoding: data, as: UTF8.self)
        }
    }
}
