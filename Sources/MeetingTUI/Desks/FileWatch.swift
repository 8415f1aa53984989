import Glibc

/// Word from the system that a file was written to, so that nothing has to be asked in a loop.
struct FileWatch: ~Copyable {
  /// A descriptor that can be read when something happened; negative where the system cannot.
  let descriptor: Int32

  /// Watches a file.
  init(_ path: String) {
    descriptor = inotify_init1(Int32(IN_NONBLOCK) | Int32(IN_CLOEXEC))
    if descriptor >= 0 { _ = inotify_add_watch(descriptor, path, UInt32(IN_MODIFY)) }
  }

  deinit { if descriptor >= 0 { close(descriptor) } }

  /// Forgets what happened so far.
  func drain() {
    guard descriptor >= 0 else { return }
    var buffer = [UInt8](repeating: 0, count: 4096)
    while read(descriptor, &buffer, buffer.count) > 0 {}
  }
}
