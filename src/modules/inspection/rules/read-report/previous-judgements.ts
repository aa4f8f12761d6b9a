import { gradeInSentence } from './grade-words.ts'
import type { Line } from './lines.ts'
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
const EARLIER = /\b(last|previous|predecessor)\b[^.]*\b(inspect|authority|judge)/
const JUDGED = /\b(judged|found|graded)\b|\b(was|were) (outstanding|good|adequate|inadequate)\b/

/** Sentences about the last inspection, from the opening and from "Previous Ofsted inspections". */
export function previousJudgements(lines: readonly Line[], grades: readonly PrintedGrade[]): PreviousJudgement[] {
  const sentences = sentencesOf(lines)
  return sentences.flatMap(({ text, page }, at) => {
    const plain = plainText(text)
    if (!EARLIER.test(plain)) return []
    const next = sentences[at + 1]
    // "The last inspection … was in March 2011. The local authority was judged to be good."
    const isSplit = !JUDGED.test(plain) && next !== undefined && /^(the local authority|it|they|services?) (was|were)\b/.test(plainText(next.text))
    const says = isSplit && next ? `${text} ${next.text}` : text
    const judged = plainText(isSplit && next ? next.text : text)
    const grade = JUDGED.test(judged) ? gradeInSentence(judged.replace(/^.*?(?=\b(judged|found|graded|was|were)\b)/, ''), grades) : null
    const when = whenOf(plain)
    return when === null && grade === null ? [] : [{ what: whatOf(plain), when, grade, says, page }]
  })
}

function whatOf(plain: string): string {
  const about = /\binspections? of (?:the )?(?:[a-z' ]+?'s )?(.{5,80}?) (?:was|were|took|in|published)\b/.exec(plain)?.[1]
  return about ?? (/\ball areas\b/.test(plain) ? 'all areas' : 'overall effectiveness')
}

function whenOf(plain: string): string | null {
  const [, month, year] = new RegExp(`(?:\\b(${MONTHS.join('|')}) )?\\b((?:19|20)\\d{2})\\b`).exec(plain) ?? []
  if (!year) return null
  return month ? `${year}-${String(MONTHS.indexOf(month) + 1).padStart(2, '0')}` : year
}

function sentencesOf(lines: readonly Line[]): { text: string; page: number }[] {
  const sentences: { text: string; page: number }[] = []
  let open: string[] = []
  let page = 1
  for (const { text, page: at } of lines) {
    if (open.length === 0) page = at
    for (const part of text.split(/(?<=[.!?])\s+(?=\p{Lu})/u)) {
      open.push(part)
      if (!/[.!?]$/.test(part)) continue
      sentences.push({ text: joinLines(open), page })
      open = []
      page = at
    }
  }
  return sentences
}
