import Agenda
import Journal

/// Why a meeting's file is not read or written.
enum RecordError: Error, Hashable, Sendable {
  /// The file itself: missing, locked, damaged, full.
  case journal(JournalError)
  /// The file does not begin as a meeting.
  case noMeeting
  /// The file was written by a later version of the program.
  case newerFormat(Int)
  /// The file has the format of an earlier version of the program, which knew fewer entries.
  case olderFormat(Int)
  /// A line is whole but no entry that this program knows.
  case noEntry(line: Int)
  /// The entry could not be put in the form of the file.
  case unwritable

  /// The line of the file that is at fault, from 1.
  var line: Int? {
    switch self {
    case .journal(.damaged(let damage)): damage.line
    case .noEntry(let line): line
    case .noMeeting: 1
    case .journal, .newerFormat, .olderFormat, .unwritable: nil
    }
  }

  /// The reason and what to do instead, as a sentence.
  func sentence(_ language: Language) -> String { phrase(language) }

  private var phrase: Phrase {
    switch self {
    case .journal(let error): error.phrase
    case .noMeeting:
      Phrase(
        sv: "Filen är inget sammanträde, eller dess första rad är skadad; klubba new gör ett nytt.",
        en: "The file is no meeting, or its first line is damaged; klubba new makes a new one.")
    case .newerFormat(let format):
      Phrase(
        sv: "Filen har format \(format), som en nyare klubba har skrivit; öppna den med den.",
        en: "The file has format \(format), written by a later klubba; open it with that.")
    case .olderFormat(let format):
      Phrase(
        sv: "Filen har format \(format) från en äldre klubba: den går att läsa och skriva ut, men"
          + " inget nytt antecknas i den.",
        en: "The file has format \(format) of an earlier klubba: it can be read and printed, but"
          + " nothing new is recorded in it.")
    case .noEntry(let line):
      Phrase(
        sv:
          "Rad \(line) är ingen post som denna klubba känner; det som står före den går att läsa.",
        en: "Line \(line) is no entry that this klubba knows; what stands before it can be read.")
    case .unwritable:
      Phrase(
        sv: "Posten kunde inte skrivas som text; inget är antecknat.",
        en: "The entry could not be written as text; nothing was recorded.")
    }
  }
}

extension JournalError {
  /// What is wrong and what to do, in both languages.
  var phrase: Phrase {
    switch self {
    case .exists:
      Phrase(
        sv: "Filen finns redan och skrivs inte över; ge ett annat namn med -o.",
        en: "The file exists already and is not overwritten; give another name with -o.")
    case .notFound:
      Phrase(sv: "Filen eller dess mapp finns inte.", en: "There is no such file or folder.")
    case .notPermitted:
      Phrase(
        sv: "Du har inte den rätt till filen som behövs för detta.",
        en: "You lack the permission on the file that this needs.")
    case .notAFile:
      Phrase(sv: "Det är ingen vanlig fil.", en: "That is not an ordinary file.")
    case .noLocks:
      Phrase(
        sv: "Filen går bara att läsa här: den kan inte låsas för alla som skriver i den; flytta"
          + " den till en annan disk.",
        en: "The file can only be read here: it cannot be locked for everyone who writes in it; "
          + "move it to another disk.")
    case .locked(let holder):
      Phrase(
        sv: "Filen är låst av \(holder.map { "PID \($0)" } ?? "ett annat program"); försök igen.",
        en: "The file is locked by \(holder.map { "PID \($0)" } ?? "another program"); try again.")
    case .damaged(let damage):
      Phrase(
        sv: "Rad \(damage.line) är skadad; det som står före den går att läsa, inget skrivs.",
        en: "Line \(damage.line) is damaged; what stands before it can be read, nothing is written."
      )
    case .tooLarge(_, let limit):
      Phrase(
        sv: "Filen skulle bli större än \(limit) byte, som är gränsen.",
        en: "The file would be larger than \(limit) bytes, which is the bound.")
    case .shortened:
      Phrase(
        sv: "Filen har kortats av något annat program; skärmen visar vad som stod där, och inget"
          + " mer skrivs.",
        en: "Another program has cut the file; the screen shows what stood there, and nothing more "
          + "is written.")
    case .replaced:
      Phrase(
        sv: "Filen har flyttats, tagits bort eller bytts ut; inget mer skrivs.",
        en: "The file was moved, deleted or replaced; nothing more is written.")
    case .unfit:
      Phrase(
        sv: "Posten passar inte i filen; inget är antecknat.",
        en: "The entry does not fit the file; nothing was recorded.")
    case .notWritten(let failure):
      Phrase(
        sv: failure.isLackOfRoom
          ? "Disken är full; inget är antecknat. Gör plats och öppna sammanträdet på nytt."
          : "Filen kunde inte skrivas; inget är antecknat (\(failure)).",
        en: failure.isLackOfRoom
          ? "The disk is full; nothing was recorded. Make room and open the meeting anew."
          : "The file could not be written; nothing was recorded (\(failure)).")
    case .notSynced(let failure):
      Phrase(
        sv: "Disken bekräftade inte posten; den är inte antecknad, och inget mer skrivs "
          + "(\(failure)).",
        en: "The disk did not confirm the entry; it was not recorded, and nothing more is written "
          + "(\(failure)).")
    case .uncertain(let failure):
      Phrase(
        sv: "Det är osäkert om posten antecknades; öppna sammanträdet på nytt och se efter "
          + "(\(failure)).",
        en: "It is not certain whether the entry was recorded; open the meeting anew and look "
          + "(\(failure)).")
    case .failed(let failure):
      Phrase(
        sv: "Systemet vägrade: \(failure).", en: "The system refused: \(failure).")
    }
  }
}
