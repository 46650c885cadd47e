import Glibc

/// Where the build puts programs: beside the one that runs the tests.
public enum Products {
  public static func path(of program: String) -> String {
    var buffer = [CChar](repeating: 0, count: 4_096)
    let count = readlink("/proc/self/exe", &buffer, buffer.count)
    let bytes = buffer.prefix(max(count, 0)).map(UInt8.init(bitPattern:))
    let path = String(decoding: bytes, as: UTF8.self)
    let folder = path.lastIndex(of: "/").map { path[...$0] } ?? ""
    return folder + program
  }
}
