import FoundationEssentials
import TestSupport

@testable import Journal

/// The meeting's file with what the disk has of it, which is all that is left when the power fails.
struct Disk: ~Copyable {
  let path: String
  private let folder: String
  private let file: OpenFile
  /// What the file held when it was last synced.
  private(set) var synced: [UInt8]

  /// Takes the file that lies at a path in a folder of its own, as it is on the disk.
  init(_ path: String, in folder: String) throws {
    let opened = try OpenFile.open(path, for: .writing)
    synced = try opened.read(from: 0, atMost: opened.status().size)
    file = opened
    self.path = path
    self.folder = folder
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  /// A new folder, in memory where the system has such.
  static func newFolder() throws -> String {
    let memory = "/dev/shm"
    let files = FileManager.default
    let place =
      files.isWritableFile(atPath: memory) ? memory : files.temporaryDirectory.path
    let folder = "\(place)/klubba-\(UUID().uuidString)"
    try files.createDirectory(atPath: folder, withIntermediateDirectories: true)
    return folder
  }

  /// What the file holds now.
  var bytes: [UInt8] {
    get throws { try file.read(from: 0, atMost: file.status().size) }
  }

  /// What is written is on the disk from now on.
  mutating func sync() throws { synced = try bytes }

  /// Writes at the file's end behind everybody's back.
  func append(_ bytes: some Sequence<UInt8>) throws { try file.write(Array(bytes)) }

  /// Cuts the file behind everybody's back.
  func cut(to size: Int) throws { try file.truncate(to: size) }

  /// Cuts the power: of what was not synced, anything may be left.
  mutating func losePower(_ chance: inout SplitMix) throws {
    let now = try bytes
    let common = zip(synced, now).prefix { $0 == $1 }.count
    let behind = now[common...]
    let kept: [UInt8]
    switch chance.below(4) {
    case 0: kept = synced
    case 1: kept = now
    case 2: kept = Array(now[..<(common + chance.below(behind.count + 1))])
    default:
      // The file has its new length, but the last blocks were never written.
      let written = chance.below(behind.count + 1)
      kept = Array(now[..<(common + written)]) + repeatElement(0, count: behind.count - written)
    }
    try file.truncate(to: 0)
    try file.write(kept)
    synced = kept
  }
}
