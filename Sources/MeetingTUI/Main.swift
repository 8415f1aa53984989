import Glibc
import Journal

@main
struct Main {
  static func main() {
    var environment: [String: String] = [:]
    for name in ["LC_ALL", "LC_MESSAGES", "LANG"] {
      if let value = getenv(name) { environment[name] = String(cString: value) }
    }
    Journal.prepareProcess()
    let arguments = Array(CommandLine.arguments.dropFirst())
    exit(Program.run(arguments, in: .standard(environment: environment)))
  }
}
