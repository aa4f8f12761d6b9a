import { describe, expect, it } from 'vitest'
import { contentForTests } from '../../lists/table-for-tests.ts'
import { inputOf, type TestRow } from '../checks-for-tests.ts'
import { runChecks } from '../run-checks.ts'

// Section 2b: a blank raises the blank check and no other; a value that cannot be read raises its own check and no other.
describe.each(contentForTests.lists)('list $list', ({ list, fields }) => {
  const id = list === 11 ? 'adopterId' : 'childId'
  const checksOf = (row: TestRow, heading: string) =>
    runChecks(inputOf({ [list]: [{ [id]: 'A1', ...row }] }))
      .filter(({ columns, row, severity }) => columns[0] === heading && row === 3 && severity !== 'Practice')
      .map(({ check }) => check)

  it.each(fields.filter(({ type }) => ['code', 'date', 'whole-number'].includes(type)))(
    'says once that $key cannot be read',
    ({ key, heading }) => expect(checksOf({ [key]: 'zzz' }, heading)).toHaveLength(1),
  )
  it.each(fields.filter(({ key }) => key !== id))('says at most once that $key is blank', ({ key, heading }) =>
    expect(checksOf({ [key]: null }, heading).length).toBeLessThanOrEqual(1),
  )
})
