import { listNumbers } from '../../lists/list-content.ts'
import { UNKNOWN } from '../../lists/list-table.ts'
import { cellCheck } from '../cell-check.ts'
import type { Check } from '../check.ts'
import type { CheckFacts } from '../check-facts.ts'
import { heading } from '../field-check.ts'
import { listsFrom } from '../list-ranges.ts'
import type { Row } from '../row.ts'
import { rowCheck } from '../row-check.ts'
import {
  comparableName,
  isPlaceholder,
  isTeamCode,
  isTeamName,
  isTeamPlaceholder,
  isWorkerCode,
} from '../worker-names.ts'

/** AA-C26 to AA-C29: who holds the case. AA-C30 is in worker-spelling-check.ts. */
export const workerChecks: readonly Check[] = [
  cellCheck({
    id: 'AA-C26',
    severity: 'Error',
    lists: listsFrom(3, 9),
    rationale: 'The team is the first thing that is needed to find a case and to talk about it.',
    source: 'L,D',
    fields: ({ field }) => field.key === 'team',
    byText: true,
    fails: (row) => row.blank('team') || isTeamPlaceholder(row.text('team')),
    message: (row) =>
      row.blank('team')
        ? 'The allocated team is blank. Give the team’s name, now or at closure.'
        : `“${row.shown('team')}” is not a team. Give the team’s name, now or at closure.`,
  }),
  rowCheck({
    id: 'AA-C27',
    severity: 'Error',
    lists: listsFrom(3, 9),
    rationale: 'An open case that names no worker is the first thing that inspectors filter for.',
    source: 'L,D',
    where: { worker: 'blank' },
    fails: isHeld,
    columns: ['worker'],
    message: () => 'The allocated worker is blank on an open record. Name the worker, or allocate the child to one.',
  }),
  cellCheck({
    id: 'AA-C28',
    severity: 'Error',
    lists: listsFrom(3, 9),
    rationale: 'A child who is held by a rota, a team or nobody has no worker, and that is a finding.',
    source: 'O',
    fields: ({ field }) => field.key === 'worker',
    where: 'known',
    byText: true,
    fails: (row, field, facts) =>
      isPlaceholder(row.text(field)) ||
      isTeamName(row.text(field)) ||
      teamNames(facts).has(comparableName(row.text(field))),
    message: (row) => `“${row.shown('worker')}” is not a person. Name the worker, or allocate the child to one.`,
  }),
  cellCheck({
    id: 'AA-C29',
    severity: 'Warning',
    lists: listsFrom(3, 9),
    rationale: 'Inspectors ask to speak to people and teams by name.',
    source: 'O',
    fields: ({ field }) => field.key === 'worker' || field.key === 'team',
    where: 'known',
    byText: true,
    fails: (row, field) => {
      const name = row.text(field)
      if (field === 'team') return !isTeamPlaceholder(name) && isTeamCode(name)
      return !isPlaceholder(name) && isWorkerCode(name)
    },
    message: (row, field) => `“${row.shown(field)}” in ${heading(row, field)} is a code. Give the name.`,
    ofColumn: (heading, example) => `“${heading}” holds codes, such as “${example}”. Give names.`,
  }),
]

/**
 * Whether somebody should hold the child now. A referral is open unless no more was to be done, a section 47 enquiry until it
 * is decided whether to hold a conference; every care leaver has a worker.
 */
function isHeld(row: Row, facts: CheckFacts): boolean {
  if (row.table.list === 3) return row.code('noFurtherAction') !== 'Yes'
  if (row.table.list === 5) return row.blank('conferenceDate') && row.code('conferenceUnnecessary') !== 'Yes'
  return row.table.list === 9 || facts.isOpen(row)
}

const known = new WeakMap<CheckFacts, ReadonlySet<string>>()

/** The names of the teams in the return, for comparing. */
function teamNames(facts: CheckFacts): ReadonlySet<string> {
  let names = known.get(facts)
  if (!names) {
    const found = new Set<string>()
    for (const list of listNumbers) {
      const teams = facts.input.tables.get(list)?.columns.get('team')
      for (const team of new Set(teams?.value)) {
        if (team !== UNKNOWN) found.add(comparableName(teams?.words.list[team] ?? ''))
      }
    }
    names = found
    known.set(facts, names)
  }
  return names
}
