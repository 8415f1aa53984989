import Glibc

/// The names of a folder, and folders as such.
enum Folder {
  /// The most names that are read of a folder.
  private static let limit = 10_000

  /// The names that stand in a folder, hidden ones left out, in the order of their bytes.
  static func names(_ path: String) -> [String] {
    (entries(path, atMost: limit) ?? []).filter { !$0.hasPrefix(".") }.sorted()
  }

  /// Whether a folder lies at a path.
  static func exists(_ path: String) -> Bool {
    var found = stat()
    return stat(path, &found) == 0 && found.st_mode & S_IFMT == S_IFDIR
  }

  /// Whether nothing lies in a folder, hidden names included.
  static func isEmpty(_ path: String) -> Bool { entries(path, atMost: 1)?.isEmpty == true }

  /// The path of a name in a folder.
  static func path(_ name: String, in folder: String) -> String {
    folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)"
  }

  /// A folder's path without slashes at its end.
  static func plain(_ path: String) -> String {
    var path = path
    while path.count > 1, path.hasSuffix("/") { path.removeLast() }
    return path
  }

  /// Removes what lies at a path, a folder with all that is in it; a link is not followed.
  static func remove(_ path: String) {
    var found = stat()
    guard lstat(path, &found) == 0 else { return }
    guard found.st_mode & S_IFMT == S_IFDIR else {
      unlink(path)
      return
    }
    for name in entries(path, atMost: .max) ?? [] { remove(self.path(name, in: path)) }
    rmdir(path)
  }

  /// What lies in a folder, hidden names included; nothing where it cannot be read.
  private static func entries(_ path: String, atMost limit: Int) -> [String]? {
    guard let folder = opendir(path) else { return nil }
    defer { closedir(folder) }
    var names: [String] = []
    while names.count < limit, let entry = readdir(folder) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names
  }
}
