// The way into libFuzzer: which reader is fuzzed stands in KLUBBA_READER.

import Glibc
import TestSupport

private func say(_ text: String) {
  let line = Array((text + "\n").utf8)
  _ = write(STDERR_FILENO, line, line.count)
}

private let reader: Reader = {
  let name = getenv("KLUBBA_READER").map { String(cString: $0) } ?? ""
  guard let reader = Reader(rawValue: name) else {
    say("KLUBBA_READER is one of \(Reader.allCases.map(\.rawValue))")
    exit(2)
  }
  return reader
}()

/// Reads one input; what must not be stops the run, and libFuzzer keeps the input.
@_cdecl("LLVMFuzzerTestOneInput")
public func readOne(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let findings = reader.findings(in: Array(UnsafeBufferPointer(start: start, count: count)))
  guard findings.isEmpty else {
    findings.prefix(5).forEach(say)
    abort()
  }
  return 0
}

private let words = reader.words.map { Array($0.utf8) }

@_silgen_name("LLVMFuzzerMutate")
private func mutate(_ bytes: UnsafeMutablePointer<UInt8>, _ count: Int, _ limit: Int) -> Int

/// Changes an input: every third time as libFuzzer does, else as a writer would.
@_cdecl("LLVMFuzzerCustomMutator")
public func change(
  _ bytes: UnsafeMutablePointer<UInt8>, _ count: Int, _ limit: Int, _ seed: UInt32
) -> Int {
  guard seed % 3 != 0 else { return mutate(bytes, count, limit) }
  var mutation = Mutation(seed: Int(seed), words: words, longest: limit)
  let changed = mutation.changed(Array(UnsafeBufferPointer(start: bytes, count: count)))
  for (index, byte) in changed.enumerated() { bytes[index] = byte }
  return changed.count
}
