import { describe, expect, it } from 'vitest'
import { faultWithoutData, logLevelOf, shortLine, withoutAddresses } from './logger.ts'

describe('what is logged of a fault', () => {
  it('is no value that the database was given', () => {
    const fault = Object.assign(new Error('duplicate key value: (ada@example.org)'), {
      severity: 'ERROR',
      code: '23505',
      detail: 'Key (email)=(ada@example.org) already exists.',
      table: 'account',
      constraint: 'account_email_key',
    })
    const logged = JSON.stringify(faultWithoutData(fault))
    expect(logged).toContain('account_email_key')
    expect(logged).not.toContain('ada@')
  })

  it('is no e-mail address and no password', () => {
    expect(withoutAddresses('cannot reach smtp://me:secret@mail.example.org for ada@example.org')).toBe(
      'cannot reach [address] for [address]',
    )
    expect(JSON.stringify(faultWithoutData(new Error('no such person as ada@example.org')))).not.toContain('ada')
  })
})

describe('a line on a terminal', () => {
  it('says when, what and how it went', () => {
    const time = Date.parse('2026-06-16T08:01:02Z')
    expect(
      shortLine(JSON.stringify({ level: 30, time, method: 'GET', path: '/risks', status: 200, ms: 12, msg: '' })),
    ).toBe('08:01:02 GET /risks 200 12 ms')
    expect(
      shortLine(JSON.stringify({ level: 50, time, msg: 'a page failed', err: { type: 'database', code: '23505' } })),
    ).toBe('08:01:02 fault a page failed (database 23505)')
  })

  it('is only for what is wrong, unless more is asked for', () => {
    expect([logLevelOf(undefined, true), logLevelOf(undefined, false), logLevelOf('debug', true)]).toEqual([
      'warn',
      'info',
      'debug',
    ])
  })
})
