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
    guard ([path] + arguments).allSatisfy({ !$0.utf8.contains(0) }) else {
      throw FileError(EINVAL)
    }
    var streams = try Streams()
    defer { streams.close() }
    let process = try start(arguments, Self.environment(setting), &streams)
    let deadline = time(nil) + seconds
    // A child that ends before its input does must not end this program.
    let before = signal(SIGPIPE, SIG_IGN)
    defer { signal(SIGPIPE, before) }
    let failure = streams.exchange(input, until: deadline)
    if failure != nil { kill(process, SIGKILL) }
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
    if let failure { throw FileError(failure) }
    let signal = status & 0x7F
    return Outcome(
      status: signal == 0 ? (status >> 8) & 0xFF : 128 + signal, out: streams.out,
      err: String(decoding: streams.err, as: UTF8.self))
  }

  private func start(
    _ arguments: [String], _ environment: [String], _ streams: inout Streams
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

/// The three pipes to a child: its input, its output, its errors.
private struct Streams {
  private(set) var out: [UInt8] = []
  private(set) var err: [UInt8] = []
  private var input: Int32 = -1
  private var outputs: [Int32] = [-1, -1]
  private var ends: [Int32] = []

  init() throws(FileError) {
    for index in 0..<3 {
      var pair: [Int32] = [-1, -1]
      guard pipe(&pair) == 0 else {
        let failure = errno
        close()
        throw FileError(failure)
      }
      for descriptor in pair { _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC) }
      if index == 0 {
        input = pair[1]
        ends.append(pair[0])
      } else {
        outputs[index - 1] = pair[0]
        ends.append(pair[1])
      }
    }
    for descriptor in [input] + outputs {
      _ = fcntl(descriptor, F_SETFL, fcntl(descriptor, F_GETFL) | O_NONBLOCK)
    }
  }

  /// The child's ends, each with the descriptor that it has there.
  var childEnds: [(Int32, Int32)] { ends.enumerated().map { ($0.element, Int32($0.offset)) } }

  mutating func closeChildEnds() {
    for descriptor in ends { _ = Glibc.close(descriptor) }
    ends = []
  }

  mutating func close() {
    closeChildEnds()
    for descriptor in [input] + outputs where descriptor >= 0 { _ = Glibc.close(descriptor) }
    input = -1
    outputs = [-1, -1]
  }

  /// Writes the input and reads the outputs until the child has closed them.
  /// - Returns: Why it was cut off, where it was.
  mutating func exchange(_ bytes: [UInt8], until deadline: time_t) -> Int32? {
    var rest = bytes[...]
    if rest.isEmpty { closeInput() }
    while outputs.contains(where: { $0 >= 0 }) {
      guard time(nil) < deadline else { return ETIMEDOUT }
      guard out.count + err.count <= Child.limit else { return EFBIG }
      var polled = [
        pollfd(fd: input, events: Int16(POLLOUT), revents: 0),
        pollfd(fd: outputs[0], events: Int16(POLLIN), revents: 0),
        pollfd(fd: outputs[1], events: Int16(POLLIN), revents: 0),
      ]
      guard poll(&polled, 3, 500) >= 0 || errno == EINTR else { return errno }
      if polled[0].revents != 0 { write(&rest) }
      if polled[1].revents != 0 { out += read(0) }
      if polled[2].revents != 0 { err += read(1) }
    }
    return nil
  }

  private mutating func closeInput() {
    guard input >= 0 else { return }
    _ = Glibc.close(input)
    input = -1
  }

  private mutating func write(_ rest: inout ArraySlice<UInt8>) {
    let count = rest.withUnsafeBytes { Glibc.write(input, $0.baseAddress, min($0.count, 64 << 10)) }
    if count > 0 { rest = rest.dropFirst(count) }
    // A child that does not want its input has closed it.
    let isClosed = count < 0 && errno != EAGAIN && errno != EINTR
    if rest.isEmpty || isClosed { closeInput() }
  }

  private mutating func read(_ index: Int) -> [UInt8] {
    let size = 64 << 10
    var got = 0
    var failure: Int32 = 0
    let chunk = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      got = Glibc.read(outputs[index], buffer.baseAddress, size)
      failure = errno
      count = max(got, 0)
    }
    let mayGoOn = got < 0 && (failure == EAGAIN || failure == EINTR)
    if got <= 0, !mayGoOn { closeOutput(index) }
    return chunk
  }

  private mutating func closeOutput(_ index: Int) {
    _ = Glibc.close(outputs[index])
    outputs[index] = -1
  }
}
