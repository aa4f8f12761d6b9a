import { Temporal } from 'temporal-polyfill'
import { formatDate, joinWords, plural } from '../kernel/text.ts'
import type { Question, ReportReading, TaggedItem } from '../modules/inspection/index.ts'

/** A reading as plain words for the terminal: what was read, what the report asks for, and what a person has to look at. */
export function reportInWords(reading: ReportReading): string {
  const { kind, authority, dates, judgements, areas } = reading
  const facts: [string, string | null][] = [
    ['Authority', authority?.name ?? null],
    ['Document', kind.documentType],
    ['Framework', judgements.version ?? kind.framework],
    ['Inspected', dates.periods.length > 0 ? joinWords(dates.periods.map(periodInWords)) : null],
    ['Published', dates.published ? day(dates.published) : null],
    ['Lead inspector', reading.leads.length > 0 ? joinWords(reading.leads) : null],
    ['Statement due', reading.statementDue ? day(reading.statementDue) : null],
  ]
  const optional = new Set(['Statement due', ...(kind.framework === 'JTAI' ? ['Lead inspector'] : [])])
  const known = facts.filter(([label, words]) => words !== null || !optional.has(label))
  return [
    ...known.map(([label, words]) => `${`${label}:`.padEnd(16)}${words ?? 'not found'}`),
    ...section(
      'Judgements',
      judgements.judgements.map(({ label, grade }) => `${label}: ${grade ?? 'not found'}`),
    ),
    ...(kind.framework === 'SIF' ? [`Overall effectiveness: ${judgements.overall ?? 'not found'}`] : []),
    ...section('Priority actions', areas.priority.flatMap(itemInWords)),
    ...section(areas.heading ?? 'Areas for improvement', areas.improvement.flatMap(itemInWords)),
    ...section('Areas covered by the visit', areas.covered.flatMap(itemInWords)),
    ...section('Safeguarding board: priority actions', areas.boardPriority.flatMap(itemInWords)),
    ...section('Safeguarding board: areas for improvement', areas.boardImprovement.flatMap(itemInWords)),
    ...section(plural(reading.questions.length, 'question'), reading.questions.map(questionInWords)),
  ].join('\n')
}

function section(title: string, lines: string[]): string[] {
  return lines.length > 0 ? ['', title, ...lines] : []
}

function itemInWords({ text, number, box }: TaggedItem, at: number): string[] {
  const [first = '', ...points] = text.split('\n')
  return [`${number ?? at + 1}. ${first} (page ${box.page})`, ...points.map((point) => `   ${point}`)]
}

function questionInWords({ field, why, candidates, page }: Question): string {
  const where = page === null ? '' : ` (page ${page})`
  const said =
    candidates.length > 0
      ? ` It may be: ${candidates.map((one) => `“${/^\d{4}-\d\d-\d\d$/.test(one) ? day(one) : one}”`).join(', ')}.`
      : ''
  return `${field}${where}: ${why}${said}`
}

const day = (date: string) => formatDate(Temporal.PlainDate.from(date))

function periodInWords([from, to]: readonly [string, string]): string {
  return from === to ? day(from) : `${day(from)} to ${day(to)}`
}
