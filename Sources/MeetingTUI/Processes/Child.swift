import Glibc

/// A program that is run for its output: a printer's queue, a renderer, a signer.
///
/// It gets an array of arguments and never a shell, its input through a pipe, and a session of its
/// own without a terminal, so that it can neither ask nor draw on the desk.
struct Child {
  /// What came of it.
  struct Outcome: Hashable, Sendable {
    /// The exit status; 128 and the signal's number where a signal ended it.
    var status: Int32
    /// What it wrote to standard output.
    var out: [UInt8]
    /// What it wrote to standard error, as text.
    var err: String
  }

  /// The most bytes that are taken from it.
  static let limit = 256 << 20

  /// Where the program lies.
  let path: String

  /// Finds a program in the search path, or takes it as it is where the name has a slash.
  init?(_ name: String, search: String? = nil) {
    guard !name.isEmpty, !name.utf8.contains(0) else { return nil }
    guard !name.contains("/") else {
      guard access(name, X_OK) == 0 else { return nil }
      path = name
      return
    }
    let search = search ?? Self.variable("PATH") ?? "/usr/local/bin:/usr/bin:/bin"
    let places: [String] = search.split(separator: ":").map { "\($0)/\(name)" }
    let found = places.first { $0.hasPrefix("/") && access($0, X_OK) == 0 }
    guard let found else { return nil }
    path = found
  }

  /// A variable of the environment.
  static func variable(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }
  }

  /// Runs the program to its end.
  ///
  /// A signal that asks this program to end waits meanwhile, so that what was begun is ended too.
  /// - Parameters:
  ///   - arguments: Its arguments, without its own name.
  ///   - input: What it reads from standard input.
  ///   - setting: Variables of the environment to set; to nothing, to take away.
  ///   - seconds: How long it may take; then it is killed.
  /// - Returns: How it ended, and all that it wrote.
  /// - Throws: `FileError`, where it could not be started or was cut off.
  func run(
    _ arguments: [String], input: [UInt8] = [], setting: [(String, String?)] = [],
    within seconds: Int = 120
  ) throws(FileError) -> Outcome {
    let signals = HeldSignals()
    let running = try RunningChild(
      self, arguments, input: input, setting: setting, within: seconds)
    while true {
      running.exchange(waiting: 100)
      if let outcome = try running.outcome() { return outcome }
      guard !signals.areWaiting, !Lifeline.isCut else { throw FileError(ECANCELED) }
    }
  }

  /// Starts the program with its streams at its ends.
  /// - Returns: The process, which leads a group of its own.
  func start(
    _ arguments: [String], _ setting: [(String, String?)], _ streams: inout ChildStreams
  ) throws(FileError) -> pid_t {
    guard ([path] + arguments).allSatisfy({ !$0.utf8.contains(0) }) else {
      throw FileError(EINVAL)
    }
    return try start(arguments, Self.environment(setting), &streams)
  }

  private func start(
    _ arguments: [String], _ environment: [String], _ streams: inout ChildStreams
  ) throws(FileError) -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for (descriptor, target) in streams.childEnds {
      posix_spawn_file_actions_adddup2(&actions, descriptor, target)
    }
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    var normal = sigset_t()
    sigemptyset(&normal)
    for signal in [SIGPIPE, SIGTSTP, SIGINT, SIGQUIT, SIGTERM, SIGHUP] {
      sigaddset(&normal, signal)
    }
    posix_spawnattr_setsigdefault(&attributes, &normal)
    posix_spawnattr_setflags(
      &attributes,
      Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF | Self.newSession))
    var process = pid_t()
    let failure = Self.withStrings([path] + arguments) { arguments in
      Self.withStrings(environment) { environment in
        posix_spawn(&process, path, &actions, &attributes, arguments, environment)
      }
    }
    streams.closeChildEnds()
    guard failure == 0 else { throw FileError(failure) }
    return process
  }

  /// `POSIX_SPAWN_SETSID`, which the headers give to GNU sources only.
  private static let newSession: Int32 = 0x80

  /// The environment with some variables set or taken away.
  private static func environment(_ setting: [(String, String?)]) -> [String] {
    var variables: [String] = []
    var entry = environ
    while let text = entry.pointee {
      variables.append(String(cString: text))
      entry += 1
    }
    // A desk's rope ends here, unless it is handed on.
    variables.removeAll { $0.hasPrefix("\(Lifeline.name)=") }
    for (name, value) in setting {
      variables.removeAll { $0.hasPrefix("\(name)=") }
      if let value { variables.append("\(name)=\(value)") }
    }
    return variables
  }

  private static func withStrings<Value>(
    _ strings: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Value
  ) -> Value {
    let copies = strings.map { strdup($0) }
    defer { for copy in copies { free(copy) } }
    return body(copies + [nil])
  }
}
