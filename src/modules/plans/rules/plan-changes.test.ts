import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { changeCounts, type ItemPosition, planChanges } from './plan-changes.ts'

const item = (reference: string, more: Partial<ItemPosition> = {}): ItemPosition => ({
  reference,
  number: '1.1',
  title: reference,
  stream: '1 Annex A',
  state: 'open',
  due: '31 May 2026',
  leads: 'Marian Holt',
  status: 'On track',
  ...more,
})

describe('what changed in a plan', () => {
  it('says new, done, withdrawn, date and lead with was and now (D01)', () => {
    const before = [item('ACT-1'), item('ACT-2'), item('ACT-3'), item('ACT-4')]
    const now = [
      item('ACT-1', { state: 'done', status: 'Done, not proved' }),
      item('ACT-2', { due: '30 June 2026', status: 'Late' }),
      item('ACT-3', { leads: 'Dele Cole' }),
      item('ACT-4', { state: 'withdrawn', status: 'Withdrawn', leads: '' }),
      item('ACT-5'),
      item('ACT-6', { state: 'withdrawn' }),
    ]
    const changes = planChanges(before, now)
    expect(changes.map(({ kind, item: { reference }, was, now: is }) => [reference, kind, was, is])).toEqual([
      ['ACT-1', 'done', 'On track', 'Done, not proved'],
      ['ACT-2', 'status changed', 'On track', 'Late'],
      ['ACT-2', 'date moved', '31 May 2026', '30 June 2026'],
      ['ACT-3', 'lead changed', 'Marian Holt', 'Dele Cole'],
      ['ACT-4', 'withdrawn', 'On track', 'Withdrawn'],
      ['ACT-5', 'new', '', '31 May 2026, Marian Holt'],
    ])
    expect(changeCounts(changes)).toBe('1 done, 1 status changed, 1 date moved, 1 lead changed, 1 withdrawn, 1 new')
  })

  it('finds nothing between a position and itself', () => {
    const items = fc.array(
      fc.record({ number: fc.string(), due: fc.string(), leads: fc.string(), stream: fc.string() }),
    )
    fc.assert(
      fc.property(items, (parts) => {
        const all = parts.map((part, n) => item(`ACT-${n}`, part))
        expect(planChanges(all, all)).toEqual([])
      }),
    )
  })
})
