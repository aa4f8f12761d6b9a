import { type DocumentKind, titleLines } from './framework.ts'
import { frontLines, type Labelled } from './front-page.ts'
import type { Line } from './lines.ts'
import { joinLines } from './printed-text.ts'
import type { ReportText } from './report-text.ts'

/** Each way in which a title names whom it is about; the first that fits is taken. */
const PHRASES: readonly RegExp[] = [
  /area send (?:full )?(?:re-?)?inspection of (.+?)(?: local area partnership)?$/i,
  /^dear (.+?)(?: local safeguarding partnership)?$/i,
  /joint targeted area inspection of the multi-agency .+? in (?:the )?(.+?)$/i,
  /joint targeted area inspection of (?!the multi-agency)(.+?)$/i,
  /inspection of (?!services|looked after|local authority|children)(.+?) (?:local authority )?children.s services/i,
  /^(.+?) (?:re-?)?inspection of (?:services|(?:local authority )?children.s)/i,
  /inspection of looked after children services (.+?)$/i,
  /^(.+?) review of the effectiveness/i,
  /(?:focused|monitoring) visit (?:to|of) (.+?)(?: local authority)? children.s services/i,
]

/** The words of a title or a letter's opening that say whom the report is about, and all those of the title. */
export function subjectPhrases(text: ReportText, kind: DocumentKind): Labelled[] {
  const front = frontLines(text)
  const title = titleLines(text).filter((line) => !/^local area partnership report$/i.test(line.text))
  const candidates = kind.isLetter ? letterOpenings(front) : [title]
  const phrases = candidates.flatMap((lines): Labelled[] => {
    const words = joinLines(lines.map((line) => line.text))
    const phrase = PHRASES.map((one) => one.exec(words)?.[1]).find((found) => found !== undefined)
    return phrase ? [{ words: phrase.trim(), lines }] : []
  })
  return [...phrases, { words: joinLines(title.map((line) => line.text)), lines: title }]
}

/** A letter's subject line as far as it goes, its salutation, and its first sentences. */
function letterOpenings(front: readonly Line[]): Line[][] {
  const at = front.findIndex((line) => /^dear\b/i.test(line.text))
  const after = front.slice(at + 1)
  const start = after.findIndex((line) =>
    /^(joint targeted area inspection|focused visit|monitoring visit)/i.test(line.text),
  )
  const rest = start === -1 ? [] : after.slice(start)
  const end = rest.findIndex((line, index) => index > 0 && (line.gap === null || line.gap > line.size * 1.5))
  const subject = rest.slice(0, end === -1 ? 1 : end)
  return [subject, front.slice(at, at + 1), after.slice(0, 12)].filter((lines) => lines.length > 0)
}
