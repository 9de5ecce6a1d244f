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
        .library(name: "shifted-clock", type: .dynamic, targets: ["ShiftedClock"]),
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
        .package(url: "https://github.com/apple/swift-nio-extras", from: "1.35.2"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1"),
        .package(url: "https://github.com/swift-server/async-http-client", from: "1.37.0"),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
        .package(url: "https://github.com/apple/swift-system", from: "1.8.1"),
        .package(url: "https://github.com/swiftlang/swift-subprocess", from: "1.0.2"),
        .package(url: "https://github.com/vapor/jwt-kit", from: "5.7.1"),
    ],
    targets: [
        // The recipe: values, rules, formats; pure.
        .target(name: "RecipeDomain", swiftSettings: strict),

        // Tells videos that show the same; pure.
        .target(name: "CopyDetection", swiftSettings: strictOptimised),

        // The way of a video and the ports it needs.
        .target(
            name: "VideoWorkflow",
            dependencies: [
                "CopyDetection", "RecipeDomain",
                .product(name: "Logging", package: "swift-log"),
                .product(name: "Metrics", package: "swift-metrics"),
                .product(name: "Tracing", package: "swift-distributed-tracing"),
            ],
            swiftSettings: strictOptimised
        ),

        // Finds moments by words and by meaning; knows no database.
        .target(name: "CMomentScan", cSettings: [.unsafeFlags(["-O2"], .when(configuration: .debug))]),
        .target(
            name: "MomentSearch",
            dependencies: ["CMomentScan", "RecipeDomain"],
            swiftSettings: strictOptimised
        ),

        // The queue; knows no recipes.
        .target(
            name: "DurableJobs",
            dependencies: [
                .product(name: "Logging", package: "swift-log"),
                .product(name: "Tracing", package: "swift-distributed-tracing"),
            ],
            swiftSettings: strict
        ),

        // What is counted, as Prometheus reads it; knows nothing of what it counts.
        .target(
            name: "PrometheusMetrics",
            dependencies: [.product(name: "CoreMetrics", package: "swift-metrics")],
            swiftSettings: strict
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
        .target(name: "JPEGSyntax", swiftSettings: strictOptimised),
        .target(name: "FrameSelection", swiftSettings: strictOptimised),
        .target(
            name: "LibavMedia",
            dependencies: ["CLibav", "CSandbox", "MediaPipe", "FrameSelection", "JPEGSyntax"],
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
        .systemLibrary(name: "COpenBLAS", pkgConfig: "openblas", providers: [.apt(["libopenblas-dev"])]),
        .target(name: "CEncoder"),
        .target(
            name: "LocalModels",
            dependencies: [
                "CEncoder", "COpenBLAS", "CTesseract", "RecipeDomain", "VideoWorkflow",
                .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "NIOPosix", package: "swift-nio"),
            ],
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
                .product(name: "Metrics", package: "swift-metrics"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOHTTP1", package: "swift-nio"),
                .product(name: "Tracing", package: "swift-distributed-tracing"),
            ],
            swiftSettings: strict
        ),

        // Who may do what: accounts, sessions, tokens, external sign-in. Knows no recipes and no HTTP server.
        .target(
            name: "People",
            dependencies: [
                "RecipeDomain",
                .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "CryptoExtras", package: "swift-crypto"),
                .product(name: "JWTKit", package: "jwt-kit"),
            ],
            swiftSettings: strict
        ),

        // Where things are kept.
        .target(
            name: "SQLiteStorage",
            dependencies: [
                "CopyDetection", "DurableJobs", "MomentSearch", "People", "RecipeDomain", "VideoWorkflow",
                .product(name: "GRDB", package: "GRDB.swift"),
                .product(name: "DequeModule", package: "swift-collections"),
                .product(name: "NIOPosix", package: "swift-nio"),
            ],
            swiftSettings: strict
        ),
        .target(
            name: "ObjectStorage",
            dependencies: [
                "RecipeDomain", "VideoWorkflow",
                .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "NIOPosix", package: "swift-nio"),
            ],
            swiftSettings: strict
        ),

        // Bytes on their way in: tus over files.
        .systemLibrary(name: "CMalloc"),
        .target(name: "CFileSpace"),
        .target(
            name: "Uploads",
            dependencies: [
                "CFileSpace",
                .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "DequeModule", package: "swift-collections"),
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOHTTPTypes", package: "swift-nio-extras"),
                .product(name: "NIOPosix", package: "swift-nio"),
            ],
            swiftSettings: strictOptimised
        ),

        // The API.
        .target(
            name: "WebServer",
            dependencies: [
                "DurableJobs", "JPEGSyntax", "MomentSearch", "People", "RecipeDomain", "Uploads", "VideoWorkflow",
                .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "DequeModule", package: "swift-collections"),
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "Metrics", package: "swift-metrics"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOHTTP1", package: "swift-nio"),
                .product(name: "NIOHTTPTypes", package: "swift-nio-extras"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
                .product(name: "Tracing", package: "swift-distributed-tracing"),
            ],
            swiftSettings: strict
        ),

        // Has a server do the work.
        .target(
            name: "ServiceClient",
            dependencies: [
                "RecipeDomain", "VideoWorkflow",
                .product(name: "AsyncHTTPClient", package: "async-http-client"),
                .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOHTTP1", package: "swift-nio"),
                .product(name: "NIOPosix", package: "swift-nio"),
            ],
            swiftSettings: strict
        ),

        // Composition root and command line.
        .target(
            name: "DinnerPeopleApp",
            dependencies: [
                "CMalloc", "RecipeDomain", "VideoWorkflow", "MediaProcess", "LocalModels", "ModelGateway",
                "MomentSearch",
                "SQLiteStorage", "ObjectStorage", "People", "PrometheusMetrics", "ProviderSimulator", "DurableJobs",
                "Uploads", "WebServer",
                .product(name: "AsyncHTTPClient", package: "async-http-client"),
                .product(name: "Configuration", package: "swift-configuration"),
                .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOHTTP1", package: "swift-nio"),
                .product(name: "NIOPosix", package: "swift-nio"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
                .product(name: "Tracing", package: "swift-distributed-tracing"),
                .product(name: "UnixSignals", package: "swift-service-lifecycle"),
            ],
            swiftSettings: strict
        ),
        .executableTarget(
            name: "dinnerpeople",
            dependencies: [
                "CMalloc", "DinnerPeopleApp", "MomentSearch", "People", "RecipeDomain", "ServiceClient",
                "VideoWorkflow",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "Subprocess", package: "swift-subprocess"),
                .product(name: "SystemPackage", package: "swift-system"),
            ],
            path: "Sources/dinnerpeople",
            swiftSettings: strict
        ),
        .executableTarget(
            name: "benchmarks",
            dependencies: [
                "CMomentScan", "COpenBLAS", "CopyDetection", "RecipeDomain", "DurableJobs", "LocalModels",
                "MediaProcess", "MomentSearch", "SQLiteStorage", "VideoWorkflow",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
                .product(name: "AsyncHTTPClient", package: "async-http-client"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOHTTP1", package: "swift-nio"),
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
                "CopyDetection", "VideoWorkflow", "RecipeDomain",
                .product(name: "InMemoryTracing", package: "swift-distributed-tracing"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "MetricsTestKit", package: "swift-metrics"),
                .product(name: "Tracing", package: "swift-distributed-tracing"),
            ],
            swiftSettings: strictOptimised
        ),
        .testTarget(
            name: "MomentSearchTests",
            dependencies: ["CMomentScan", "MomentSearch", "RecipeDomain"],
            swiftSettings: strictOptimised
        ),
        .testTarget(
            name: "DurableJobsTests",
            dependencies: ["DurableJobs", .product(name: "Logging", package: "swift-log")],
            swiftSettings: strict
        ),
        .target(name: "MetricsReader", path: "Tests/MetricsReader", swiftSettings: strict),
        .testTarget(
            name: "PrometheusMetricsTests",
            dependencies: [
                "PrometheusMetrics", "MetricsReader", .product(name: "CoreMetrics", package: "swift-metrics"),
            ],
            swiftSettings: strict
        ),
        .testTarget(name: "MediaPipeTests", dependencies: ["MediaPipe"], swiftSettings: strict),
        .testTarget(
            name: "LibavMediaTests",
            dependencies: ["LibavMedia", "MediaPipe", "CLibav"],
            swiftSettings: strict
        ),
        .testTarget(name: "CopyDetectionTests", dependencies: ["CopyDetection"], swiftSettings: strictOptimised),
        .testTarget(name: "JPEGSyntaxTests", dependencies: ["JPEGSyntax"], swiftSettings: strict),
        .testTarget(name: "FrameSelectionTests", dependencies: ["FrameSelection"], swiftSettings: strictOptimised),
        .target(name: "ClipMaker", path: "Tests/ClipMaker", swiftSettings: strict),
        .testTarget(
            name: "MediaProcessTests",
            dependencies: [
                "CopyDetection", "MediaProcess", "MediaPipe", "LocalModels", "VideoWorkflow", "RecipeDomain",
                "ClipMaker", "dinnerpeople-media",
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
                .product(name: "InMemoryTracing", package: "swift-distributed-tracing"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "MetricsTestKit", package: "swift-metrics"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOPosix", package: "swift-nio"),
                .product(name: "NIOHTTP1", package: "swift-nio"),
                .product(name: "Tracing", package: "swift-distributed-tracing"),
            ],
            swiftSettings: strict
        ),
        .testTarget(
            name: "PeopleTests",
            dependencies: [
                "People", "RecipeDomain", "SQLiteStorage",
                .product(name: "CryptoExtras", package: "swift-crypto"),
                .product(name: "JWTKit", package: "jwt-kit"),
            ],
            swiftSettings: strict
        ),
        .target(
            name: "StorageConformance",
            dependencies: ["People", "RecipeDomain", "VideoWorkflow", "DurableJobs"],
            path: "Tests/StorageConformance",
            swiftSettings: strict
        ),
        .executableTarget(
            name: "storage-crash-writer",
            dependencies: ["SQLiteStorage", "VideoWorkflow", "RecipeDomain"],
            path: "Tests/StorageCrashWriter",
            swiftSettings: strict
        ),
        .executableTarget(
            name: "job-crash-worker",
            dependencies: [
                "SQLiteStorage", "DurableJobs", "VideoWorkflow", "RecipeDomain",
                .product(name: "Logging", package: "swift-log"),
            ],
            path: "Tests/JobCrashWorker",
            swiftSettings: strict
        ),
        .testTarget(
            name: "SQLiteStorageTests",
            dependencies: [
                "CopyDetection", "SQLiteStorage", "DurableJobs", "MomentSearch", "People", "VideoWorkflow",
                "RecipeDomain", "StorageConformance", "ClipMaker",
                "storage-crash-writer", "job-crash-worker",
                .product(name: "GRDB", package: "GRDB.swift"),
                .product(name: "InMemoryTracing", package: "swift-distributed-tracing"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "Tracing", package: "swift-distributed-tracing"),
            ],
            swiftSettings: strict
        ),
        .testTarget(
            name: "ObjectStorageTests",
            dependencies: ["ObjectStorage", "VideoWorkflow", "StorageConformance"],
            swiftSettings: strict
        ),
        .executableTarget(
            name: "upload-server",
            dependencies: [
                "Uploads",
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "NIOCore", package: "swift-nio"),
            ],
            path: "Tests/UploadServer",
            swiftSettings: strictOptimised
        ),
        .testTarget(
            name: "UploadsTests",
            dependencies: [
                "Uploads", "StorageConformance", "upload-server",
                .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "NIOCore", package: "swift-nio"),
            ],
            swiftSettings: strictOptimised
        ),
        .testTarget(
            name: "DinnerPeopleCLITests",
            dependencies: ["dinnerpeople", "VideoWorkflow", "RecipeDomain"],
            swiftSettings: strict
        ),
        .testTarget(
            name: "WebServerTests",
            dependencies: [
                "WebServer", "SQLiteStorage", "ObjectStorage", "DurableJobs", "MomentSearch", "People", "Uploads",
                "RecipeDomain", "VideoWorkflow",
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "HummingbirdTesting", package: "hummingbird"),
                .product(name: "InMemoryTracing", package: "swift-distributed-tracing"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "MetricsTestKit", package: "swift-metrics"),
                .product(name: "NIOCore", package: "swift-nio"),
            ],
            swiftSettings: strict
        ),
        .testTarget(
            name: "ServiceClientTests",
            dependencies: [
                "ServiceClient", "VideoWorkflow", "RecipeDomain", .product(name: "NIOCore", package: "swift-nio"),
            ],
            swiftSettings: strict
        ),
        .testTarget(
            name: "BenchmarksTests",
            dependencies: ["benchmarks", "MomentSearch", "RecipeDomain"],
            swiftSettings: strict
        ),
        .testTarget(
            name: "ProviderSimulatorTests",
            dependencies: [
                "ProviderSimulator", "OpenAIContract",
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOPosix", package: "swift-nio"),
            ],
            swiftSettings: strict
        ),
        // Preloaded into the service, whose wall clock a test sets.
        .target(name: "ShiftedClock", path: "Tests/ShiftedClock"),
        .testTarget(
            name: "DinnerPeopleTests",
            dependencies: [
                "DinnerPeopleApp", "ModelGateway", "VideoWorkflow", "RecipeDomain", "ProviderSimulator", "ClipMaker",
                "MetricsReader", "ObjectStorage", "SQLiteStorage", "StorageConformance", "Uploads", "dinnerpeople",
                "dinnerpeople-media",
                .product(name: "AsyncHTTPClient", package: "async-http-client"),
                .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOHTTP1", package: "swift-nio"),
                .product(name: "NIOPosix", package: "swift-nio"),
            ],
            swiftSettings: strict
        ),
    ]
)
