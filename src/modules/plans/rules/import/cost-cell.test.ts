import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type ItemCost, printCost, readCost } from './cost-cell.ts'
import { settleCost } from './settle-cost.ts'

describe('a cost in a cell (D29)', () => {
  it.each([
    ['£1,250 one-off', 'one-off', 125_000],
    ['1250 one off', 'one-off', 125_000],
    ['£12k a year', 'ongoing', 1_200_000],
    ['£3,000.50 p.a.', 'ongoing', 300_050],
    ['Saving of £40,000', 'saving', 4_000_000],
    ['No cost', 'none', null],
    ['Nil', 'none', null],
  ])('reads %o', (text, kind, pence) => expect(readCost(text)).toEqual({ kind, pence }))

  it.each([
    ['£5,000'],
    ['TBC'],
    ['within existing budgets'],
    ['£5,000 one-off, £200 a year'],
    ['one-off'],
    ['saves time'],
    ['£1,25 one-off'],
    [''],
  ])('does not guess at %o', (text) => expect(readCost(text)).toBeNull())

  it('reads back what it prints', () => {
    const kinds = fc.constantFrom('one-off' as const, 'ongoing' as const, 'saving' as const)
    fc.assert(
      fc.property(kinds, fc.integer({ min: 0, max: 2_000_000_000 }), (kind, pence) => {
        expect(readCost(printCost({ kind, pence }))).toEqual({ kind, pence })
      }),
    )
    expect(readCost(printCost({ kind: 'none', pence: null }))).toEqual({ kind: 'none', pence: null })
    expect(printCost({ kind: 'not said', pence: null })).toBe('')
  })
})

describe('a cost of a file, met with the plan', () => {
  const dele = { id: 'p1', name: 'Dele Cole' }
  const plan: ItemCost = { kind: 'one-off', pence: 100, funding: 'Grant', agreedBy: dele }
  const cells = { cost: '', funding: '', agreedBy: '' }

  it('says nothing where its cells are empty, and keeps of the plan what it does not say', () => {
    expect(settleCost(cells, null, plan)).toEqual({ cost: null, unread: null })
    expect(settleCost({ ...cells, cost: '£2 one-off' }, null, plan).cost).toEqual({ ...plan, pence: 200 })
  })

  it('says what is not read: no cost without a name, a source without an amount, somebody unknown', () => {
    expect(settleCost({ ...cells, cost: 'No cost' }, null, null)).toMatchObject({
      cost: null,
      unread: expect.any(String),
    })
    expect(settleCost({ ...cells, cost: 'No cost' }, dele, null)).toMatchObject({
      cost: { kind: 'none' },
      unread: null,
    })
    expect(settleCost({ ...cells, funding: 'Grant' }, null, plan)).toMatchObject({
      cost: null,
      unread: expect.any(String),
    })
    const unknown = settleCost({ ...cells, cost: '£2 a year', agreedBy: 'Nobody Known' }, null, null)
    expect(unknown).toMatchObject({
      cost: { kind: 'ongoing', agreedBy: null },
      unread: expect.stringContaining('Nobody'),
    })
  })
})
