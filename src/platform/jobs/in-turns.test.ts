import { describe, expect, it } from 'vitest'
import { inTurns } from './in-turns.ts'

describe('going through many things in turns', () => {
  it('does each once and keeps their order', async () => {
    const all = Array.from({ length: 2_500 }, (_, at) => at)
    expect(await inTurns(all, (one, at) => one + at)).toEqual(all.map((one) => 2 * one))
    expect(await inTurns([], () => 1)).toEqual([])
  })
  it('lets others have the thread meanwhile', async () => {
    let done = 0
    let seenAt = -1
    setImmediate(() => {
      seenAt = done
    })
    await inTurns(Array.from({ length: 3_000 }), () => {
      done += 1
    })
    expect([seenAt > 0, seenAt < 3_000, done]).toEqual([true, true, 3_000])
  })
})
