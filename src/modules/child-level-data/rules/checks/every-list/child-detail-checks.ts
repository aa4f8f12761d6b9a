import type { Check } from '../check.ts'
import { blankCheck, unknownCodeCheck } from '../field-check.ts'
import { listsFrom } from '../list-ranges.ts'
import { rowCheck } from '../row-check.ts'

const breakdown = 'Every figure is asked for by gender, ethnicity and disability, and a blank is in none of them.'
const uncounted = 'A value that is in no code list drops out of every count.'

/** AA-C04 to AA-C09, AA-C18 and AA-C19: gender, ethnicity and disability. */
export const childDetailChecks: readonly Check[] = [
  blankCheck({
    id: 'AA-C04',
    severity: 'Error',
    lists: listsFrom(1, 11),
    rationale: breakdown,
    source: 'L,D',
    field: 'gender',
    right: 'Give one of the template’s values; an unborn child is “not stated/recorded”.',
  }),
  unknownCodeCheck({
    id: 'AA-C05',
    severity: 'Error',
    lists: listsFrom(1, 11),
    rationale: uncounted,
    source: 'C,L,D',
    field: 'gender',
    right: 'Use one of the template’s values, such as “a) Male” or “b) Female”.',
  }),
  rowCheck({
    id: 'AA-C06',
    severity: 'Warning',
    lists: listsFrom(1, 11),
    rationale: 'The meaning is plain, but the inspectors’ own tool sorts on the template’s wording.',
    source: 'D',
    where: { gender: 'in another form' },
    columns: ['gender'],
    message: (row) => `“${row.shown('gender')}” was read as “${row.preferred('gender')}”. Send it in that form.`,
  }),
  blankCheck({
    id: 'AA-C07',
    severity: 'Error',
    lists: listsFrom(1, 11),
    rationale: breakdown,
    source: 'L,D',
    field: 'ethnicity',
    right: 'Give a code such as “a) WBRI”, or “s) NOBT” if it has not been obtained.',
  }),
  unknownCodeCheck({
    id: 'AA-C08',
    severity: 'Error',
    lists: listsFrom(1, 11),
    rationale: uncounted,
    source: 'C,L,D',
    field: 'ethnicity',
    right: 'Use one of the four-letter codes, such as “a) WBRI”.',
  }),
  rowCheck({
    id: 'AA-C09',
    severity: 'Warning',
    lists: listsFrom(1, 11),
    rationale:
      'By the time a child is in need, on a plan or in care, a worker knows the family well enough to have asked.',
    source: 'O',
    where: { ethnicity: ['NOBT', 'REFU', 'UNKNOWN'] },
    fails: (row, facts) =>
      row.table.list !== 11 &&
      (facts.hasOpen(6, row.child) || facts.hasOpen(7, row.child) || facts.hasOpen(8, row.child)),
    columns: ['ethnicity'],
    message: (row) =>
      `Ethnicity is “${row.shown('ethnicity')}” for a child with an open case. Ask the family again, and record the answer.`,
  }),
  blankCheck({
    id: 'AA-C18',
    severity: 'Error',
    lists: listsFrom(4, 10),
    rationale: breakdown,
    source: 'L,D',
    field: 'disability',
    right: 'Give “a) Yes”, “b) No” or “c) Unknown”.',
  }),
  unknownCodeCheck({
    id: 'AA-C19',
    severity: 'Error',
    lists: listsFrom(4, 10),
    rationale: `${uncounted} A code for the kind of disability, such as AUT, belongs in the census and not here.`,
    source: 'C,L,D',
    field: 'disability',
    right: 'Give “a) Yes”, “b) No” or “c) Unknown”.',
  }),
]
