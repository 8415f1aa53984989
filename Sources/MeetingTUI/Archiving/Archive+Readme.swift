import Agenda
import Minutes

extension Archive {
  /// The file that says what each of the others is, and how they are checked without klubba.
  /// - Parameter hasChecksums: Whether the list of checksums lies in the set.
  /// - Returns: The file.
  func readme(hasChecksums: Bool) -> File {
    let checksums = hasChecksums ? [(Self.checksums, "kontrollsummor av alla filer")] : []
    let list = ([(Self.readme, "denna text")] + files.map { ($0.name, $0.what) } + checksums)
      .flatMap { ["  \($0.0)", "      \($0.1)"] }
    let parts = [
      head, ["FILERNA"] + list, missing(hasChecksums: hasChecksums),
      checking(hasChecksums: hasChecksums), meaning,
    ]
    let text = parts.filter { !$0.isEmpty }
      .map { $0.map { escaped($0) + "\n" }.joined() }.joined(separator: "\n")
    return File(name: Self.readme, what: "denna text", bytes: Array(text.utf8))
  }

  private var head: [String] {
    [
      "\(meeting.body.name), sammanträde \(meeting.day)", "",
      "Skrivet av klubba \(Program.version) ur sammanträdets fil till och med post \(last).",
      meeting.isVerified
        ? "Protokollet är justerat."
        : "UTKAST: protokollet är inte justerat. Papper som inte är justerade heter UTKAST-…",
    ]
  }

  private func missing(hasChecksums: Bool) -> [String] {
    var gaps = gaps
    if !hasChecksums { gaps.append(Gap(name: Self.checksums, why: Checksums.missing)) }
    guard !gaps.isEmpty else { return [] }
    return ["SAKNAS"] + gaps.flatMap { ["  \($0.name)", "      \($0.why.sv)"] }
  }

  private func checking(hasChecksums: Bool) -> [String] {
    var lines = ["KONTROLLERA UTAN KLUBBA"]
    if hasChecksums {
      lines += ["  Att filerna är som de skrevs:", "      sha256sum -c \(Self.checksums)"]
    }
    guard !signatures.isEmpty else {
      lines += ["  Underskrifter med nyckel ligger inte i sammanträdets fil."]
      return lines
    }
    lines += [
      "  Att underskrifterna stämmer; \(Self.allowedSigners) bör hämtas där nycklarna förvaras:"
    ]
    for signature in signatures {
      let signed = "head -n \(signature.through + 1) \(Self.quoted(meetingName))"
      let name = Self.quoted(signature.principal.name)
      lines += [
        "      \(signed) | ssh-keygen -Y verify -f \(Self.allowedSigners) -I \(name)"
          + " -n \(OpenSSH.namespace) -s \(Self.quoted(signature.name))"
      ]
    }
    return lines
  }

  private var meaning: [String] {
    [
      "VAD SOM GÄLLER",
      "  Det som är justerat är texten av varje paragraf så som den lades fast i sammanträdets",
      "  fil (\"fixed\" i posten för \"send\"); papperen är skrivna ur den. En underskrift gäller",
      "  varje byte i filen från början till och med den post som den anger. Texterna läses med:",
      "      jq -r '.entry.events[]?.fixed?.texts[]?.text' \(Self.quoted(meetingName))",
    ]
  }

  /// A word as a shell reads it back.
  static func quoted(_ word: String) -> String {
    let parts = word.split(separator: "'", omittingEmptySubsequences: false)
    return "'" + parts.joined(separator: #"'\''"#) + "'"
  }
}
