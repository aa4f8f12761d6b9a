import type { Temporal } from 'temporal-polyfill'
import type { Typed } from '../../../../platform/http/form.ts'
import { type Field, readFields, readRows } from '../../../../spine/record-forms/index.ts'
import { clauseRows, type Instrument, instrumentShape } from '../../store/following-kinds.ts'
import type { DirectionWords } from '../../use-cases/after/keep-following.ts'

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
]

export const row: readonly Field[] = [
  { name: 'number', label: 'Number of the clause' },
  { name: 'words', label: 'What it wants', kind: 'text' },
  {
    name: 'theme',
    label: 'Theme',
    hint: 'Such as leadership and governance: clauses of one theme are worked on together.',
  },
  { name: 'ordered_by', label: 'Ordered by', kind: 'day' },
  { name: 'expected_by', label: 'Expected by', hint: 'Where that is another day than ordered.', kind: 'day' },
  { name: 'reason', label: 'Why it is expected on another day', kind: 'text' },
  { name: 'done_on', label: 'Done on', kind: 'day' },
  { name: 'evidence', label: 'What proves it', kind: 'text' },
]

/** What was typed; faults go into `errors`. A slip wants its reason (D15). */
export function readDirection(typed: Typed, today: Temporal.PlainDate, errors: Record<string, string>): DirectionWords {
  const { title = '', instrument, issued_on = '' } = readFields(head, typed, today, errors)
  const clauses = clauseRows.parse(readRows('clause', row, typed, today, errors))
  clauses.forEach((clause, at) => {
    if (clause.words === '') errors[`clause-${at}-words`] = 'Say what the clause wants'
    if (clause.ordered_by !== '' && clause.expected_by > clause.ordered_by && clause.reason === '')
      errors[`clause-${at}-reason`] = 'Say why it is expected after the day ordered'
  })
  return { title, instrument: instrumentShape.catch('direction').parse(instrument), issued_on, clauses }
}
