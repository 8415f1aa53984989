import Agenda
import Glibc
import Journal

extension Inspection {
  /// What was found of a filed set: its checksums, and its papers and signatures as they are written
  /// of the meeting.
  func archived(in folder: String, isWhole: Bool) -> [Finding] {
    func path(_ name: String) -> String { Folder.path(name, in: folder) }
    let names = Folder.names(folder).filter { !Folder.exists(path($0)) }
    let expected = isWhole ? writtenAnew(folder, names) : [:]
    let sums: [String: Bool]
    var findings: [Finding]
    // A folder with a meeting alone is no filed set.
    let isFiled = names.contains { name in
      name == Archive.readme || name == Archive.checksums
        || expected[name] != nil && !name.hasSuffix(".meeting")
    }
    switch sumsHold(in: folder, names, isFiled: isFiled) {
    case .success(let checked): (sums, findings) = checked
    case .failure(let error):
      let why = error == FileError(ENOSYS) ? Checksums.missing : error.phrase
      (sums, findings) = (
        [:], [.wrong(sv: why.sv, en: why.en, file: path(Archive.checksums))]
      )
    }
    let isOfThisVersion = isWrittenByThisVersion(path(Archive.readme))
    for name in expected.keys.sorted()
    where isFiled && isOfThisVersion && !names.contains(name) {
      findings.append(
        .wrong(
          sv: "\(name) saknas i mappen.", en: "\(name) is missing in the folder.", file: folder))
    }
    for name in names where name != Archive.checksums {
      findings += compare(
        path(name), with: expected[name], sum: sums[name], isOfThisVersion: isOfThisVersion)
    }
    if !findings.contains(where: { $0.weight == .wrong }) {
      findings.append(
        .holds(
          sv: "\(folder): \(names.count) filer är som de skrevs.",
          en: "\(folder): \(names.count) files are as they were written."))
    }
    return findings
  }

  /// The set as this version writes it, by name.
  private func writtenAnew(_ folder: String, _ names: [String]) -> [String: [UInt8]] {
    let archive = Archive(of: history, file, signers: nil, hasPDF: false)
    let readme = archive.readme(hasChecksums: names.contains(Archive.checksums))
    return Dictionary(
      (archive.files + [readme]).map { ($0.name, $0.bytes) },
      uniquingKeysWith: { first, _ in first })
  }

  private func isWrittenByThisVersion(_ readme: String) -> Bool {
    guard let bytes = try? Files.read(readme) else { return false }
    let text = String(decoding: bytes, as: UTF8.self)
    return text.contains("\nSkrivet av klubba \(Program.version) ur ")
  }

  /// One file of the set.
  private func compare(
    _ path: String, with expected: [UInt8]?, sum: Bool?, isOfThisVersion: Bool
  ) -> [Finding] {
    guard Files.isOrdinary(path) else {
      return [.wrong(sv: "Det är ingen vanlig fil.", en: "That is no ordinary file.", file: path)]
    }
    let bytes: [UInt8]
    do throws(FileError) {
      bytes = try Files.read(path, atMost: Journal.limit)
    } catch {
      return [.wrong(sv: error.phrase.sv, en: error.phrase.en, file: path)]
    }
    let difference = expected.flatMap { Difference(of: bytes, from: $0) }
    let place = expected.flatMap { expected in
      difference.map { Self.place($0, bytes, expected) }
    }
    if sum == false { return [Self.otherSum(path, place, line: difference?.line)] }
    guard let place, !path.hasSuffix("/\(Archive.readme)") else { return [] }
    guard isOfThisVersion || path.hasSuffix(".sig") || path.hasSuffix(".meeting") else {
      return [
        .note(
          sv: "\(path): denna version skriver papperet annorlunda (\(place.sv)); kontrollsumman"
            + " säger att det är som det skrevs.",
          en: "\(path): this version writes the paper otherwise (\(place.en)); the checksum says"
            + " that it is as it was written.")
      ]
    }
    return [
      .wrong(
        sv: "Papperet är inte vad sammanträdets fil ger: \(place.sv).",
        en: "The paper is not what the meeting's file gives: \(place.en).", file: path,
        line: difference?.line)
    ]
  }

  /// That a file has not the checksum of the list, and where it differs from what is written anew.
  private static func otherSum(_ path: String, _ place: Phrase?, line: Int?) -> Finding {
    let (sv, en) = (place.map { ": \($0.sv)" } ?? "", place.map { ": \($0.en)" } ?? "")
    return .wrong(
      sv: "Filen har en annan kontrollsumma än den som står i \(Archive.checksums)\(sv).",
      en: "The file has another checksum than the one in \(Archive.checksums)\(en).",
      file: path, line: line)
  }

  /// Which files have the checksum that the list gives them, and what is wrong with the list itself.
  private func sumsHold(
    in folder: String, _ names: [String], isFiled: Bool
  ) -> Result<([String: Bool], [Finding]), FileError> {
    Result { () throws(FileError) in
      let list = Folder.path(Archive.checksums, in: folder)
      guard names.contains(Archive.checksums) else {
        let missing = Finding.wrong(
          sv: "\(folder) har inga kontrollsummor (\(Archive.checksums)).",
          en: "\(folder) has no checksums (\(Archive.checksums)).")
        return ([:], isFiled ? [missing] : [])
      }
      let present = names.filter {
        $0 != Archive.checksums && Files.isOrdinary(Folder.path($0, in: folder))
      }
      let sums = try Checksums.sha256(of: present.map { Folder.path($0, in: folder) })
      let actual = Dictionary(zip(present, sums), uniquingKeysWith: { first, _ in first })
      var holds: [String: Bool] = [:]
      var findings: [Finding] = []
      let lines = String(decoding: try Files.read(list), as: UTF8.self)
        .split(separator: "\n", omittingEmptySubsequences: false)
      for (index, line) in lines.enumerated() where index < lines.count - 1 || !line.isEmpty {
        let listed = line.listedName ?? ""
        guard let name = line.listedName, let sum = actual[name] else {
          findings.append(
            .wrong(
              sv: "Raden nämner \(listed), som inte finns i mappen.",
              en: "The line names \(listed), which is not in the folder.", file: list,
              line: index + 1))
          continue
        }
        holds[name] = line == "\(sum)  \(name)"
      }
      for name in present where holds[name] == nil && name != Archive.allowedSigners {
        findings.append(
          .wrong(
            sv: "\(Folder.path(name, in: folder)): filen står inte i \(Archive.checksums).",
            en: "\(Folder.path(name, in: folder)): the file is not in \(Archive.checksums)."))
      }
      return (holds, findings)
    }
  }
}

extension Substring {
  /// The name at the end of a line of checksums.
  fileprivate var listedName: String? { String(utf8.dropFirst(66)) }
}
