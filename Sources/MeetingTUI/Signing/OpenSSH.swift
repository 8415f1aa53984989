import Agenda
import Glibc

/// OpenSSH's `ssh-keygen`, which makes and checks signatures over files.
struct OpenSSH {
  private let program: Child

  /// What every signature is made for, so that none made for something else passes.
  static let namespace = "klubba"
  /// The most bytes of a signature.
  static let limit = 64 << 10

  /// Finds the program.
  /// - Throws: `missing`.
  init() throws(SigningError) {
    guard let program = Child("ssh-keygen") else { throw .missing }
    self.program = program
  }

  /// Signs bytes with the key in a file, or with the agent's where that is a public key.
  ///
  /// It has no terminal to ask at, so that a locked key is refused.
  /// - Returns: The signature in its armour.
  /// - Throws: `locked`, `failed`.
  func sign(_ bytes: [UInt8], withKeyIn file: String) throws(SigningError) -> String {
    let outcome = try run(["-Y", "sign", "-f", file, "-n", Self.namespace], bytes)
    if outcome.status == 0, let armour = Self.armour(in: outcome.out) { return armour }
    if outcome.err.contains("passphrase") { throw .locked(key: file) }
    throw .failed(Self.reason(outcome))
  }

  /// Checks a signature over bytes.
  /// - Parameters:
  ///   - armour: The signature in its armour.
  ///   - bytes: What was signed.
  ///   - principal: Who is said to have signed.
  ///   - signers: The file with allowed signers, where one is at hand.
  ///   - moment: When it was signed, for keys that hold for a time.
  /// - Returns: What the check says.
  /// - Throws: `failed`, where nothing could be checked.
  func check(
    _ armour: String, over bytes: [UInt8], by principal: Principal, allowed signers: String?,
    at moment: Moment? = nil
  ) throws(SigningError) -> Verdict {
    let folder = try wrapping(Self.failed) { () throws(FileError) in try TemporaryFolder() }
    let file = try wrapping(Self.failed) { () throws(FileError) in
      try folder.holding(Array(armour.utf8), as: "underskrift.sig")
    }
    let common = ["-n", Self.namespace, "-s", file]
    if let signers {
      let time = moment.map { ["-Overify-time=\(Self.time($0))"] } ?? []
      let outcome = try run(
        ["-Y", "verify", "-f", signers, "-I", principal.name] + common + time, bytes)
      if outcome.status == 0 { return .holds(key: Self.key(outcome)) }
    }
    let outcome = try run(["-Y", "check-novalidate"] + common, bytes)
    guard outcome.status == 0 else { return .broken }
    let key = Self.key(outcome)
    return signers == nil ? .unlisted(key: key) : .notTheirs(key: key)
  }

  /// What a check says of a signature.
  enum Verdict: Hashable, Sendable {
    /// It is over these bytes, by a key that the list gives to that name.
    case holds(key: String)
    /// It is over these bytes, by a key that the list does not give to that name.
    case notTheirs(key: String)
    /// It is over these bytes; there is no list that says whose key it is.
    case unlisted(key: String)
    /// It is not over these bytes, or it is no signature.
    case broken
  }

  /// The armour in what a file holds, without what may stand around it.
  static func armour(in bytes: [UInt8]) -> String? {
    guard bytes.count <= limit, let text = String(validating: bytes, as: UTF8.self) else {
      return nil
    }
    var lines = text.split(whereSeparator: \.isNewline).map(String.init)[...]
    lines = lines.drop { $0 != "-----BEGIN SSH SIGNATURE-----" }
    guard let end = lines.firstIndex(of: "-----END SSH SIGNATURE-----") else { return nil }
    let armour = lines[...end]
    let isPlain = armour.dropFirst().dropLast().allSatisfy { line in
      line.unicodeScalars.allSatisfy { isBase64($0) }
    }
    return isPlain && armour.count > 2 ? armour.joined(separator: "\n") + "\n" : nil
  }

