import type { Temporal } from 'temporal-polyfill'
import type { Typed } from '../../../../platform/http/form.ts'
import { type Field, readFields, readRows } from '../../../../spine/record-forms/index.ts'
import { mostInSeries, seriesOf } from '../../rules/after/direction-dates.ts'
import { clauseRows, type Instrument, instrumentShape, reportRows } from '../../store/following-kinds.ts'
import type { DirectionWords } from '../../use-cases/after/keep-directions.ts'

/** The rungs of the ladder, from advice to direction (INT-2). */
export const instrumentWords: Readonly<Record<Instrument, string>> = {
  support: 'Support and supervision',
  notice: 'Improvement notice',
  direction: 'Statutory direction',
  commissioner: 'Commissioner’s terms',
}

export const head: readonly Field[] = [
  { name: 'title', label: 'What it is called', wanted: 'Enter what it is called' },
  {
    name: 'instrument',
    label: 'What it is',
    kind: 'choice',
    choices: Object.entries(instrumentWords),
  },
  { name: 'issued_on', label: 'Issued on', kind: 'day', wanted: 'Enter the day on which it was issued' },
  { name: 'address', label: 'Where it can be read', hint: 'A web address, or where the paper is kept.' },
  { name: 'published_on', label: 'Public since', hint: 'Empty while it is not.', kind: 'day' },
]

type People = readonly { id: string; name: string }[]

/** The fields of each clause. People are those who may answer for it. */
export const row = (people: People): readonly Field[] => [
  { name: 'number', label: 'Number of the clause' },
  { name: 'words', label: 'What it wants', kind: 'text' },
  {
    name: 'theme',
    label: 'Theme',
    hint: 'Such as leadership and governance: clauses of one theme are worked on together.',
  },
  {
    name: 'owner',
    label: 'Who answers for it',
    kind: 'choice',
    choices: [['', 'Nobody yet'], ...people.map(({ id, name }) => [id, name] as const)],
  },
  { name: 'ordered_by', label: 'Ordered by', kind: 'day' },
  { name: 'expected_by', label: 'Expected by', hint: 'Where that is another day than ordered.', kind: 'day' },
  { name: 'reason', label: 'Why it is expected on another day', kind: 'text' },
  { name: 'done_on', label: 'Done on', kind: 'day' },
  { name: 'evidence', label: 'What proves it', kind: 'text' },
]

/** The fields of each report or review that is ordered. */
export const reportRow: readonly Field[] = [
  { name: 'what', label: 'What is reported or reviewed' },
  { name: 'by', label: 'By whom', hint: 'The commissioner, the adviser, the department, the director.' },
  { name: 'ordered_by', label: 'Ordered by', kind: 'day' },
  { name: 'expected_by', label: 'Expected by', hint: 'Where that is another day than ordered.', kind: 'day' },
  { name: 'reason', label: 'Why it is expected on another day', kind: 'text' },
  { name: 'done_on', label: 'Made on', kind: 'day' },
  { name: 'evidence', label: 'What it said, and where it is', kind: 'text' },
]

/** A series that is to be added: its rows are made from these. */
export const seriesFields: readonly Field[] = [
  { name: 'series_what', label: 'What is reported or reviewed each time', hint: 'Such as Review by the department.' },
  { name: 'series_by', label: 'By whom' },
  { name: 'series_first', label: 'The first is ordered by', kind: 'day' },
  { name: 'series_months', label: 'Then every so many months', hint: 'Such as 6.' },
  { name: 'series_count', label: 'How many in all', hint: `${mostInSeries} at most.` },
]

function readSeries(typed: Typed, today: Temporal.PlainDate, errors: Record<string, string>) {
  const said = readFields(seriesFields, typed, today, errors)
  const { series_what: what = '', series_by: by = '', series_first: first = '' } = said
  if (Object.values(said).every((one) => one === '')) return []
  const number = (name: string, most: number) => {
    const found = Number(said[name])
    if (Number.isInteger(found) && found >= 1 && found <= most) return found
    errors[name] = `Enter a number from 1 to ${most}`
    return 1
  }
  const [months, count] = [number('series_months', 36), number('series_count', mostInSeries)]
  if (what === '') errors['series_what'] = 'Say what is reported or reviewed each time'
  if (first === '') errors['series_first'] ??= 'Enter the day of the first'
  if (first === '' || errors['series_first']) return []
  return seriesOf(first, months, count).map((ordered_by) => ({
    ...{ what, by, ordered_by, expected_by: '', reason: '', done_on: '', evidence: '' },
  }))
}

/** What was typed; faults go into `errors`. A slip wants its reason (D15). */
export function readDirection(
  typed: Typed,
  today: Temporal.PlainDate,
  errors: Record<string, string>,
  people: People,
): DirectionWords {
  const { title = '', instrument, issued_on = '', address = '', published_on } = readFields(head, typed, today, errors)
  const clauses = clauseRows.parse(readRows('clause', row(people), typed, today, errors))
  const reports = reportRows.parse(readRows('report', reportRow, typed, today, errors))
  clauses.forEach((clause, at) => {
    if (clause.words === '') errors[`clause-${at}-words`] = 'Say what the clause wants'
    if (clause.ordered_by !== '' && clause.expected_by > clause.ordered_by && clause.reason === '')
      errors[`clause-${at}-reason`] = 'Say why it is expected after the day ordered'
    if (clause.owner !== '' && !people.some(({ id }) => id === clause.owner))
      errors[`clause-${at}-owner`] = 'Choose who answers for it'
  })
  reports.forEach((report, at) => {
    if (report.what === '') errors[`report-${at}-what`] = 'Say what is reported or reviewed'
    if (report.ordered_by !== '' && report.expected_by > report.ordered_by && report.reason === '')
      errors[`report-${at}-reason`] = 'Say why it is expected after the day ordered'
  })
  return {
    ...{ title, instrument: instrumentShape.catch('direction').parse(instrument), issued_on, clauses, address },
    published_on: published_on || null,
    reports: [...reports, ...readSeries(typed, today, errors)],
  }
}
