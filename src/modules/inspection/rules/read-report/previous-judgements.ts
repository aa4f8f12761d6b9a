import { gradeInSentence } from './grade-words.ts'
import type { Line } from './lines.ts'
import { readMark } from './list-marks.ts'
import { joinLines, plainText } from './printed-text.ts'
import type { PrintedGrade } from './report-lists.ts'

/** What a report says of an inspection before it. The grade is null where the sentence gives none. */
export interface PreviousJudgement {
  what: string
  /** A year, or a year and month: "2017", "2012-10". */
  when: string | null
  grade: string | null
  /** The sentence, as printed. */
  says: string
  page: number
}

const MONTHS = 'january february march april may june july august september october november december'.split(' ')
/** The inspection before, or an inspection of the authority that this one succeeded. */
const EARLIER = /\b(last|previous)\b[^.]{0,60}\binspect(ion|ed)\b|\bpredecessor (local )?authority\b/
const OVERALL = /\boverall\b|\bchildren's services\b|\bjudged services\b/
const JUDGED = /\b(judged|graded|found to be)\b/

/** Sentences about earlier inspections. `start` is the first day of this one, which they must be before. */
export function previousJudgements(
  lines: readonly Line[],
  grades: readonly PrintedGrade[],
  start: string | null,
): PreviousJudgement[] {
  const sentences = sentencesOf(lines)
  return sentences.flatMap(({ text, page }, at) => {
    const plain = plainText(text)
    if (!EARLIER.test(plain)) return []
    const next = sentences[at + 1]?.text ?? ''
    // "The last inspection … was in March 2011. The local authority was judged to be good."
    const isSplit =
      !JUDGED.test(plain) && /^(the local authority|it|they|services?) (was|were) judged\b/.test(plainText(next))
    const judged = isSplit ? plainText(next) : plain
    const says = isSplit ? `${text} ${next}` : text
    const grade = JUDGED.test(judged) ? oneGrade(judged.slice(judged.search(JUDGED)), grades) : null
    const when = whenOf(plain)
    const what = whatOf(plain, grade !== null)
    const isEarlier =
      when === null ? what === 'all areas' && grade !== null : start === null || when < start.slice(0, when.length)
    return isEarlier ? [{ what, when, grade, says, page }] : []
  })
}

/** The grade of a sentence that names one; a sentence that names two says of what each is, which is not read. */
function oneGrade(words: string, grades: readonly PrintedGrade[]): string | null {
  const first = gradeInSentence(words, grades)
  const others = grades.filter(({ label }) => label !== first)
  return gradeInSentence(words.replace(/\brequires? improvement to be good\b/g, 'requires improvement'), others) ===
    null
    ? first
    : null
}

function whatOf(plain: string, isGraded: boolean): string {
  const about = /\binspections? of (?:the )?(?:[a-z' ]+?'s )?(.{5,80}?) (?:was|were|took|in|published)\b/.exec(
    plain,
  )?.[1]
  if (about && about !== 'services') return about
  if (/\ball areas\b/.test(plain)) return 'all areas'
  // "The adoption service was judged to be adequate" is not about the whole; its words stand beside it.
  return isGraded && OVERALL.test(plain) ? 'overall effectiveness' : 'inspection'
}

/** The time named after the inspection, not one of something else before it. */
function whenOf(plain: string): string | null {
  const from = plain.slice(Math.max(0, plain.search(EARLIER)))
  const [, month, year] = new RegExp(`(?:\\b(${MONTHS.join('|')}) )?\\b((?:19|20)\\d{2})\\b`).exec(from) ?? []
  if (!year) return null
  return month ? `${year}-${String(MONTHS.indexOf(month) + 1).padStart(2, '0')}` : year
}

/** Sentences end with a paragraph, whatever stands at its end: a heading or a table's row begins none. */
function sentencesOf(lines: readonly Line[]): { text: string; page: number }[] {
  const sentences: { text: string; page: number }[] = []
  let open: string[] = []
  let page = 1
  const close = () => {
    if (open.length > 0) sentences.push({ text: joinLines(open), page })
    open = []
  }
  for (const line of lines) {
    const mark = readMark(line)
    if (mark || (line.gap !== null && line.gap > line.size * 1.5)) close()
    for (const part of (mark?.text ?? line.text).split(/(?<=[.!?])\s+(?=\p{Lu})/u)) {
      if (open.length === 0) page = line.page
      open.push(part)
      if (/[.!?]$/.test(part)) close()
    }
  }
  close()
  return sentences
}
