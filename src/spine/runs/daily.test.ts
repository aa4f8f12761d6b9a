import { describe, expect, it } from 'vitest'
import { dueNow } from './daily.ts'

const seal = { kind: 'seal history', title: 'Seal the history', at: 2 } as const
const digest = { kind: 'send digests', title: 'Send digests', at: 'every hour' } as const

describe('what is due', () => {
  it('is not due before its hour and stays due all day after it, under one key', () => {
    expect(dueNow([seal], '2026-06-16', 1)).toEqual([])
    expect(dueNow([seal], '2026-06-16', 2).map((one) => one.key)).toEqual(['seal history 2026-06-16'])
    expect(dueNow([seal], '2026-06-16', 23).map((one) => one.key)).toEqual(['seal history 2026-06-16'])
  })

  it('has a key of its own each hour when it is hourly', () => {
    expect(dueNow([digest], '2026-06-16', 7)[0]?.key).toBe('send digests 2026-06-16 07')
    expect(dueNow([digest], '2026-06-16', 8)[0]?.key).toBe('send digests 2026-06-16 08')
  })
})
