import Glibc

/// Word from the system that a file was written to, so that nothing has to be asked in a loop.
///
/// It comes also when the file is moved, deleted or replaced. Of what another computer writes on a
/// network disk none comes.
struct FileWatch: ~Copyable {
  /// A descriptor that can be read when something happened; negative where the system cannot.
  let descriptor: Int32

  private static let events = UInt32(IN_MODIFY | IN_ATTRIB | IN_MOVE_SELF | IN_DELETE_SELF)

  /// Watches a file.
  init(_ path: String) {
    let made = inotify_init1(Int32(IN_NONBLOCK) | Int32(IN_CLOEXEC))
    guard made >= 0, inotify_add_watch(made, path, Self.events) < 0 else {
      descriptor = made
      return
    }
    close(made)
    descriptor = -1
  }

  deinit { if descriptor >= 0 { close(descriptor) } }

  /// Forgets what happened so far.
  func drain() {
    guard descriptor >= 0 else { return }
    var buffer = [UInt8](repeating: 0, count: 4096)
    while read(descriptor, &buffer, buffer.count) > 0 {}
  }
}
