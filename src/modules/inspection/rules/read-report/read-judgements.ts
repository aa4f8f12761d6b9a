import type { DocumentKind } from './framework.ts'
import { type GradedRow, readGradeTable } from './grade-table.ts'
import { boxOf } from './lines.ts'
import { boardGrades, overallAgain, overallSentence } from './overall.ts'
import { joinLines, plainText } from './printed-text.ts'
import { question } from './questions.ts'
import type { Question, ReadJudgement, ReadJudgements } from './reading.ts'
import type { FrameworkVersion, ReportLists } from './report-lists.ts'
import type { ReportText } from './report-text.ts'
import { type SectionGrade, sectionGrades } from './section-grades.ts'
import { agreed, readBoardReview, readOutcome } from './stated-judgements.ts'

/** The judgements of a report, read twice where it gives them twice (layouts, 3.2). */
export function readJudgements(
  text: ReportText,
  kind: DocumentKind,
  start: string | null,
  lists: ReportLists,
): ReadJudgements {
  if (kind.inTables) return readOutcome(text, lists)
  if (kind.isLetter)
    return {
      judgements: [],
      overall: null,
      board: null,
      version: versionOf(kind, start, lists)?.version ?? null,
      questions: [],
    }
  if (kind.framework === 'LSCB review') return readBoardReview(text, lists)
  const version = versionOf(kind, start, lists)
  const labels = lists.judgements.find(({ framework }) => framework === kind.framework)?.rows ?? []
  const questions: Question[] = []
  const table = findTable(text, kind, lists)
  const inTable = new Set(table.flatMap(({ lines }) => lines))
  const sections = sectionGrades(
    text.lines.filter((line) => !inTable.has(line)),
    labels,
    lists.grades,
  )
  const expected = version?.judgements ?? versionOfTable(kind, table, lists)
  // A section's heading on the second page may begin like a row; it has no grade beside it.
  const unexpected = table.filter(({ key, grade }) => !expected.includes(key) && grade !== null)
  const judgements = [
    ...expected.map((key) => compare(key, table, sections, questions, labels)),
    ...unexpected.map((row) => strange(row, questions)),
  ]
  const overall =
    kind.framework === 'SIF'
      ? sentenceOverall(text, lists, questions)
      : (judgements.find(({ key }) => key === 'overall')?.grade ?? null)
  const board = kind.framework === 'SIF' ? boardGrade(text, lists, questions) : null
  return { judgements, overall, board, version: version?.version ?? null, questions }
}

/** The version whose time the first day of fieldwork falls in (FW-7). */
function versionOf(kind: DocumentKind, start: string | null, lists: ReportLists): FrameworkVersion | null {
  const versions = lists.versions.filter(({ framework }) => framework === kind.framework)
  const open = versions.filter(({ from, to }) => from === null && to === null)
  if (open.length > 0 || start === null) return open[0] ?? null
  return versions.find(({ from, to }) => (from === null || from <= start) && (to === null || start <= to)) ?? null
}

/** Where no date tells the version, the rows do: those of the version that has every row found. */
function versionOfTable(kind: DocumentKind, table: readonly GradedRow[], lists: ReportLists): readonly string[] {
  const found = table.map(({ key }) => key)
  const versions = lists.versions.filter(({ framework }) => framework === kind.framework)
  const fits = versions.filter(({ judgements }) => found.every((key) => judgements.includes(key)))
  const [best] = fits.toSorted((a, b) => a.judgements.length - b.judgements.length)
  return best?.judgements ?? found
}

/** The table stands on the first two pages, or since 2013 never again, on the last. */
function findTable(text: ReportText, kind: DocumentKind, lists: ReportLists): GradedRow[] {
  const rows = lists.judgements.find(({ framework }) => framework === kind.framework)?.rows ?? []
  const labels = rows.flatMap(({ key, labels: words }) => words.map((one) => ({ key, words: one })))
  const record = text.lines.findIndex((line) => /^record of main findings$/i.test(line.text))
  const lastRecord =
    record === -1 ? -1 : text.lines.findLastIndex((line) => /^record of main findings$/i.test(line.text))
  const first = text.lines[0]?.page ?? 1
  const lines = lastRecord === -1 ? text.lines.filter(({ page }) => page <= first + 1) : text.lines.slice(lastRecord)
  return readGradeTable(lines, labels, lists.grades)
}

function compare(
  key: string,
  table: readonly GradedRow[],
  sections: readonly SectionGrade[],
  questions: Question[],
  labels: readonly { key: string; labels: readonly string[] }[],
): ReadJudgement {
  const row = table.find((one) => one.key === key)
  const headings = sections.filter((one) => one.key === key)
  const label = row?.label ?? labels.find((one) => one.key === key)?.labels[0] ?? key
  const lines = row?.lines ?? []
  const box = lines.length > 0 ? boxOf(lines) : null
  const field = `judgements: ${label}`
  // Where the height decides nothing, the order of the rows counts if the section's heading says the same.
  const grade =
    row?.grade ??
    (headings.length > 0 && headings.every((one) => one.grade === row?.inOrder) ? (row?.inOrder ?? null) : null)
  const different = headings.filter((one) => one.grade !== grade)
  if (!grade) {
    const said = [row?.inOrder ?? null, ...headings.map((one) => one.grade)].filter((one) => one !== null)
    questions.push(
      question(
        field,
        row
          ? 'The grade beside this judgement could not be read with certainty.'
          : 'This judgement was not found in the table.',
        lines.length > 0 ? lines : (headings[0]?.lines ?? []),
        said,
      ),
    )
    return { key, label, grade: null, confirmed: false, box }
  }
  if (different.length > 0) {
    questions.push(
      question(field, 'The table and the heading of the section give different grades.', different[0]?.lines ?? lines, [
        grade,
        ...different.map((one) => one.grade),
      ]),
    )
    return { key, label, grade: null, confirmed: false, box }
  }
  if (headings.length === 0 && key !== 'overall' && grade !== 'Not judged') {
    questions.push(question(field, 'Only the table gives this grade: no section’s heading repeats it.', lines, [grade]))
  }
  return { key, label, grade, confirmed: headings.length > 0, box }
}

/** A judgement that this version does not have: the table's word stands, and a person is asked. */
function strange(row: GradedRow, questions: Question[]): ReadJudgement {
  questions.push(
    question(
      'framework_version',
      `“${row.label}” is not a judgement that an inspection of this date has.`,
      row.lines,
      row.grade ? [row.grade] : [],
    ),
  )
  return { key: row.key, label: row.label, grade: row.grade, confirmed: false, box: boxOf(row.lines) }
}

function sentenceOverall(text: ReportText, lists: ReportLists, questions: Question[]): string | null {
  const first = text.lines[0]?.page ?? 1
  const front = text.lines.filter(({ page }) => page <= first + 1)
  const stated = overallSentence(front, lists.grades)
  const again = overallAgain(text.lines.slice(front.length), lists.grades)
  return agreed(
    'overall_effectiveness',
    [stated, again].filter((one) => one !== null),
    stated !== null,
    questions,
  )
}

function boardGrade(text: ReportText, lists: ReportLists, questions: Question[]): string | null {
  const title = plainText(joinLines(text.lines.slice(0, 10).map((line) => line.text)))
  const stated = boardGrades(text.lines, lists.grades)
  if (stated.length === 0 && !title.includes('safeguarding children board')) return null
  return agreed('lscb_judgement', stated, stated.length > 0, questions)
}
