import Agenda
import Glibc
import Testing

@testable import MeetingTUI

/// Making PDF through a program that is found when it is asked for.
struct RendererTests {
  /// A folder with programs that stand in for renderers.
  private func programs(_ scripts: [String: String], in trial: borrowing Trial) throws {
    for (name, script) in scripts {
      try trial.write("#!/bin/sh\n\(script)\n", to: name)
      chmod(trial.path(name), 0o755)
    }
  }

  @Test func `the best that is there is taken, and the paper goes through a pipe`() throws {
    let trial = try Trial()
    try programs(
      [
        "weasyprint": "printf '%%PDF-1.7 '; echo \"$@\"; cat",
        "chromium": "exit 1",
      ], in: trial)
    let renderer = try Renderer(named: nil, search: trial.folder)
    let paper = try renderer.pdf(of: Array("<p>å".utf8))
    let told = String(decoding: paper, as: UTF8.self)
    #expect(told == "%PDF-1.7 --encoding utf-8 --pdf-variant pdf/ua-1 - -\n<p>å")
  }

  @Test func `another program gets the names of two files, which are gone afterwards`() throws {
    let trial = try Trial()
    let seen = trial.path("seen")
    try programs(
      ["egen": "echo \"$1\" > '\(seen)'; printf '%%PDF-' > \"$2\"; cat \"$1\" >> \"$2\""],
      in: trial)
    let renderer = try Renderer(named: trial.path("egen"))
    #expect(try renderer.pdf(of: Array("<p>$(id)`id`".utf8)) == Array("%PDF-<p>$(id)`id`".utf8))
    let page = String(decoding: try trial.bytes(of: "seen").dropLast(), as: UTF8.self)
    #expect(page.hasSuffix("/papper.html") && access(page, F_OK) != 0)
    #expect(access(String(page.dropLast("/papper.html".count)), F_OK) != 0)
  }

  @Test(arguments: [
    ("exit 0", ""), ("echo trasig >&2; exit 1", "trasig"), ("echo ingen pdf", ""),
  ])
  func `what is no PDF is not taken for one`(script: String, said: String) throws {
    let trial = try Trial()
    try programs(["weasyprint": script], in: trial)
    let renderer = try Renderer(named: nil, search: trial.folder)
    #expect(throws: PaperError.notRendered(trial.path("weasyprint"), said)) {
      try renderer.pdf(of: [])
    }
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
