import Glibc

/// The rope between a desk and a program of its own that works behind it.
///
/// It is the standard input of that program: nothing is written to it, and it ends when the desk
/// does, however that was ended. What the program had started is then ended too, and cleared away.
enum Lifeline {
  /// The variable of the environment that says that standard input is one.
  static let name = "KLUBBA_LIFELINE"

  /// Whether the desk has let go.
  static var isCut: Bool {
    guard Child.variable(name) != nil else { return false }
    var end = pollfd(fd: STDIN_FILENO, events: 0, revents: 0)
    return poll(&end, 1, 0) > 0
  }
}

/// As long as it lives, signals that ask the program to end wait.
struct HeldSignals: ~Copyable {
  private static let ending = [SIGINT, SIGTERM, SIGHUP]
  private let before: sigset_t

  /// Holds them.
  init() {
    var held = sigset_t()
    sigemptyset(&held)
    for signal in Self.ending { sigaddset(&held, signal) }
    var before = sigset_t()
    pthread_sigmask(SIG_BLOCK, &held, &before)
    self.before = before
  }

  deinit {
    var before = before
    pthread_sigmask(SIG_SETMASK, &before, nil)
  }

  /// Whether one waits.
  var areWaiting: Bool {
    var waiting = sigset_t()
    sigpending(&waiting)
    return Self.ending.contains { sigismember(&waiting, $0) == 1 }
  }
}
