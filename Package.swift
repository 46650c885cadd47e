// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [.treatAllWarnings(as: .error)]

let package = Package(
  name: "assay",
  products: [
    .library(name: "AssayCore", targets: ["AssayCore"]),
    .library(name: "AssayProtocols", targets: ["AssayProtocols"]),
    .executable(name: "assay", targets: ["assay"]),
  ],
  // To the letter: tests compare what they write byte by byte, and read their sentences.
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
    .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", exact: "2.1.1"),
  ],
  targets: [
    // Pure.
    .target(name: "AssayCore", swiftSettings: strict),
    .target(name: "Phrases", swiftSettings: strict),
    .target(name: "Cells", swiftSettings: strict),
    .target(
      name: "AssayWorkbench", dependencies: ["AssayCore", "Phrases", "Cells"],
      swiftSettings: strict),

    // Edges.
    .systemLibrary(name: "CSodium", providers: [.apt(["libsodium-dev"])]),
    .target(name: "Digest", dependencies: ["CSodium"], swiftSettings: strict),
    .target(
      name: "AssayProtocols",
      dependencies: ["AssayCore", "Digest", .product(name: "Yams", package: "Yams")],
      swiftSettings: strict),
    .target(
      name: "AssayStore",
      dependencies: [
        "AssayCore", "Digest", .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "GRDBSQLite", package: "GRDB.swift"),
      ],
      swiftSettings: strict),
    .target(
      name: "AssayReports",
      dependencies: [
        "AssayCore", "Digest", "Phrases",
        .product(name: "Mustache", package: "swift-mustache"),
      ],
      swiftSettings: strict),
    .target(name: "CNcurses", linkerSettings: [.linkedLibrary("ncursesw")]),
    .target(name: "Terminal", dependencies: ["Cells", "CNcurses"], swiftSettings: strict),
    .executableTarget(
      name: "assay",
      dependencies: [
        "AssayCore", "AssayProtocols", "AssayStore", "AssayReports", "AssayWorkbench", "Cells",
        "Digest", "Phrases", "Terminal",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "Yams", package: "Yams"),
      ],
      // Installed beside the protocols. Compiled in as bytes it would take minutes.
      exclude: ["Rehearsal/rehearsal.yaml"], swiftSettings: strict),

    // Figures from inside one process, for `make bench`.
    .executableTarget(
      name: "assay-bench", dependencies: ["AssayCore", "AssayProtocols"],
      path: "Tests/Benchmarks/assay-bench", swiftSettings: strict),

    // Tests: one folder a target, and the whole from outside.
    .testTarget(name: "AssayCoreTests", dependencies: ["AssayCore"], swiftSettings: strict),
    .testTarget(
      name: "AssayProtocolsTests", dependencies: ["AssayProtocols"], swiftSettings: strict),
    .testTarget(name: "AssayStoreTests", dependencies: ["AssayStore"], swiftSettings: strict),
    .testTarget(
      name: "AssayReportsTests", dependencies: ["AssayReports"], exclude: ["Recorded"],
      swiftSettings: strict),
    .testTarget(name: "DigestTests", dependencies: ["Digest"], swiftSettings: strict),
    .testTarget(name: "CellsTests", dependencies: ["Cells"], swiftSettings: strict),
    .testTarget(
      name: "AssayWorkbenchTests", dependencies: ["AssayWorkbench"], exclude: ["Screens"],
      swiftSettings: strict),
    .testTarget(
      name: "CommandTests",
      dependencies: [
        "assay", "AssayCore", "AssayProtocols", "AssayStore", "AssayWorkbench", "Cells", "Digest",
        "Phrases", "Terminal", .product(name: "GRDB", package: "GRDB.swift"),
      ],
      swiftSettings: strict),
    .testTarget(
      name: "ProtocolTextTests",
      dependencies: ["AssayCore", "AssayProtocols", "AssayWorkbench", "Cells"],
      swiftSettings: strict),
    .testTarget(name: "HouseTests", swiftSettings: strict),
    .testTarget(
      name: "DocsTests",
      dependencies: [
        "assay", "AssayCore", "AssayProtocols", "AssayWorkbench", "Cells", "Phrases", "Terminal",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),
    .systemLibrary(name: "CVTerm", path: "Tests/CVTerm", providers: [.apt(["libvterm-dev"])]),
    .target(
      name: "PseudoTerminal", dependencies: ["CVTerm"], path: "Tests/PseudoTerminal",
      swiftSettings: strict),
    .executableTarget(
      name: "TerminalProbe", dependencies: ["Terminal", "Cells"], path: "Tests/TerminalProbe",
      swiftSettings: strict),
    .testTarget(
      name: "TerminalTests",
      dependencies: ["Terminal", "Cells", "PseudoTerminal", "TerminalProbe"],
      swiftSettings: strict),
    .testTarget(
      name: "EndToEndTests", dependencies: ["PseudoTerminal", "assay", "AssayCore", "AssayStore"],
      exclude: ["Protocols"], swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)
