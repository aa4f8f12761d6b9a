import { describe, expect, it } from 'vitest'
import { cellNote, cellState, UNKNOWN } from '../lists/list-table.ts'
import { wholeNumberReader } from './read-whole-number.ts'

const read = wholeNumberReader(false)
const number = (value: number) => read({ column: 1, kind: 'number', text: String(value), value }, String(value))
const text = (value: string) => read({ column: 1, kind: 'text', text: value, value }, value)

describe('a whole number', () => {
  it('is read, and accepted as text', () => {
    expect(number(-1)).toEqual({ state: cellState.read, notes: 0, value: -1 })
    expect(text('12')).toEqual({ state: cellState.otherForm, notes: 0, value: 12 })
    expect(text('−1').value).toBe(-1)
    expect(text('12.0').value).toBe(12)
  })

  it('is not a fraction, which is noted, nor words, nor too large', () => {
    expect(number(18.6)).toEqual({ state: cellState.unreadable, notes: cellNote.fraction, value: UNKNOWN })
    expect(text('18.6').notes).toBe(cellNote.fraction)
    for (const other of ['5 years', '', 'none', '1e3', '1,000']) expect(text(other).state).toBe(cellState.unreadable)
    expect(number(3e9).state).toBe(cellState.unreadable)
    expect(read({ column: 1, kind: 'date', text: '2025-01-01', value: '2025-01-01' }, '2025-01-01').value).toBe(UNKNOWN)
  })
})
