import type { Check } from '../check.ts'
import { listsFrom } from '../list-ranges.ts'
import { oneAnswerCheck } from './one-answer.ts'

/** AA-X01 to AA-X05: what every list says of a child. */
export const identityAcrossChecks: readonly Check[] = [
  oneAnswerCheck({
    id: 'AA-X01',
    severity: 'Error',
    lists: listsFrom(1, 10),
    rationale: 'One id with two dates of birth is two children merged, or a slip of typing.',
    source: 'S',
    field: 'dateOfBirth',
    what: 'The date of birth',
  }),
  oneAnswerCheck({
    id: 'AA-X02',
    severity: 'Error',
    lists: listsFrom(1, 10),
    rationale: 'One id with two genders is two children merged, or a slip of typing.',
    source: 'O',
    field: 'gender',
    what: 'The gender',
  }),
  oneAnswerCheck({
    id: 'AA-X03',
    severity: 'Warning',
    lists: listsFrom(1, 10),
    rationale: 'Lists that disagree about a child are noticed at once when the case is tracked.',
    source: 'S',
    field: 'ethnicity',
    what: 'The ethnicity',
  }),
  oneAnswerCheck({
    id: 'AA-X04',
    severity: 'Warning',
    lists: listsFrom(4, 10),
    rationale: 'Lists that disagree about a child are noticed at once when the case is tracked.',
    source: 'O',
    field: 'disability',
    what: 'The answer on disability',
  }),
  oneAnswerCheck({
    id: 'AA-X05',
    severity: 'Warning',
    lists: listsFrom(1, 10),
    rationale: 'Ages that differ for one date of birth show that the lists were run on different days.',
    source: 'O',
    field: 'age',
    what: 'The age',
    where: 'dateOfBirth',
  }),
]
