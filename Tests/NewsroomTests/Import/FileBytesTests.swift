import Glibc
import Support
import Testing

@testable import Newsroom

@Suite struct FileBytesTests {
    private func failure(_ path: String) -> String? {
        do {
            _ = try FileBytes.read(path)
            return nil
        } catch {
            #expect(error.origin == path)
            return error.sentence
        }
    }

    @Test(arguments: [0, 1, 4_096, 4_097, 300_000]) func aFileIsReadWhole(count: Int) throws {
        try TemporaryFolder.with { folder throws in
            let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0) }
            #expect(try FileBytes.read(try folder.write(bytes, to: "file")) == bytes)
        }
    }

    @Test func whatIsNotThere() {
        #expect(failure("/nowhere/a.txt") == "/nowhere/a.txt can't be read: No such file or directory.")
    }

    @Test func aFolderAndAPipeAreNoRegularFiles() throws {
        try TemporaryFolder.with { folder in
            #expect(failure(folder.path) == "\(folder.path) is no regular file and was left out.")
            let pipe = folder.path(of: "pipe")
            mkfifo(pipe, 0o600)
            #expect(failure(pipe) == "\(pipe) is no regular file and was left out.")
        }
    }

    @Test func aFileBeyondTheLimitIsNotRead() throws {
        try TemporaryFolder.with { folder in
            let file = try folder.write("News.", to: "large.txt")
            truncate(file, off_t(FileBytes.limit) + 1)
            #expect(failure(file) == "\(file) is larger than 64 MB and was left out; bulk goes in with --jsonl.")
        }
    }

    @Test func aFileThatMayNotBeRead() throws {
        guard geteuid() != 0 else { return }
        try TemporaryFolder.with { folder in
            let file = try folder.write("News.", to: "secret.txt")
            chmod(file, 0)
            #expect(failure(file) == "\(file) can't be read: Permission denied.")
        }
    }
}
