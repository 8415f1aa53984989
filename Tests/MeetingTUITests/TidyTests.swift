import FoundationEssentials
import TestSupport
import Testing

/// What the source tree keeps to, read from the tree itself.
struct TidyTests {
  static let sources: [(path: String, text: String)] = {
    let root = "\(Repository.root)/Sources"
    let names = (try? FileManager.default.subpathsOfDirectory(atPath: root)) ?? []
    return names.filter { $0.hasSuffix(".swift") || $0.hasSuffix(".c") || $0.hasSuffix(".h") }
      .sorted().compactMap { name in
        (try? String(contentsOfFile: "\(root)/\(name)", encoding: .utf8)).map { (name, $0) }
      }
  }()

  @Test("only the terminal's folder knows curses; pure modules import nothing outside the house")
  func imports() {
    #expect(Self.sources.count > 100)
    let allowed: [String: Set<String>] = [
      "Voting": [], "Screen": [], "Agenda": ["Voting"], "Minutes": ["Agenda", "Voting"],
      "Journal": ["Glibc", "FoundationEssentials"],
    ]
    for (path, text) in Self.sources {
      let module = String(path.prefix { $0 != "/" })
      let imports = text.split(separator: "\n").filter { $0.contains("import ") }
        .compactMap { line -> String? in
          let words = line.split(separator: " ")
          guard let place = words.firstIndex(of: "import"), place <= 1, place + 1 < words.count
          else { return nil }
          return String(words[place + 1])
        }
      if let allowed = allowed[module] {
        #expect(Set(imports).isSubset(of: allowed), "\(path) imports \(imports)")
      }
      if imports.contains("CNcursesw") { #expect(path.contains("MeetingTUI/Terminal/"), "\(path)") }
      #expect(!imports.contains("Foundation"), "\(path)")
    }
  }

  @Test("no program is run through a shell")
  func shells() {
    for (path, text) in Self.sources {
      for word in ["system(", "popen(", "/bin/sh", "bash", "wordexp(", "execlp(", "execvp("] {
        #expect(!text.contains(word), "\(path): \(word)")
      }
      if text.contains("posix_spawn(") { #expect(path == "MeetingTUI/Processes/Child.swift") }
    }
  }

  @Test("no escapes from the language's guarantees, no loose ends, no long files")
  func words() {
    let banned = [
      "try!", "as!", "fatalError(", "@unchecked", "nonisolated(unsafe)", "TODO", "FIXME",
      "unowned(unsafe)",
    ]
    for (path, text) in Self.sources {
      for word in banned { #expect(!text.contains(word), "\(path): \(word)") }
      #expect(text.split(separator: "\n", omittingEmptySubsequences: false).count <= 330, "\(path)")
    }
  }
}
