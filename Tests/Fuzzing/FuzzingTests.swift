import FoundationEssentials
import TestSupport
import Testing

/// What every reader bears: the corpus, and seeded changes of it.
///
/// `make fuzz` goes on for as long as it is told, led by what it has reached.
struct FuzzingTests {
  /// A text of a corpus, by its name.
  struct Sample: CustomTestStringConvertible, Sendable {
    var reader: Reader
    var name: String
    var testDescription: String { "\(reader)/\(name)" }

    var bytes: [UInt8] {
      Array((try? Data(contentsOf: URL(filePath: "\(corpus)/\(reader)/\(name)"))) ?? Data())
    }
  }

  private static let corpus = "\(Repository.root)/Tests/Fuzzing/corpus"

  static func samples(of reader: Reader) -> [Sample] {
    let names = try? FileManager.default.contentsOfDirectory(atPath: "\(corpus)/\(reader)")
    return (names ?? []).sorted().map { Sample(reader: reader, name: $0) }
  }

  /// How many changed inputs each reader gets; those that end with every paper are slow.
  private static func count(of reader: Reader) -> Int {
    switch reader {
    case .agenda, .others: 100
    case .body: 300
    case .meeting, .script, .texts, .keys: 15
    }
  }

  @Test(arguments: Reader.allCases)
  func `a corpus, and what chance makes of it, is read without a finding`(reader: Reader) {
    let samples = Self.samples(of: reader)
    #expect(!samples.isEmpty)
    for sample in samples {
      let findings = reader.findings(in: sample.bytes)
      #expect(findings.isEmpty, "\(sample.testDescription)")
    }
    let words = reader.words.map { Array($0.utf8) }
    var random = TestSupport.SplitMix(seed: 1)
    for seed in 0..<Self.count(of: reader) {
      var mutation = Mutation(seed: seed, words: words, longest: 8_000)
      let bytes = mutation.changed(random.one(of: samples).bytes)
      let findings = reader.findings(in: bytes)
      #expect(
        findings.isEmpty, "seed \(seed): \(String(decoding: bytes, as: UTF8.self).debugDescription)"
      )
    }
  }

  @Test(arguments: [
    ("<p>a</p>", true), ("<p>a", false), ("<p>a</b>", false), ("a & b", false),
    ("&amp;<br />", true),
    ("<p a=\"b\">c</p>", true), ("<p a=b></p>", false), ("<p a=\"<\"></p>", false), ("</p>", false),
    ("<?xml version=\"1.0\"?>\n<a:b/>", true), ("<!DOCTYPE html>\n<p></p>", true),
  ])
  func `the check of markup finds what is wrong`(markup: String, isSound: Bool) {
    #expect((Markup.flaw(in: Array(markup.utf8)) == nil) == isSound)
  }

  @Test(arguments: [
    ("a\u{1B}[2J", false), ("a\u{9B}", false), ("a\u{202E}", false), ("a\tb", false),
    ("å\nä", true),
    ("\u{61C}", false), ("e\u{301}", true),
  ])
  func `the check of steering signs finds them`(text: String, isSafe: Bool) {
    #expect(Shown.steering(text).isEmpty == isSafe)
  }
}
