// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .treatAllWarnings(as: .error),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
]
/// Loops over pixels are some thirty times slower without the optimiser; tests run them too.
let strictOptimised = strict + [.unsafeFlags(["-O"], .when(configuration: .debug))]

let package = Package(
    name: "DinnerPeople",
    platforms: [.macOS(.v15)],
    products: [
        .executable(name: "dinnerpeople", targets: ["dinnerpeople"]),
        .executable(name: "dinnerpeople-media", targets: ["dinnerpeople-media"]),
        .executable(name: "benchmarks", targets: ["benchmarks"]),
        .executable(name: "provider-simulator", targets: ["provider-simulator"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-collections", from: "1.6.0"),
        .package(url: "https://github.com/apple/swift-configuration", from: "1.4.0", traits: [.defaults, "YAML"]),
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
        .package(url: "https://github.com/apple/swift-distributed-tracing", from: "1.7.3"),
        .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0"),
        .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
        .package(url: "https://github.com/apple/swift-metrics", from: "2.13.0"),
        .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1"),
        .package(url: "https://github.com/swift-server/async-http-client", from: "1.37.0"),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
        .package(url: "https://github.com/apple/swift-system", from: "1.8.1"),
        .package(url: "https://github.com/swiftlang/swift-subprocess", from: "1.0.2"),
    ],
    targets: [
        // The recipe: values, rules, formats; pure.
        .target(name: "RecipeDomain", swiftSettings: strict),

        // The way of a video and the ports it needs.
        .target(
            name: "VideoWorkflow",
            dependencies: [
                "RecipeDomain",
                .product(name: "Logging", package: "swift-log"),
                .product(name: "Metrics", package: "swift-metrics"),
                .product(name: "Tracing", package: "swift-distributed-tracing"),
            ],
            swiftSettings: strictOptimised
        ),

        // The decoder's own process, and the wire to it.
        .systemLibrary(
            name: "CLibav",
            pkgConfig: "libavformat libavcodec libswscale libswresample libavutil",
            providers: [
                .apt(["libavformat-dev", "libavcodec-dev", "libavutil-dev", "libswscale-dev", "libswresample-dev"])
            ]
        ),
        .target(name: "CSandbox"),
        .target(name: "MediaPipe", swiftSettings: strict),
        .target(name: "FrameSelection", swiftSettings: strictOptimised),
        .target(
            name: "LibavMedia",
            dependencies: ["CLibav", "CSandbox", "MediaPipe", "FrameSelection"],
            swiftSettings: strictOptimised
        ),
        .executableTarget(
            name: "dinnerpeople-media",
            dependencies: ["LibavMedia", "MediaPipe"],
            path: "Sources/dinnerpeople-media",
            swiftSettings: strict
        ),
        .target(
            name: "MediaProcess",
            dependencies: [
                "MediaPipe", "FrameSelection", "VideoWorkflow", "RecipeDomain",
                .product(name: "Subprocess", package: "swift-subprocess"),
                .product(name: "SystemPackage", package: "swift-system"),
            ],
            swiftSettings: strict
        ),

        // Models on this machine.
        .systemLibrary(
            name: "CTesseract",
            pkgConfig: "tesseract",
            providers: [.apt(["libtesseract-dev", "tesseract-ocr"])]
        ),
        .target(
            name: "LocalModels",
            dependencies: ["CTesseract", "RecipeDomain", "VideoWorkflow"],
            swiftSettings: strictOptimised
        ),

        // The one way out to a model elsewhere.
        .target(
            name: "ModelGateway",
            dependencies: [
                "RecipeDomain", "VideoWorkflow",
                .product(name: "AsyncHTTPClient", package: "async-http-client"),
                .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOHTTP1", package: "swift-nio"),
            ],
            swiftSettings: strict
        ),

        // Where things are kept.
        .target(
            name: "SQLiteStorage",
            dependencies: [
                "RecipeDomain", "VideoWorkflow",
                .product(name: "GRDB", package: "GRDB.swift"),
                .product(name: "DequeModule", package: "swift-collections"),
            ],
            swiftSettings: strict
        ),
        .target(
            name: "ObjectStorage",
            dependencies: ["RecipeDomain", "VideoWorkflow", .product(name: "Crypto", package: "swift-crypto")],
            swiftSettings: strict
        ),

        // Composition root and command line.
        .target(
            name: "DinnerPeopleApp",
            dependencies: [
                "RecipeDomain", "VideoWorkflow", "MediaProcess", "LocalModels", "ModelGateway", "SQLiteStorage",
                "ObjectStorage", "ProviderSimulator",
                .product(name: "Configuration", package: "swift-configuration"),
                .product(name: "Logging", package: "swift-log"),
            ],
            swiftSettings: strict
        ),
        .executableTarget(
            name: "dinnerpeople",
            dependencies: [
                "DinnerPeopleApp", "RecipeDomain", "VideoWorkflow",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
                .product(name: "Subprocess", package: "swift-subprocess"),
                .product(name: "SystemPackage", package: "swift-system"),
            ],
            path: "Sources/dinnerpeople",
            swiftSettings: strict
        ),
        .executableTarget(
            name: "benchmarks",
            dependencies: [
                "RecipeDomain",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            path: "Sources/Benchmarks",
            swiftSettings: strict
        ),

        // An OpenAI-compatible server with chosen latencies and faults, for tests and benchmarks only.
        .target(
            name: "ProviderSimulator",
            dependencies: [
                .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
            ],
            swiftSettings: strictOptimised
        ),
        .executableTarget(
            name: "provider-simulator",
            dependencies: [
                "ProviderSimulator",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
                .product(name: "UnixSignals", package: "swift-service-lifecycle"),
            ],
            path: "Sources/provider-simulator",
            swiftSettings: strict
        ),

        .testTarget(name: "RecipeDomainTests", dependencies: ["RecipeDomain"], swiftSettings: strict),
        .testTarget(
            name: "VideoWorkflowTests",
            dependencies: [
                "VideoWorkflow", "RecipeDomain",
                .product(name: "InMemoryTracing", package: "swift-distributed-tracing"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "MetricsTestKit", package: "swift-metrics"),
                .product(name: "Tracing", package: "swift-distributed-tracing"),
            ],
            swiftSettings: strictOptimised
        ),
        .testTarget(name: "MediaPipeTests", dependencies: ["MediaPipe"], swiftSettings: strict),
        .testTarget(
            name: "LibavMediaTests",
            dependencies: ["LibavMedia", "MediaPipe", "CLibav"],
            swiftSettings: strict
        ),
        .testTarget(name: "FrameSelectionTests", dependencies: ["FrameSelection"], swiftSettings: strictOptimised),
        .target(name: "ClipMaker", path: "Tests/ClipMaker", swiftSettings: strict),
        .testTarget(
            name: "MediaProcessTests",
            dependencies: [
                "MediaProcess", "MediaPipe", "LocalModels", "VideoWorkflow", "RecipeDomain", "ClipMaker",
                "dinnerpeople-media",
                .product(name: "Logging", package: "swift-log"),
            ],
            swiftSettings: strict
        ),
        .testTarget(
            name: "LocalModelsTests",
            dependencies: ["LocalModels", "VideoWorkflow", "RecipeDomain", "ClipMaker"],
            swiftSettings: strict
        ),
        .target(name: "OpenAIContract", path: "Tests/OpenAIContract", swiftSettings: strict),
        .testTarget(
            name: "ModelGatewayTests",
            dependencies: [
                "ModelGateway", "VideoWorkflow", "RecipeDomain", "ProviderSimulator", "OpenAIContract",
                .product(name: "Logging", package: "swift-log"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOPosix", package: "swift-nio"),
                .product(name: "NIOHTTP1", package: "swift-nio"),
            ],
            swiftSettings: strict
        ),
        .target(
            name: "StorageConformance",
            dependencies: ["RecipeDomain", "VideoWorkflow"],
            path: "Tests/StorageConformance",
            swiftSettings: strict
        ),
        .executableTarget(
            name: "storage-crash-writer",
            dependencies: ["SQLiteStorage", "VideoWorkflow", "RecipeDomain"],
            path: "Tests/StorageCrashWriter",
            swiftSettings: strict
        ),
        .testTarget(
            name: "SQLiteStorageTests",
            dependencies: [
                "SQLiteStorage", "VideoWorkflow", "RecipeDomain", "StorageConformance", "ClipMaker",
                "storage-crash-writer",
                .product(name: "GRDB", package: "GRDB.swift"),
            ],
            swiftSettings: strict
        ),
        .testTarget(
            name: "ObjectStorageTests",
            dependencies: ["ObjectStorage", "VideoWorkflow", "StorageConformance"],
            swiftSettings: strict
        ),
        .testTarget(
            name: "DinnerPeopleCLITests",
            dependencies: ["dinnerpeople", "VideoWorkflow", "RecipeDomain"],
            swiftSettings: strict
        ),
        .testTarget(name: "BenchmarksTests", dependencies: ["benchmarks", "RecipeDomain"], swiftSettings: strict),
        .testTarget(
            name: "ProviderSimulatorTests",
            dependencies: [
                "ProviderSimulator", "OpenAIContract",
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOPosix", package: "swift-nio"),
            ],
            swiftSettings: strict
        ),
        .testTarget(
            name: "DinnerPeopleTests",
            dependencies: [
                "DinnerPeopleApp", "ModelGateway", "VideoWorkflow", "RecipeDomain", "ProviderSimulator", "ClipMaker",
                "dinnerpeople", "dinnerpeople-media",
            ],
            swiftSettings: strict
        ),
    ]
)
