import Glibc
import Minutes

/// A way out for text: a descriptor, or memory for tests.
///
/// A class, as one descriptor is shared by all who write to it.
final class Output {
  private let descriptor: Int32?
  private var buffer: [UInt8] = []
  /// Why nothing more comes through, as the system's number.
  private(set) var failure: Int32?

  private static let bufferLimit = 64 << 10

  /// Makes a way out to a descriptor; nothing keeps the text in memory.
  init(descriptor: Int32?) { self.descriptor = descriptor }

  /// What is in memory and not written.
  var text: String { String(decoding: buffer, as: UTF8.self) }

  /// Writes a line of text in which no control character survives.
  func line(_ text: String) {
    write(escaped(text))
    write("\n")
  }

  /// Writes text with line breaks; other control characters do not survive.
  func page(_ text: String) {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    if lines.last?.isEmpty == true { lines.removeLast() }
    for line in lines { self.line(String(line)) }
  }

  private func write(_ text: String) { bytes(text.utf8) }

  /// Writes a value as one line of JSON, which escapes what could steer a terminal.
  func json(_ text: String) {
    guard text.unicodeScalars.contains(where: \.isHarmful) else { return write(text + "\n") }
    var line = ""
    for scalar in text.unicodeScalars {
      guard scalar.isHarmful else {
        line.unicodeScalars.append(scalar)
        continue
      }
      for unit in String(scalar).utf16 {
        let digits = String(unit, radix: 16)
        line += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      }
    }
    write(line + "\n")
  }

  /// Writes bytes as they are, for a file or a pipe.
  func bytes(_ bytes: some Sequence<UInt8>) {
    buffer += bytes
    if buffer.count >= Self.bufferLimit { flush() }
  }

  /// Hands on what is in memory to the descriptor.
  func flush() {
    guard let descriptor else { return }
    var rest = buffer[...]
    while !rest.isEmpty, failure == nil {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count > 0 {
        rest = rest.dropFirst(count)
      } else if errno != EINTR {
        failure = errno
      }
    }
    buffer.removeAll(keepingCapacity: true)
  }
}

/// The text with every control character, every one that turns the direction of writing and every
/// one that hides made visible, so that a name in a file cannot steer a terminal.
func escaped(_ text: String) -> String {
  guard text.unicodeScalars.contains(where: \.isHarmful) else { return text }
  var result = ""
  for scalar in text.unicodeScalars {
    switch scalar {
    case "\n": result += "\\n"
    case "\t": result += " "
    case _ where scalar.isHarmful: result += "\u{FFFD}"
    default: result.unicodeScalars.append(scalar)
    }
  }
  return result
}
