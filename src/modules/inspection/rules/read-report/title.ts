import type { DocumentKind } from './framework.ts'
import { frontLines, type Labelled } from './front-page.ts'
import type { Line } from './lines.ts'
import { joinLines } from './printed-text.ts'
import type { ReportText } from './report-text.ts'

/** Where a title ends. */
const AFTER_TITLE = /^(inspection dates?|dates? of|report published|lead inspector|judge?ment\b|the overall judgement|children.s services in)/i

/** Each way in which a title names whom it is about; the first that fits is taken. */
const PHRASES: readonly RegExp[] = [
  /area send (?:full )?(?:re-?)?inspection of (.+?)(?: local area partnership)?$/i,
  /^dear (.+?)(?: local safeguarding partnership)?$/i,
  /joint targeted area inspection of (.+?)$/i,
  /inspection of (?!services|looked after|local authority|children)(.+?) (?:local authority )?children.s services/i,
  /^(.+?) (?:re-?)?inspection of (?:services|(?:local authority )?children.s)/i,
  /inspection of looked after children services (.+?)$/i,
  /^(.+?) review of the effectiveness/i,
  /(?:focused|monitoring) visit (?:to|of) (.+?)(?: local authority)? children.s services/i,
]

/** The words of a title or a letter's opening that say whom the report is about, as printed. */
export function subjectPhrase(text: ReportText, kind: DocumentKind): Labelled | null {
  const front = frontLines(text)
  const candidates = kind.isLetter ? letterOpenings(front) : [titleLines(front)]
  for (const lines of candidates) {
    const words = joinLines(lines.map((line) => line.text))
    const phrase = PHRASES.map((one) => one.exec(words)?.[1]).find((found) => found !== undefined)
    if (phrase) return { words: phrase.trim(), lines }
  }
  const [first] = kind.isLetter ? [] : front
  return first ? { words: first.text, lines: [first] } : null
}

function titleLines(front: readonly Line[]): Line[] {
  const end = front.findIndex((line) => AFTER_TITLE.test(line.text))
  return front.slice(0, end === -1 ? 4 : end).filter((line) => !/^local area partnership report$/i.test(line.text))
}

/** A letter's salutation, its subject line over two lines, and its first sentences. */
function letterOpenings(front: readonly Line[]): Line[][] {
  const at = front.findIndex((line) => /^dear\b/i.test(line.text))
  const after = front.slice(at + 1)
  const subject = after.findIndex((line) => /^(joint targeted area inspection|focused visit|monitoring visit)/i.test(line.text))
  const openings = [front.slice(at, at + 1)]
  if (subject !== -1) openings.unshift(after.slice(subject, subject + 1), after.slice(subject, subject + 2))
  return [...openings, after.slice(0, 12)].filter((lines) => lines.length > 0)
}
