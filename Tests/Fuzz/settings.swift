// What comes in is a file of settings.

import News

@testable import Settings

@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let bytes = UnsafeBufferPointer(start: start, count: count)
    guard let text = String(validating: bytes, as: UTF8.self) else { return 0 }
    var reader = SettingsReader(SettingsFile(text: text, path: "fuzz.toml"), [:], [:])
    _ = reader.values()
    _ = (reader.keys(), reader.tags(), reader.mutes(), reader.looks())
    for problem in reader.problems {
        precondition(problem.description.safe == problem.description, "a harmful character came out")
    }
    return 0
}
