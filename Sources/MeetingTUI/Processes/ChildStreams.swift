import Glibc

/// The three pipes to a child: its input, its output, its errors.
struct ChildStreams {
  private(set) var out: [UInt8] = []
  private(set) var err: [UInt8] = []
  private var rest: ArraySlice<UInt8>
  private let holdsInput: Bool
  private var input: Int32 = -1
  private var outputs: [Int32] = [-1, -1]
  private var ends: [Int32] = []

  /// Makes the pipes.
  /// - Parameters:
  ///   - bytes: What the child reads.
  ///   - holdsInput: Whether its input stays open after them, until `closeInput`.
  /// - Throws: `FileError`, where the system gives no more.
  init(_ bytes: [UInt8], holdingInput holdsInput: Bool) throws(FileError) {
    rest = bytes[...]
    self.holdsInput = holdsInput
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
    if bytes.isEmpty, !holdsInput { closeInput() }
  }

  /// The child's ends, each with the descriptor that it has there.
  var childEnds: [(Int32, Int32)] { ends.enumerated().map { ($0.element, Int32($0.offset)) } }

  /// Whether the child, and all that it left them to, have closed the outputs.
  var areClosed: Bool { outputs.allSatisfy { $0 < 0 } }

  /// Lets go of the ends that the child has now.
  mutating func closeChildEnds() {
    for descriptor in ends { _ = Glibc.close(descriptor) }
    ends = []
  }

  /// Lets go of everything.
  mutating func close() {
    closeChildEnds()
    closeInput()
    for index in outputs.indices where outputs[index] >= 0 { closeOutput(index) }
  }

  /// Ends what the child reads.
  mutating func closeInput() {
    guard input >= 0 else { return }
    _ = Glibc.close(input)
    input = -1
  }

  /// Waits so long for the child to read or write, and takes part in it.
  mutating func exchange(waiting milliseconds: Int32) {
    let writing = rest.isEmpty ? -1 : input
    var polled = [
      pollfd(fd: writing, events: Int16(POLLOUT), revents: 0),
      pollfd(fd: outputs[0], events: Int16(POLLIN), revents: 0),
      pollfd(fd: outputs[1], events: Int16(POLLIN), revents: 0),
    ]
    // Where all is closed only its end is waited for.
    guard poll(&polled, 3, areClosed ? min(milliseconds, 2) : milliseconds) > 0 else { return }
    if polled[0].revents != 0 { write() }
    if polled[1].revents != 0 { out += read(0) }
    if polled[2].revents != 0 { err += read(1) }
  }

  /// Takes what was written and not yet read, of a child that has ended.
  mutating func drain() {
    for index in outputs.indices {
      while outputs[index] >= 0, out.count + err.count <= Child.limit {
        let chunk = read(index)
        if index == 0 { out += chunk } else { err += chunk }
        if chunk.isEmpty { break }
      }
    }
  }

  private mutating func write() {
    // A child that ends before its input does must not end this program.
    let before = signal(SIGPIPE, SIG_IGN)
    defer { signal(SIGPIPE, before) }
    let count = rest.withUnsafeBytes { Glibc.write(input, $0.baseAddress, min($0.count, 64 << 10)) }
    let failure = errno
    if count > 0 { rest = rest.dropFirst(count) }
    // A child that does not want its input has closed it.
    let isClosed = count < 0 && failure != EAGAIN && failure != EINTR
    if isClosed { rest = [] }
    if isClosed || rest.isEmpty && !holdsInput { closeInput() }
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
