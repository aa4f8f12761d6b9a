import { describe, expect, it } from 'vitest'
import { deedsOpenTo, defineLifecycle, InvalidLifecycleError, type Lifecycle, perform } from './lifecycle.ts'

type State = 'open' | 'done by lead' | 'verified'
type Deed = 'mark done' | 'verify' | 'reopen'
type Role = 'lead' | 'programme manager' | 'reader'
type Facts = { evidence: number }

const table: Lifecycle<State, Deed, Role, Facts> = {
  states: ['open', 'done by lead', 'verified'],
  deeds: [
    {
      deed: 'mark done',
      from: 'open',
      to: 'done by lead',
      who: ['lead', 'programme manager'],
      guard: ({ evidence }) => (evidence > 0 ? null : 'Add evidence of completion first.'),
      message: 'Marked done.',
    },
    { deed: 'verify', from: 'done by lead', to: 'verified', who: ['programme manager'], message: 'Verified.' },
    {
      deed: 'reopen',
      from: ['done by lead', 'verified'],
      to: 'open',
      who: ['programme manager'],
      message: 'Reopened.',
    },
  ],
}
const actions = defineLifecycle(table)
const proved = { evidence: 1 }

describe('perform', () => {
  it.each<[State, Deed, Role, State]>([
    ['open', 'mark done', 'lead', 'done by lead'],
    ['done by lead', 'verify', 'programme manager', 'verified'],
    ['verified', 'reopen', 'programme manager', 'open'],
  ])('%s, %s by the %s leads to %s', (state, deed, role, to) => {
    expect(perform(actions, state, deed, [role], proved)).toMatchObject({ ok: true, state: to })
  })

  it('gives the message to show', () => {
    expect(perform(actions, 'open', 'mark done', ['reader', 'lead'], proved)).toEqual({
      ok: true,
      state: 'done by lead',
      message: 'Marked done.',
    })
  })

  it.each<[string, State, Deed, readonly Role[], Facts, string]>([
    ['the guard refuses', 'open', 'mark done', ['lead'], { evidence: 0 }, 'Add evidence of completion first.'],
    [
      'it is for another role',
      'open',
      'mark done',
      ['reader'],
      proved,
      'Only the lead or programme manager can “mark done”. Ask them to do it.',
    ],
    [
      'the person has no role',
      'done by lead',
      'verify',
      [],
      proved,
      'Only the programme manager can “verify”. Ask them to do it.',
    ],
    [
      'it comes too soon',
      'open',
      'verify',
      ['programme manager'],
      proved,
      'This is “open”, and “verify” needs it to be “done by lead”. What you can do now is “mark done”.',
    ],
    [
      'nothing is open to them',
      'open',
      'reopen',
      ['reader'],
      proved,
      'This is “open”, and “reopen” needs it to be “done by lead” or “verified”. Look at it again: someone may have changed it.',
    ],
  ])('explains what to do when %s', (_, state, deed, roles, facts, why) => {
    expect(perform(actions, state, deed, roles, facts)).toEqual({ ok: false, why })
  })

  it('refuses a deed that the table does not have', () => {
    const noVerifying = defineLifecycle<State, Deed, Role, Facts>({ states: ['open'], deeds: [] })
    expect(perform(noVerifying, 'open', 'verify', ['lead'], proved)).toEqual({
      ok: false,
      why: '“verify” cannot be done here.',
    })
  })

  it('agrees with deedsOpenTo for every state, deed and role', () => {
    const roles: readonly Role[] = ['lead', 'programme manager', 'reader']
    for (const state of actions.states) {
      for (const role of roles) {
        const open = deedsOpenTo(actions, state, [role], proved).map(({ deed }) => deed)
        for (const { deed } of actions.deeds) {
          expect(perform(actions, state, deed, [role], proved).ok).toBe(open.includes(deed))
        }
      }
    }
  })
})

describe('deedsOpenTo', () => {
  it('offers what may be done, and says what must come first', () => {
    expect(deedsOpenTo(actions, 'open', ['lead'], { evidence: 0 })).toEqual([
      { deed: 'mark done', why: 'Add evidence of completion first.' },
    ])
    expect(deedsOpenTo(actions, 'done by lead', ['programme manager'], proved)).toEqual([
      { deed: 'verify', why: null },
      { deed: 'reopen', why: null },
    ])
    expect(deedsOpenTo(actions, 'open', ['reader'], proved)).toEqual([])
  })
})

describe('defineLifecycle refuses a table', () => {
  const row = (deed: string, from: string, to: string, who = ['lead']) => ({ deed, from, to, who, message: 'Done.' })

  it.each([
    ['that nobody may use', [row('close', 'open', 'closed', [])], 'Nobody may “close”.'],
    ['that names an unknown state', [row('close', 'open', 'lost')], '“close” names the unknown state “lost”.'],
    ['that starts from one', [row('close', 'lost', 'closed')], '“close” names the unknown state “lost”.'],
    [
      'that answers twice',
      [row('close', 'open', 'closed'), row('close', 'open', 'open')],
      'The table answers twice for open × lead × close.',
    ],
    ['with a state out of reach', [row('reopen', 'closed', 'open')], 'No deed ever leads to “closed”.'],
  ])('%s', (_, deeds, message) => {
    expect(() => defineLifecycle({ states: ['open', 'closed'], deeds })).toThrow(new InvalidLifecycleError(message))
  })
})
