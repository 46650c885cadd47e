/// How a protocol file is written down. JSON is read strictly, not as the YAML it nearly is.
public enum ProtocolFormat: UInt8, Sendable, CaseIterable {
  case yaml = 0
  case json = 1

  /// JSON for a name that ends in `.json`, else YAML.
  public init(fileName: String) {
    self = fileName.lowercased().hasSuffix(".json") ? .json : .yaml
  }
}
