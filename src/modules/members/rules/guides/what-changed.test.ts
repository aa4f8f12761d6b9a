import { describe, expect, it } from 'vitest'
import { whatChanged } from './what-changed.ts'

const leaders = { key: 'leaders', label: 'Leaders' }
const overall = { key: 'overall', label: 'Overall effectiveness' }

describe('what changed from one framework to the next', () => {
  it('says that the whole is no longer judged, as from April 2026 (FW-4)', () => {
    const grades = ['Outstanding', 'Good']
    expect(whatChanged({ judgements: [overall, leaders], grades }, { judgements: [leaders], grades })).toEqual([
      'Gone: “Overall effectiveness” is no longer judged.',
    ])
  })
  it('says what is new, what is printed otherwise, and other grades; a change of order is none', () => {
    const before = { judgements: [leaders], grades: ['Good'] }
    const now = { judgements: [overall, { ...leaders, label: 'Leaders and practice' }], grades: [] }
    expect(whatChanged(before, now)).toEqual([
      'New: “Overall effectiveness” is judged by itself.',
      'Printed otherwise: “Leaders” is now “Leaders and practice”.',
      'Nothing is graded any more: what is found is told in words.',
    ])
    expect(whatChanged(now, { ...before, judgements: [overall, leaders] }).at(-1)).toBe('The grades are now: Good.')
    const both = { judgements: [overall, leaders], grades: [] }
    expect(whatChanged(both, { ...both, judgements: [leaders, overall] })).toEqual([])
  })
})
