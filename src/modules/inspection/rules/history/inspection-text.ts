import type { AreaItem, AreaList } from '../areas/area.ts'

/** What somebody typed, or what is wrong with it in a sentence that says how to mend it. */
export type Parsed<T> = { ok: true; value: T } | { ok: false; why: string }

const linesOf = (text: string) =>
  text
    .split(/\r\n|\r|\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '')

/** Periods of fieldwork, one to a line: "8 May 2023 to 19 May 2023". In order, and each ending on or after its first day. */
export function parsePeriods(text: string, readDay: (words: string) => string | null): Parsed<[string, string][]> {
  const lines = linesOf(text)
  if (lines.length === 0) return { ok: false, why: 'Enter the days of fieldwork, such as 8 May 2023 to 19 May 2023' }
  const periods: [string, string][] = []
  for (const line of lines) {
    const [from = '', to = from, ...more] = line.split(/\s+(?:to|until|–|—|-)\s+/)
    const [first, last] = [readDay(from), readDay(to)]
    if (!first || !last || more.length > 0)
      return { ok: false, why: `“${line}” is not a first and a last day. Write it like 8 May 2023 to 19 May 2023` }
    if (last < first) return { ok: false, why: `“${line}” ends before it begins` }
    periods.push([first, last])
  }
  return { ok: true, value: periods.toSorted(([one], [other]) => one.localeCompare(other)) }
}

/** What parsing judgements must know of the framework. */
export interface PrintedJudgements {
  judgements: readonly { key: string; label: string; alsoPrinted?: readonly string[] }[]
  grades: readonly { key: string; label: string; alsoPrinted?: readonly string[] }[]
}

export interface TypedJudgement {
  key: string | null
  label: string
  printed: string
  grade: string | null
}

const same = (text: string) => text.toLowerCase().replaceAll('’', "'").replace(/\s+/g, ' ').trim()

/**
 * Judgements as printed, one to a line with a colon before the grade. The label need not be one that we know (FW-3); the grade must be
 * one of the framework's scale, or "Not judged", since a grade that we cannot place would be a guess.
 */
export function parseJudgements(text: string, framework: PrintedJudgements): Parsed<TypedJudgement[]> {
  const found: TypedJudgement[] = []
  for (const line of linesOf(text)) {
    const at = line.lastIndexOf(':')
    const [label, printed] = [line.slice(0, at).trim(), line.slice(at + 1).trim()]
    if (at < 1 || printed === '')
      return { ok: false, why: `Put a colon and the grade after “${line.replace(/:$/, '')}”` }
    if (printed === '?')
      return { ok: false, why: `Put the grade that the report prints in place of the question mark after “${label}”` }
    const grade = framework.grades.find(({ label, alsoPrinted = [] }) =>
      [label, ...alsoPrinted].some((one) => same(one) === same(printed)),
    )
    if (!grade && same(printed) !== 'not judged') return { ok: false, why: notAGrade(printed, framework) }
    const known = framework.judgements.find((one) =>
      [one.label, ...(one.alsoPrinted ?? [])].some((name) => same(name) === same(label)),
    )
    if (known && found.some(({ key }) => key === known.key)) return { ok: false, why: `“${label}” stands twice` }
    found.push({ key: known?.key ?? null, label, printed, grade: grade?.key ?? null })
  }
  return { ok: true, value: found }
}

const notAGrade = (printed: string, { grades }: PrintedJudgements) =>
  grades.length === 0
    ? `“${printed}”: this kind of inspection gives no grades. Leave the judgements empty`
    : `“${printed}” is not a grade of this framework. Its grades are ${grades.map(({ label }) => label).join(', ')}`

/**
 * The items of a list, one to a line, as typed or pasted from the report. A number before an item is kept apart; a line that begins
 * with a dash or a bullet is a point of the item above it.
 */
export function parseItems(list: AreaList, text: string): AreaItem[] {
  const items: AreaItem[] = []
  for (const line of linesOf(text)) {
    const point = /^[-–—•*]\s+(.*)$/.exec(line)?.[1]
    const last = items.at(-1)
    if (point && last) {
      last.words += `\n- ${point}`
      continue
    }
    const [, number = '', words = point ?? line] = /^(\d+(?:\.\d+)*)[.)]?\s+(\S.*)$/.exec(line) ?? []
    items.push({ list, number, words, group: '', responsible: '', page: null })
  }
  return items
}
