import Agenda
import Testing

@Suite("What is masked on the web: lag (2018:218) 3 kap., GDPR")
struct MaskingTests {
  static let matter: [(String, String)] = [
    ("Sökanden, 850312-1234, begär", "Sökanden, [personnummer], begär"),
    ("19850312-1234", "[personnummer]"), ("198503121234", "[personnummer]"),
    ("8503121234.", "[personnummer]."), ("850372-1234", "[personnummer]"),
    ("200101+1234", "[personnummer]"), ("850312 1234", "[personnummer]"),
    ("851312-1234", "851312-1234"), ("850332-1234", "850332-1234"),
    ("850360-1234", "850360-1234"), ("850361-1234", "[personnummer]"),
    ("17850312-1234", "17850312-1234"), ("556036-0793", "556036-0793"),
    ("850312-12345", "850312-12345"), ("A850312-1234", "A850312-1234"),
    ("850312-123", "850312-123"), ("2026-03-25 kl. 08.30–11.15", "2026-03-25 kl. 08.30–11.15"),
    ("Ring 070-123 45 67 i dag", "Ring [telefonnummer] i dag"),
    ("0739876543", "[telefonnummer]"), ("+46 70 123 45 67", "[telefonnummer]"),
    ("+46 (0)70-123 45 67", "[telefonnummer]"), ("08-123 456 78", "[telefonnummer]"),
    ("0920-28 40 00", "[telefonnummer]"), ("070-123\n45 67", "[telefonnummer]"),
    ("KS 02-0881 012", "KS 02-0881 012"), ("120 000 000 kronor", "120 000 000 kronor"),
    ("0,5 procent av 1 200 000", "0,5 procent av 1 200 000"), ("HSN 645-2023", "HSN 645-2023"),
    ("2013/KS 0117 003", "2013/KS 0117 003"), ("0123456", "0123456"),
    ("Skriv till nils.nil@exempel.se.", "Skriv till [e-postadress]."),
    ("a@b", "a@b"), ("@exempel.se", "@exempel.se"),
    ("x@y.se, z@w.nu", "[e-postadress], [e-postadress]"),
    ("Bygglov på Storgatan 12 B beviljas", "Bygglov på [adress] beviljas"),
    ("Björkvägen 3, 941 25 Piteå.", "[adress]."), ("Kyrkogatan 7b", "[adress]"),
    ("Trafiken på Hamngatan minskar", "Trafiken på Hamngatan minskar"),
    ("Vägen 12 km", "Vägen 12 km"), ("Biblioteksplan 2026–2029", "Biblioteksplan 2026–2029"),
    ("Storgatan 999", "[adress]"),
    ("Storgatan 1000", "Storgatan 1000"),
    ("längs Riksväg 73", "längs Riksväg 73"), ("fastigheten Kvarnen 3", "fastigheten Kvarnen 3"),
    ("Storgatan 12345", "Storgatan 12345"), ("", ""), ("+", "+"), ("0", "0"), ("@", "@"),
  ]

  @Test("P19: numbers and addresses are known by their shape", arguments: matter)
  func shapes(text: String, masked: String) { #expect(Masking([])(text) == masked) }

  static let masks = [
    Mask(item: nil, text: "Nils  Nilsson", shown: "N.N.", by: "Siv Lund"),
    Mask(item: nil, text: "Nils", shown: "N.", by: "Siv Lund"),
    Mask(item: nil, text: "Skolgatan 5", shown: "Skolgatan 5", by: "Siv Lund"),
    Mask(item: nil, text: "850312-1234", shown: "ett personnummer", by: "Siv Lund"),
    Mask(item: nil, text: "  ", shown: "X", by: "Siv Lund"),
  ]

  @Test(
    "P19: a name is masked because someone says so",
    arguments: [
      ("Nils Nilssons ansökan", "N.N.s ansökan"), ("NILS\nNILSSON", "N.N."),
      ("Nils\u{A0}Nilsson och Nils", "N.N. och N."), ("Nil Nilsson", "Nil Nilsson"),
      (
        "Skolan på Skolgatan 5 och huset på Storgatan 5",
        "Skolan på Skolgatan 5 och huset på [adress]"
      ),
      ("Född 850312-1234.", "Född ett personnummer."), ("Nils", "N."), ("Nils Nilsso", "N. Nilsso"),
    ])
  func names(text: String, masked: String) { #expect(Masking(Self.masks)(text) == masked) }

  @Test("P19: what was masked is told, and a megabyte does not take long")
  func told() {
    let result = Masking(Self.masks).masked("Nils Nilsson, 070-123 45 67")
    #expect(result.found == ["Nils Nilsson", "070-123 45 67"])
    let long = String(repeating: "0701 Storgatan @ +46 8503; Nils ", count: 30_000)
    #expect(Masking(Self.masks)(long) == long.replacing("Nils", with: "N."))
  }
}
