import Glibc
import Testing

@testable import MeetingTUI

/// Programs that are run for their output.
struct ChildTests {
  @Test(
    arguments: [
      ("cat", [], "hej\n", 0, "hej\n", ""),
      ("sh", ["-c", "echo fel >&2; exit 3"], "", 3, "", "fel\n"),
      ("sh", ["-c", "kill -9 $$"], "", 137, "", ""),
      ("true", [], String(repeating: "x", count: 1 << 20), 0, "", ""),
      ("printf", ["%s", "$(id); `id` | *"], "", 0, "$(id); `id` | *", ""),
      ("sh", ["-c", "test -t 0 || echo ingen"], "", 0, "ingen\n", ""),
      ("sh", ["-c", "echo $A-$HOME"], "", 0, "b-\n", ""),
    ] as [(String, [String], String, Int32, String, String)])
  func `it gets its arguments as they are, and gives back all it wrote`(
    name: String, arguments: [String], input: String, status: Int32, out: String, err: String
  ) throws {
    let child = try #require(Child(name))
    let outcome = try child.run(
      arguments, input: Array(input.utf8), setting: [("A", "b"), ("HOME", nil)])
    #expect(outcome.status == status && outcome.err == err)
    #expect(String(decoding: outcome.out, as: UTF8.self) == out)
  }

  @Test func `a megabyte goes through both ways`() throws {
    let bytes = [UInt8](repeating: 65, count: 1 << 20)
    #expect(try #require(Child("cat")).run([], input: bytes).out == bytes)
  }

  @Test func `what takes too long is killed`() throws {
    let child = try #require(Child("sleep"))
    #expect(throws: FileError(ETIMEDOUT)) { try child.run(["60"], within: 1) }
  }

  @Test(arguments: ["finns-inte-nånstans", "", "/etc/passwd", "/finns/inte", "a\0b"])
  func `what is no program is not found`(name: String) { #expect(Child(name) == nil) }

  @Test func `a relative place in the search path is no place`() {
    #expect(
      Child("sh", search: ".:bin") == nil && Child("sh", search: "bin:/bin")?.path == "/bin/sh")
  }
}
