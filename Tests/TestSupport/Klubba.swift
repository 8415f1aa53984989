import Glibc

/// The program under test.
public enum Klubba {
  /// Where the program lies: what the environment says, else what this build made.
  public static var path: String {
    if let named = getenv("KLUBBA_BINARY") { return String(cString: named) }
    return "\(Repository.root)/.build/debug/klubba"
  }
}
