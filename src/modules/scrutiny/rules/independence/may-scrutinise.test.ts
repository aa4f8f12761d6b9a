import { Temporal } from 'temporal-polyfill'
import { describe, expect, it } from 'vitest'
import { mayScrutinise } from './may-scrutinise.ts'

const day = (text: string) => Temporal.PlainDate.from(text)
const asked = { name: 'Councillor Ash', today: day('2026-06-16'), executive: [], theirOwn: false, looksAtFrom: null }
const sat = (starts: string, ends: string | null) => [{ starts: day(starts), ends: ends === null ? null : day(ends) }]

describe('who may scrutinise (LAW-2)', () => {
  it('lets a member who was never in the executive', () => {
    expect(mayScrutinise(asked)).toEqual({ may: true })
  })

  it('keeps out whoever sits in the executive today, to the last day and whatever the review looks at', () => {
    expect(mayScrutinise({ ...asked, executive: sat('2024-05-20', null) }).may).toBe(false)
    expect(mayScrutinise({ ...asked, executive: sat('2024-05-20', '2026-06-16') }).may).toBe(false)
    expect(mayScrutinise({ ...asked, executive: sat('2024-05-20', '2026-06-15') }).may).toBe(true)
    expect(mayScrutinise({ ...asked, executive: sat('2026-06-17', null) }).may).toBe(true)
  })

  it('keeps out whose own decisions it looks at, after they have left', () => {
    const left = mayScrutinise({ ...asked, executive: sat('2020-05-01', '2023-05-09'), theirOwn: true })
    expect(left).toMatchObject({ may: false, why: expect.stringContaining('witness') })
  })

  it('keeps out a former member of the executive for the time in which they sat there, and for no later one', () => {
    const executive = sat('2020-05-01', '2023-05-09')
    expect(mayScrutinise({ ...asked, executive, looksAtFrom: day('2023-05-09') }).may).toBe(false)
    expect(mayScrutinise({ ...asked, executive, looksAtFrom: day('2023-05-10') }).may).toBe(true)
  })

  it('keeps nobody out of a council without an executive but from what is their own (LAW-8)', () => {
    expect(mayScrutinise({ ...asked, looksAtFrom: day('2020-01-01') }).may).toBe(true)
    expect(mayScrutinise({ ...asked, theirOwn: true }).may).toBe(false)
  })
})
