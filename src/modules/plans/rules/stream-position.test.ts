import { Temporal } from 'temporal-polyfill'
import { describe, expect, it } from 'vitest'
import { countWords, nextMilestone, type PositionedItem, streamStatus } from './stream-position.ts'

const today = Temporal.PlainDate.from('2026-06-16')
const item = (reference: string, latest: string | null, more: Partial<PositionedItem> = {}): PositionedItem => ({
  reference,
  title: reference,
  key: false,
  open: true,
  latest: latest === null ? null : Temporal.PlainDate.from(latest),
  ...more,
})

describe('the position of a stream', () => {
  it('names the key item that comes first, not what is past or settled', () => {
    const items = [
      item('ACT-1', '2026-06-01', { key: true }),
      item('ACT-2', '2026-06-20'),
      item('ACT-3', '2026-09-01', { key: true }),
      item('ACT-4', '2026-07-01', { key: true, open: false }),
      item('ACT-5', null, { key: true }),
    ]
    expect(nextMilestone(items, today)?.reference).toBe('ACT-3')
    expect(nextMilestone(items.slice(0, 2), today)?.reference).toBe('ACT-2')
    expect(nextMilestone([item('ACT-1', '2026-06-16')], today)?.reference).toBe('ACT-1')
    expect(nextMilestone([], today)).toBeNull()
  })

  it('is the worst that its items say, never an average', () => {
    expect(streamStatus({ 'On track': 20, Late: 1 })).toBe('Late')
    expect(streamStatus({ 'On track': 3, Verified: 9 })).toBe('On track')
    expect(streamStatus({ Verified: 2, 'Done, not proved': 1 })).toBe('Done, not proved')
    expect(streamStatus({ Withdrawn: 2 })).toBe('Nothing yet')
  })

  it('counts in words', () => {
    expect(countWords({ Late: 2, 'Due soon': 0, 'On track': 4 })).toBe('2 late, 4 on track')
    expect(countWords({ 'Done, not proved': 1, Done: 2 })).toBe('1 done but not proved, 2 done')
    expect(countWords({})).toBe('No items')
  })
})
