import Glibc

/// A program that has been started and is not waited for; with the last that knows of it, it ends.
///
/// A class, as a process is one however many know of it.
final class RunningChild {
  private let process: pid_t
  private var streams: ChildStreams
  private let deadline: ContinuousClock.Instant
  private var isReaped = false

  /// Starts a program.
  /// - Parameters:
  ///   - child: The program.
  ///   - arguments: Its arguments, without its own name.
  ///   - input: What it reads from standard input.
  ///   - setting: Variables of the environment to set; to nothing, to take away.
  ///   - isRoped: Whether it ends by itself as soon as this program does, or as `letGo` is called:
  ///     a `klubba` whose standard input then ends, and which knows what that means.
  ///   - seconds: How long it may take; then it is killed.
  /// - Throws: `FileError`, where it could not be started.
  init(
    _ child: Child, _ arguments: [String], input: [UInt8] = [],
    setting: [(String, String?)] = [], isRoped: Bool = false, within seconds: Int = 120
  ) throws(FileError) {
    var streams = try ChildStreams(input, holdingInput: isRoped)
    let rope: [(String, String?)] = isRoped ? [(Lifeline.name, "1")] : []
    do throws(FileError) {
      process = try child.start(arguments, setting + rope, &streams)
    } catch {
      streams.close()
      throw error
    }
    self.streams = streams
    deadline = .now + .seconds(seconds)
  }

  deinit {
    end()
    streams.close()
  }

  /// Waits so long for it to read or write, and takes part in it.
  func exchange(waiting milliseconds: Int32) { streams.exchange(waiting: milliseconds) }

  /// What came of it; nothing while it works.
  /// - Throws: `FileError`, where it wrote too much or took too long; it has ended then.
  func outcome() throws(FileError) -> Child.Outcome? {
    var failure: Int32?
    if streams.out.count + streams.err.count > Child.limit { failure = EFBIG }
    if failure == nil, !hasEnded {
      guard .now >= deadline else { return nil }
      failure = ETIMEDOUT
    }
    streams.drain()
    let status = end()
    if let failure { throw FileError(failure) }
    let signal = status & 0x7F
    return Child.Outcome(
      status: signal == 0 ? (status >> 8) & 0xFF : 128 + signal, out: streams.out,
      err: String(decoding: streams.err, as: UTF8.self))
  }

  /// Lets go of its input, which a roped one takes as a word to clear up and end.
  func letGo() { streams.closeInput() }

  /// Whether it has ended; it is not reaped, so that its number is still its own.
  var hasEnded: Bool {
    guard !isReaped else { return true }
    var found = siginfo_t()
    let flags = WEXITED | WNOHANG | WNOWAIT
    return waitid(P_PID, id_t(process), &found, flags) != 0 || found.si_signo == SIGCHLD
  }

  /// Ends it with its whole group, and says how it ended.
  @discardableResult
  private func end() -> Int32 {
    guard !isReaped else { return 0 }
    isReaped = true
    kill(-process, SIGKILL)
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
    return status
  }
}