  private static func isBase64(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "A"..."Z", "a"..."z", "0"..."9", "+", "/", "=": true
    default: false
    }
  }

  private static func failed(_ error: FileError) -> SigningError { .failed(error.phrase) }

  private func run(_ arguments: [String], _ input: [UInt8]) throws(SigningError) -> Child.Outcome {
    let quiet: [(String, String?)] = [
      ("SSH_ASKPASS", nil), ("SSH_ASKPASS_REQUIRE", "never"), ("DISPLAY", nil),
      ("WAYLAND_DISPLAY", nil), ("LC_ALL", "C.UTF-8"), ("TZ", "UTC0"),
    ]
    do throws(FileError) {
      return try program.run(arguments, input: input, setting: quiet, within: 60)
    } catch {
      throw .failed(error.phrase)
    }
  }

  /// The fingerprint at the end of "Good … signature … with ED25519 key SHA256:…".
  private static func key(_ outcome: Child.Outcome) -> String {
    let words = String(decoding: outcome.out, as: UTF8.self).split(whereSeparator: \.isWhitespace)
    return words.last.map(String.init) ?? ""
  }

  /// What the program itself said last, which is English.
  private static func reason(_ outcome: Child.Outcome) -> Phrase {
    let said = outcome.err.split(whereSeparator: \.isNewline).last.map { String($0.prefix(300)) }
    let reason = said ?? "\(outcome.status)"
    return Phrase(sv: "ssh-keygen: \(reason)", en: "ssh-keygen: \(reason)")
  }

  /// A moment as the program reads it, in UTC: `20260325094211`.
  private static func time(_ moment: Moment) -> String {
    let seconds = max(moment.unixSeconds, 0)
    let utc = Moment(day: Day(number: seconds / 86_400), second: seconds % 86_400, offset: 0)
    return String(utc.description.prefix(19).filter(\.isNumber))
  }
}

/// Why a signature was not made, or not taken.
enum SigningError: Error, Hashable, Sendable {
  /// There is no `ssh-keygen`.
  case missing
  /// The key is locked with a passphrase.
  case locked(key: String)
  /// What was to be read is no signature of OpenSSH.
  case noSignature(file: String)
  /// The signature covers the meeting's file at none of the entries that it may.
  case coversNothing(file: String, from: Int, through: Int)
  /// The list of allowed signers does not give the name this key.
  case notTheirs(Principal, key: String, list: String)
  /// A file could not be read, or the program failed.
  case failed(Phrase)

  /// The reason and what to do instead.
  var phrase: Phrase {
    switch self {
    case .missing:
      Phrase(
        sv: "ssh-keygen finns inte här; installera openssh-client, eller skriv av=paper för"
          + " underskrift på papper och av=digital för en annan e-underskrift.",
        en: "There is no ssh-keygen here; install openssh-client, or write by=paper for a signature"
          + " on paper and by=digital for another electronic one.")
    case .locked(let key):
      Phrase(
        sv: "Nyckeln \(key) är låst; lås upp den först med ssh-add \(key).",
        en: "The key \(key) is locked; unlock it first with ssh-add \(key).")
    case .noSignature(let file):
      Phrase(
        sv: "\(file) är ingen underskrift från ssh-keygen -Y sign.",
        en: "\(file) is no signature of ssh-keygen -Y sign.")
    case .coversNothing(let file, let first, let last):
      Phrase(
        sv: "Underskriften i \(file) gäller inte denna fil till och med någon av posterna"
          + " \(first)–\(last), eller inte namnrymden \(OpenSSH.namespace); skriv under den på nytt.",
        en: "The signature in \(file) does not cover this file through any of the entries"
          + " \(first)–\(last), or not in the namespace \(OpenSSH.namespace); sign it anew.")
    case .notTheirs(let principal, let key, let list):
      Phrase(
        sv: "\(list) ger inte \(principal.name) nyckeln \(key); lägg till den där på en rad som"
          + " börjar \(principal.entry), eller skriv under med rätt nyckel.",
        en: "\(list) does not give \(principal.name) the key \(key); add it there on a line that"
          + " begins \(principal.entry), or sign with the right key.")
    case .failed(let reason): reason
    }
  }
}
