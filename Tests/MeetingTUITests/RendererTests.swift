import Agenda
import Glibc
import TestSupport
import Testing

@testable import MeetingTUI

/// Making PDF through a program that is found when it is asked for.
struct RendererTests {
  /// Puts a program that stands in for a renderer in a folder: a link, since a file that has just
  /// been written may still be open for writing in another process.
  private func program(_ name: String, in trial: borrowing Trial) {
    let fixture = "\(Repository.root)/Tests/MeetingTUITests/Fixtures/bin/renderer"
    #expect(symlink(fixture, trial.path(name)) == 0)
  }

  @Test func `the best that is there is taken, and the paper goes through a pipe`() throws {
    let trial = try Trial()
    for name in ["weasyprint", "chromium"] { program(name, in: trial) }
    let renderer = try Renderer(named: nil, search: trial.folder)
    let paper = try renderer.pdf(of: Array("<p>å".utf8))
    let told = String(decoding: paper, as: UTF8.self)
    #expect(told == "%PDF-1.7 --encoding utf-8 --pdf-variant pdf/ua-1 - -\n<p>å")
  }

  @Test func `another program gets the names of two files, which are gone afterwards`() throws {
    let trial = try Trial()
    program("egen", in: trial)
    let renderer = try Renderer(named: trial.path("egen"))
    let paper = try renderer.pdf(of: Array("<p>$(id)`id`".utf8))
    let lines = String(decoding: paper, as: UTF8.self).split(separator: "\n").map(String.init)
    let page = String(lines[0].dropFirst("%PDF-".count))
    #expect(lines.count == 2 && lines[1] == "<p>$(id)`id`")
    #expect(page.hasSuffix("/papper.html") && access(page, F_OK) != 0)
    #expect(access(String(page.dropLast("/papper.html".count)), F_OK) != 0)
  }

  @Test(arguments: [
    ("weasyprint-tom", ""), ("weasyprint-trasig", "trasig"), ("weasyprint-annat", ""),
  ])
  func `what is no PDF is not taken for one`(name: String, said: String) throws {
    let trial = try Trial()
    program(name, in: trial)
    let renderer = try Renderer(named: trial.path(name))
    #expect(throws: PaperError.notRendered(trial.path(name), said)) { try renderer.pdf(of: []) }
  }

  @Test func `none there is said, with what to do`() throws {
    let trial = try Trial()
    #expect(throws: PaperError.noRenderer(nil)) {
      try Renderer(named: nil, search: trial.folder)
    }
    #expect(throws: PaperError.noRenderer("finns-inte")) {
      try Renderer(named: "finns-inte", search: trial.folder)
    }
    #expect(PaperError.noRenderer(nil).phrase.sv.contains("WeasyPrint"))
  }
}
