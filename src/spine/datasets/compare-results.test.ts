import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { changesBetween, type DatasetResult, resultBlocks } from './index.ts'

const reading = (asAt: string, rows: DatasetResult['rows']): DatasetResult => ({
  columns: [
    { key: 'risk', header: 'Risk', kind: 'link', width: 4 },
    { key: 'band', header: 'Now', kind: 'status' },
    { key: 'reviewed', header: 'Reviewed', kind: 'date' },
  ],
  rows,
  notes: [],
  asAt,
})
const risk = (number: number, band: string, reviewed: string | null = null) => ({
  risk: { text: `Risk ${number}`, href: `/risks/RSK-${number}` },
  band,
  reviewed,
})

describe('what changed between two readings', () => {
  it('names new rows, changed cells and rows that have gone, in the words of the columns', () => {
    const before = reading('2026-04-30', [risk(1, 'High'), risk(2, 'Low'), risk(3, 'Low')])
    const now = reading('2026-05-31', [risk(1, 'Medium', '2026-05-12'), risk(3, 'Low'), risk(4, 'High')])
    const { rows, notes, asAt } = changesBetween(before, now)
    expect(rows.map(({ what, before: was, now: is }) => [what, was, is])).toEqual([
      ['Now', 'High', 'Medium'],
      ['Reviewed', 'Nothing', '12 May 2026'],
      ['New', '', 'High'],
      ['No longer listed', 'Low', ''],
    ])
    expect(notes).toEqual(['Compared with the position at 30 April 2026.'])
    expect(asAt).toBe('2026-05-31')
  })

  it('knows a renamed row by where it leads', () => {
    const before = reading('2026-04-30', [risk(1, 'High')])
    const now = reading('2026-05-31', [{ ...risk(1, 'Low'), risk: { text: 'Renamed', href: '/risks/RSK-1' } }])
    expect(changesBetween(before, now).rows.map(({ what }) => what)).toEqual(['Now'])
  })

  it('finds nothing between a reading and itself, and as much there as back', () => {
    const bands = fc.uniqueArray(fc.record({ n: fc.nat(20), band: fc.constantFrom('Low', 'High') }), {
      selector: ({ n }) => n,
    })
    fc.assert(
      fc.property(bands, bands, (one, other) => {
        const a = reading(
          '2026-04-30',
          one.map(({ n, band }) => risk(n, band)),
        )
        const b = reading(
          '2026-05-31',
          other.map(({ n, band }) => risk(n, band)),
        )
        expect(changesBetween(a, a).rows).toEqual([])
        expect(changesBetween(a, b).rows).toHaveLength(changesBetween(b, a).rows.length)
      }),
    )
  })
})

describe('a reading in a paper', () => {
  it('is a table that says as at which day, with dates in words and figures to the right', () => {
    const result = { ...reading('2026-05-31', [risk(1, 'High', '2026-05-12')]), notes: ['Open risks only.'] }
    const [table, note] = resultBlocks('Risks', result)
    expect(table).toMatchObject({ caption: 'Risks, as at 31 May 2026', rows: [['Risk 1', 'High', '12 May 2026']] })
    expect(note).toEqual({ kind: 'paragraph', text: 'Open risks only.' })
  })
})
