import type { DocumentKind } from './framework.ts'
import { frontLines, type Labelled, labelled } from './front-page.ts'
import { joinLines } from './printed-text.ts'
import { question } from './questions.ts'
import type { Question } from './reading.ts'
import { type Period, readDay, readPeriods } from './report-dates.ts'
import type { ReportText } from './report-text.ts'

/** When the inspection was and when its report came out. */
export interface ReadDates {
  asPrinted: string | null
  /** Every fieldwork period: an inspection may have two (FW-7). */
  periods: Period[]
  published: string | null
  questions: Question[]
}

/** How letters say when the inspection was. */
const IN_A_SENTENCE = [
  /\b((?:between|from) \d{1,2}(?: \p{L}+)?(?: \d{4})? (?:and|to|until) \d{1,2} \p{L}+(?: \d{4})?)/iu,
  /\btook place (?:on )?(\d.+?)(?:\.\s|\.$)/i,
  /\b(?:visit|inspection)\b[^.]{0,90}? on (\d.{5,60}?)\.(?:\s|$)/i,
]

/** The dates that a report prints. What it does not print is asked, not guessed. */
export function readDates(text: ReportText, kind: DocumentKind): ReadDates {
  const publication = printedPublication(text, kind)
  const published = publication?.day ?? null
  const fieldwork =
    labelled(text, /^(inspection dates?|dates? of inspection)\b\s*:?/i) ??
    (kind.isLetter ? datesInSentence(text) : null)
  const words = fieldwork?.words ?? null
  const year = published ? Number(published.slice(0, 4)) : null
  const periods =
    words === null
      ? null
      : readPeriods(words.replace(/^(?:between|from) (.+?) and /i, '$1 to '), kind.isLetter ? year : null)
  const questions: Question[] = []
  if (!fieldwork)
    questions.push(
      question('inspection_dates', 'The report does not say where it is looked for when the inspection was.'),
    )
  else if (!periods)
    questions.push(
      question('inspection_dates', 'These dates could not be read with certainty.', fieldwork.lines, [fieldwork.words]),
    )
  else if (published && published < (periods.at(-1)?.[1] ?? '')) {
    questions.push(
      question(
        'published',
        'The report was published before the inspection ended, by the dates printed.',
        fieldwork.lines,
        [published],
      ),
    )
  }
  return { asPrinted: words, periods: periods ?? [], published, questions }
}

/** "Report published: 20 March 2015", or the date at the top of a letter. */
function printedPublication(text: ReportText, kind: DocumentKind): { day: string } | null {
  const label = labelled(text, /^(report )?(published( on)?|publication date)\b\s*:?/i)
  const words = label?.words ?? (kind.isLetter ? letterDate(text) : null)
  const day = words === null ? null : readDay(words)
  return day === null ? null : { day }
}

/** The first of a letter's lines that is a date and nothing else, above the salutation. */
function letterDate(text: ReportText): string | null {
  const front = frontLines(text)
  const dear = front.findIndex((line) => /^dear\b/i.test(line.text))
  const line = front.slice(0, dear === -1 ? 6 : dear).find(({ cells }) => cells.some((cell) => isDate(cell.text)))
  return line?.cells.find((cell) => isDate(cell.text))?.text ?? null
}

const isDate = (words: string) => /^\d{1,2}(st|nd|rd|th)? \p{Lu}\p{Ll}+ \d{4}$/u.test(words)

function datesInSentence(text: ReportText): Labelled | null {
  const front = frontLines(text)
  const body = front.slice(front.findIndex((line) => /^dear\b/i.test(line.text)) + 1)
  const words = joinLines(body.map((line) => line.text))
  const found = IN_A_SENTENCE.map((pattern) => pattern.exec(words)?.[1]).find((part) => part !== undefined)
  if (!found) return null
  const start = found.slice(0, 12)
  const lines = body.filter((line) => line.text.includes(start))
  return { words: found, lines: lines.length > 0 ? lines : body.slice(0, 6) }
}
