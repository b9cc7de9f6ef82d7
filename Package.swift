// swift-tools-version: 6.1
import PackageDescription

/// CI sets this variable so that a warning fails the build; at the desk a warning only shows.
let strict = Context.environment["BANTIN_STRICT"] == "1"

let settings: [SwiftSetting] =
    [.enableUpcomingFeature("InternalImportsByDefault"), .enableUpcomingFeature("ExistentialAny")]
    + (strict ? [.unsafeFlags(["-warnings-as-errors"])] : [])

let package = Package(
    name: "bantin",
    platforms: [.macOS(.v15)],
    products: [.executable(name: "bantin", targets: ["bantin"])],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2")
    ],
    targets: [
        // The system libraries, and the one kernel call that Swift does not show.
        .systemLibrary(name: "CCMark", pkgConfig: "libcmark", providers: [.apt(["libcmark-dev"])]),
        .systemLibrary(name: "CYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"])]),
        .systemLibrary(name: "CCSV", providers: [.apt(["libcsv-dev"])]),
        .target(name: "CPublish"),
        .target(name: "CSignals"),

        // The values in the middle; they import nothing.
        .target(name: "BantinModel", swiftSettings: settings),

        // The stages around them; they do not know one another.
        .target(name: "BantinPictures", dependencies: ["BantinModel"], swiftSettings: settings),
        .target(
            name: "BantinParser", dependencies: ["BantinModel", "CCMark", "CCSV", "CYAML"], swiftSettings: settings),
        .target(name: "BantinAnalysis", dependencies: ["BantinModel"], swiftSettings: settings),
        .target(name: "BantinTemplates", swiftSettings: settings),
        .target(
            name: "BantinRenderer", dependencies: ["BantinModel", "BantinTemplates"], swiftSettings: settings),

        // The order of the stages, with the project's templates/ built in.
        .target(
            name: "BantinBuild",
            dependencies: [
                "BantinModel", "BantinPictures", "BantinParser", "BantinAnalysis", "BantinRenderer", "BantinTemplates",
            ],
            swiftSettings: settings,
            plugins: ["EmbedTemplatesPlugin"]),
        .plugin(
            name: "EmbedTemplatesPlugin", capability: .buildTool(), dependencies: ["EmbedTemplates"],
            path: "Sources/EmbedTemplatesPlugin"),
        .executableTarget(name: "EmbedTemplates", swiftSettings: settings),

        // Disk, terminal, clock, exit status.
        .executableTarget(
            name: "bantin",
            dependencies: [
                "BantinBuild", "BantinModel", "CPublish", "CSignals",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: settings),

        .target(
            name: "BantinTestSupport", dependencies: ["BantinBuild", "BantinModel", "BantinTemplates"],
            path: "Tests/BantinTestSupport", swiftSettings: settings),
        .testTarget(name: "BantinModelTests", dependencies: ["BantinModel"], swiftSettings: settings),
        .testTarget(
            name: "BantinPicturesTests", dependencies: ["BantinPictures", "BantinModel", "BantinTestSupport"],
            swiftSettings: settings),
        .testTarget(
            name: "BantinParserTests", dependencies: ["BantinParser", "BantinModel", "BantinTestSupport"],
            swiftSettings: settings),
        .testTarget(
            name: "BantinAnalysisTests", dependencies: ["BantinAnalysis", "BantinModel", "BantinTestSupport"],
            swiftSettings: settings),
        .testTarget(
            name: "BantinTemplatesTests", dependencies: ["BantinTemplates", "BantinTestSupport"],
            swiftSettings: settings),
        .testTarget(
            name: "BantinRendererTests",
            dependencies: [
                "BantinRenderer", "BantinParser", "BantinTemplates", "BantinModel", "BantinTestSupport", "CCMark",
            ],
            swiftSettings: settings),
        .testTarget(
            name: "BantinBuildTests",
            dependencies: [
                "BantinBuild", "BantinModel", "BantinParser", "BantinAnalysis", "BantinRenderer", "BantinTemplates",
                "BantinPictures", "BantinTestSupport",
            ],
            exclude: ["Counts/statistics.sql", "Numbers/corpus.txt"], swiftSettings: settings),
        .testTarget(
            name: "BantinCommandTests", dependencies: ["bantin", "BantinBuild", "BantinModel", "BantinTestSupport"],
            exclude: ["BadInput/base", "BadInput/cases", "Gallery/base", "Gallery/cases"], swiftSettings: settings),
    ]
)
