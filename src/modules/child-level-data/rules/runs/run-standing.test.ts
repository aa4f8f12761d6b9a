import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mayBeChecked, runStates, standingOf, timeTaken } from './run-standing.ts'

describe('the standing of a run', () => {
  it.each([
    ['reading', 'running', 'reading'],
    ['reading', 'failed', 'failed'],
    ['reading', 'cancelled', 'stopped'],
    ['checking', 'uncertain', 'failed'],
    ['checking', 'waiting', 'checking'],
    ['understood', 'done', 'understood'],
    ['signed', 'failed', 'signed'],
    ['checked', null, 'checked'],
  ] as const)('%s with its work %s is %s', (state, work, standing) => expect(standingOf(state, work)).toBe(standing))

  it('lets lists be checked once they have been read, and again after a failure, never meanwhile', () => {
    const may = runStates.map((state) => mayBeChecked(state, standingOf(state, 'running')))
    expect(may).toEqual([false, true, false, false, false])
    expect(mayBeChecked('checking', 'failed')).toBe(true)
    expect(mayBeChecked('reading', 'failed')).toBe(false)
  })
})

describe('the time taken', () => {
  it.each([
    [20_000, 'less than a minute'],
    [60_000, '1 minute'],
    [7_500_000, '2 hours 5 minutes'],
    [7_200_000, '2 hours'],
    [90_000_000, '1 day 1 hour'],
    [259_200_000, '3 days'],
  ])('%i ms is %s', (milliseconds, words) => expect(timeTaken(milliseconds)).toBe(words))

  it('always says something', () => {
    fc.assert(fc.property(fc.nat(10 ** 11), (milliseconds) => timeTaken(milliseconds) !== ''))
  })
})
