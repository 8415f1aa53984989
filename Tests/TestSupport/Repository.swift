/// Where the tests find their fixtures and goldens.
public enum Repository {
  /// The folder that holds `Package.swift`, without a trailing slash.
  public static let root: String = {
    var parts = #filePath.split(separator: "/", omittingEmptySubsequences: true)
    parts.removeLast(3)
    return "/" + parts.joined(separator: "/")
  }()
}
