import { expect, it } from 'vitest'
import { referenceIn } from './reference-in-notes.ts'

it('finds the record that a reading says it is from, and no other', () => {
  expect(referenceIn(['Counts under 5 are hidden.', 'From RUN-12, as at 2026-05-31.'])).toBe('RUN-12')
  expect(referenceIn(['RUN-12 is not signed.', 'Far from home.'])).toBeNull()
  expect(referenceIn([])).toBeNull()
})
