// swift-tools-version: 6.1
import PackageDescription

// Targets stand bottom layer first. Imports point down only, and siblings of
// one layer never import each other; `scripts/check-imports` holds the graph.

let strict: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
]

/// The analyser reads every byte of every article: it is optimised even when
/// the rest is built for debugging, or the tests would wait for it.
let fast: [SwiftSetting] = strict + [.unsafeFlags(["-O"], .when(configuration: .debug))]

func library(_ name: String, _ needs: [Target.Dependency] = [], settings: [SwiftSetting] = strict) -> Target {
    .target(name: name, dependencies: needs, swiftSettings: settings)
}

func tests(_ name: String, _ needs: [Target.Dependency] = []) -> Target {
    .testTarget(
        name: "\(name)Tests",
        dependencies: [.init(stringLiteral: name), "Support"] + needs,
        exclude: fixtures(name),
        swiftSettings: strict)
}

/// Folders of fixtures are read from the source tree, not bundled.
func fixtures(_ name: String) -> [String] {
    ["Ingestion", "Newsroom", "Dateline"].contains(name) ? ["Fixtures"] : []
}

let grdb = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")
let sqlite = Target.Dependency.product(name: "GRDBSQLite", package: "GRDB.swift")
let toml = Target.Dependency.product(name: "TOMLKit", package: "TOMLKit")
let arguments = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")

let package = Package(
    name: "dateline",
    products: [.executable(name: "dateline", targets: ["dateline"])],
    dependencies: [
        .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
        .package(url: "https://github.com/LebJe/TOMLKit", exact: "0.6.0"),
        .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    ],
    targets: [
        // 0: the values everything speaks in, and the C that Swift cannot say
        library("News"),
        library("Randomness"),
        .target(
            name: "CTerminal",
            cSettings: [.define("_GNU_SOURCE"), .define("NCURSES_WIDECHAR", to: "1")],
            linkerSettings: [.linkedLibrary("ncursesw"), .linkedLibrary("tinfo")]),
        .target(name: "CNames", exclude: ["names.model"]),
        .target(name: "CSamples"),
        .systemLibrary(name: "CXML", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
        .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
        .systemLibrary(name: "CFiles"),
        .systemLibrary(name: "CCurl", providers: [.apt(["libcurl4-openssl-dev"])]),

        // 1: one job each
        library("Ingestion", ["News", "CXML", "CZlib"], settings: fast),
        library("Analysis", ["News", "CNames"], settings: fast),
        library("Archive", ["News", "CFiles", "CZlib", grdb, sqlite]),
        library("MarkdownExport", ["News"]),
        library("Fetching", ["News", "CCurl"]),
        library("Settings", ["News", toml]),
        library("Reading", ["News"]),

        // 2: the jobs in order, and the screen as a value
        library("Newsroom", ["News", "Ingestion", "Analysis", "Archive", "MarkdownExport", "Fetching"]),
        library("Screens", ["News", "Reading"]),

        // 3: the glass
        library("Terminal", ["News", "Reading", "Screens", "CTerminal"]),

        // 4: the programs
        .executableTarget(
            name: "dateline",
            dependencies: [
                "News", "Ingestion", "Analysis", "Archive", "MarkdownExport", "Fetching", "Settings", "Reading",
                "Newsroom", "Screens", "Terminal", "CSamples", arguments,
            ],
            swiftSettings: strict),
        .executableTarget(
            name: "train-names", dependencies: ["News", "Analysis", "Randomness", arguments], swiftSettings: fast),
        .executableTarget(
            name: "measure",
            dependencies: ["News", "Analysis", "Archive", "Newsroom", "Randomness", arguments], swiftSettings: strict),

        // Tests, one folder for each target
        .target(name: "CPty", path: "Tests/CPty"),
        .target(name: "Support", dependencies: ["News", "CPty"], path: "Tests/Support", swiftSettings: strict),
        .executableTarget(
            name: "terminal-probe", dependencies: ["Reading", "Screens", "Terminal"], path: "Tests/TerminalProbe",
            swiftSettings: strict),
        tests("News"),
        tests("Ingestion", ["News"]),
        tests("Analysis", ["News"]),
        .testTarget(
            name: "TrainNamesTests",
            dependencies: ["train-names", "Support", "News", "Analysis", "Randomness", arguments],
            swiftSettings: strict),
        .testTarget(
            name: "MeasureTests", dependencies: ["measure", "Support", "News", arguments], swiftSettings: strict),
        tests("Archive", ["News", grdb]),
        tests("MarkdownExport", ["News"]),
        tests("Fetching", ["News", "CCurl"]),
        tests("Settings", ["News"]),
        tests("Reading", ["News"]),
        tests("Newsroom", ["News", "Ingestion", "Analysis", "Archive", "MarkdownExport", "Fetching"]),
        tests("Screens", ["News", "Reading"]),
        tests("Terminal", ["News", "Reading", "Screens", "terminal-probe"]),
        .testTarget(
            name: "DatelineTests", dependencies: ["dateline", "Support", "News", "Archive", "Newsroom", "Reading"],
            exclude: ["Fixtures"], swiftSettings: strict),
    ],
    swiftLanguageModes: [.v6]
)
