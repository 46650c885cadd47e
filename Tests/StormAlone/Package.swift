// swift-tools-version: 6.2
import PackageDescription

// The storm of keys with nothing around it. The pure targets build in a minute, so that they can be
// built anew under the address sanitizer, and optimised for the long run.

let strict: [SwiftSetting] = [.treatAllWarnings(as: .error)]

let package = Package(
  name: "storm",
  targets: [
    .target(name: "AssayCore", swiftSettings: strict),
    .target(name: "Phrases", swiftSettings: strict),
    .target(name: "Cells", swiftSettings: strict),
    .target(
      name: "AssayWorkbench", dependencies: ["AssayCore", "Phrases", "Cells"],
      swiftSettings: strict),
    .testTarget(
      name: "StormTests", dependencies: ["AssayCore", "Cells", "Phrases", "AssayWorkbench"],
      swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)
