/// As much of JSON Schema 2020-12 as the schemas in Docs/schema use. A keyword it does not know is
/// itself a violation, so that no part of a schema is passed over.
struct JSONSchema {
  private let documents: [String: JSONValue]
  private let name: String

  /// Those that are there, since they speak of each other.
  static let names = [
    "show.schema.json", "score.schema.json", "plan.schema.json", "items.schema.json",
    "list.schema.json", "evidence.schema.json", "findings.schema.json",
  ]

  init(_ name: String) throws {
    self.name = name
    var documents: [String: JSONValue] = [:]
    for name in Self.names {
      documents[name] = try JSONValue(fileAt: Workshop.repository + "/Docs/schema/" + name)
    }
    self.documents = documents
  }

  /// Places and keywords that do not hold; empty where the value is as the schema says.
  func violations(of value: JSONValue) -> [String] {
    guard let root = documents[name] else { return ["no schema \(name)"] }
    return check(value, root, "$", in: name)
  }

  private func check(
    _ value: JSONValue, _ schema: JSONValue, _ place: String, in document: String
  ) -> [String] {
    guard let keywords = schema.object else { return ["\(place): no schema"] }
    return keywords.flatMap { keyword, argument in
      check(value, keyword, argument, keywords, place, in: document).map { "\(place): \($0)" }
    }
  }

  private func check(
    _ value: JSONValue, _ keyword: String, _ argument: JSONValue, _ schema: [String: JSONValue],
    _ place: String, in document: String
  ) -> [String] {
    switch keyword {
    case "$schema", "$id", "$defs", "title", "description": return []
    case "$ref":
      let parts = (argument.text ?? "").split(separator: "#", omittingEmptySubsequences: false)
      let home = parts[0].isEmpty ? document : String(parts[0])
      var target = documents[home]
      for step in parts[1].split(separator: "/") { target = target?[String(step)] }
      guard let target else { return ["\(argument) leads nowhere"] }
      return check(value, target, place, in: home)
    case "type":
      let names = argument.list?.compactMap(\.text) ?? [argument.text ?? ""]
      return names.contains(value.typeName) ? [] : ["\(value.typeName) is not \(names)"]
    case "enum": return argument.list?.contains(value) == true ? [] : ["\(value) is not allowed"]
    case "oneOf":
      let fitting = (argument.list ?? []).filter { check(value, $0, place, in: document).isEmpty }
      return fitting.count == 1 ? [] : ["fits \(fitting.count) of the choices"]
    case "required":
      let missing = (argument.list ?? []).compactMap(\.text).filter { value.object?[$0] == nil }
      return value.object == nil ? [] : missing.map { "\($0) is missing" }
    case "properties":
      return (value.object ?? [:]).flatMap { name, member in
        argument[name].map { check(member, $0, place + "." + name, in: document) } ?? []
      }
    case "additionalProperties":
      let known = schema["properties"]?.object ?? [:]
      return (value.object ?? [:]).filter { known[$0.key] == nil }.flatMap { name, member in
        argument == .boolean(false)
          ? ["\(name) is unknown"] : check(member, argument, place + "." + name, in: document)
      }
    case "items":
      return (value.list ?? []).enumerated().flatMap { index, element in
        check(element, argument, "\(place)[\(index)]", in: document)
      }
    case "minItems", "maxItems":
      guard let count = value.list?.count, let limit = argument.integer else { return [] }
      return (keyword == "minItems" ? count >= limit : count <= limit) ? [] : ["has \(count) items"]
    case "minimum", "maximum":
      guard let number = value.integer, let limit = argument.integer else { return [] }
      return (keyword == "minimum" ? number >= limit : number <= limit) ? [] : ["is \(number)"]
    case "pattern":
      guard let text = value.text, let pattern = try? Regex(argument.text ?? "") else { return [] }
      return text.contains(pattern) ? [] : ["\(text) has another form"]
    default: return ["the keyword \(keyword) is not known to the tests"]
    }
  }
}

extension JSONValue {
  fileprivate var typeName: String {
    switch self {
    case .null: "null"
    case .boolean: "boolean"
    case .integer: "integer"
    case .text: "string"
    case .list: "array"
    case .object: "object"
    }
  }
}
