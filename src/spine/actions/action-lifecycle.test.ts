import { describe, expect, it } from 'vitest'
import { deedsOpenTo, perform } from '../../kernel/lifecycle.ts'
import { type ActionRole, actionLifecycle, type Sample } from './action-lifecycle.ts'

const said = (words: string, sample: Sample | null = { looked: 10, held: 10 }) => ({
  words,
  evidence: '',
  reviewOn: null,
  sample,
})
const as = (...roles: ActionRole[]) => roles

describe('the life of an action', () => {
  it('is done by its lead and verified by somebody else (D08)', () => {
    const done = perform(actionLifecycle, 'open', 'mark as done', as('lead'), said('Timetable agreed and sent out'))
    expect(done).toMatchObject({ ok: true, state: 'done' })
    const own = perform(actionLifecycle, 'done', 'verify', as('lead', 'programme manager'), said('Looked at it'))
    expect(own).toEqual({ ok: false, why: 'Only the colleague who does not lead it can “verify”. Ask them to do it.' })
    const other = perform(
      actionLifecycle,
      'done',
      'verify',
      as('colleague who does not lead it'),
      said('Saw the timetable'),
    )
    expect(other).toMatchObject({ ok: true, state: 'verified' })
  })

  it('is verified by a sample in all of which it was found to be done (D08)', () => {
    const colleague = as('colleague who does not lead it')
    const verify = (sample: Sample | null) =>
      perform(actionLifecycle, 'done', 'verify', colleague, said('Saw them', sample))
    expect(verify({ looked: 12, held: 12 })).toMatchObject({ ok: true, state: 'verified' })
    expect(verify(null)).toMatchObject({ ok: false, why: expect.stringContaining('how many') })
    expect(verify({ looked: 12, held: 9 })).toMatchObject({ ok: false, why: expect.stringContaining('9 of 12') })
    for (const sample of [
      { looked: 0, held: 0 },
      { looked: 2, held: 3 },
      { looked: 1.5, held: 1 },
    ])
      expect(verify(sample).ok).toBe(false)
  })

  it('asks what difference it made and what the evidence is before its effect is known', () => {
    const effect = (words: string, evidence: string) =>
      perform(actionLifecycle, 'verified', 'say what difference it made', as('lead'), {
        words,
        evidence,
        reviewOn: null,
        sample: null,
      })
    expect(effect('', 'Audit')).toMatchObject({ ok: false, why: expect.stringContaining('difference') })
    expect(effect('Children wait four days, not nine', '')).toMatchObject({
      ok: false,
      why: expect.stringContaining('evidence'),
    })
    expect(effect('Children wait four days, not nine', 'June sample of 20')).toMatchObject({
      ok: true,
      state: 'effect known',
    })
  })

  it('lets nobody but those who keep the plan reopen or withdraw', () => {
    expect(deedsOpenTo(actionLifecycle, 'open', as('lead'), said('x')).map(({ deed }) => deed)).toEqual([
      'mark as done',
    ])
    expect(deedsOpenTo(actionLifecycle, 'open', as('programme manager'), said('x')).map(({ deed }) => deed)).toEqual([
      'mark as done',
      'withdraw',
    ])
  })
})
