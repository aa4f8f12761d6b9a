import { Temporal } from 'temporal-polyfill'
import { describe, expect, it } from 'vitest'
import { readHolidayCalendar } from '../../../../platform/holiday-calendar.ts'
import { documentClock, exemptSays } from './document-clock.ts'
import { type Asked, dueOn, requestStanding } from './request-standing.ts'

const calendar = readHolidayCalendar()
const day = (iso: string) => Temporal.PlainDate.from(iso)

describe('a document that scrutiny asks for (KEY-9)', () => {
  it('is due by both readings, and is reminded of on the earlier', () => {
    const clock = documentClock(day('2026-12-01'), calendar)
    expect([clock.working, clock.calendar, clock.remindOn].map(String)).toEqual([
      '2026-12-15',
      '2026-12-11',
      '2026-12-11',
    ])
    expect(clock.explanation).toContain('Friday 11 December 2026')
  })

  it('is reminded of on a working day', () => {
    // Ten days after Wednesday 2 December is a Saturday.
    expect(documentClock(day('2026-12-02'), calendar).remindOn.toString()).toBe('2026-12-11')
  })

  it('may be had though exempt, where it is relevant', () => {
    expect(exemptSays(false, '')).toBeNull()
    expect(exemptSays(true, '')).toContain('may be refused')
    expect(exemptSays(true, 'the work programme')).toContain('relevant to the work programme: the member may have it')
  })
})

describe('how a request stands', () => {
  const asked: Asked = {
    kind_of: 'information',
    status: 'open',
    asked_on: '2026-12-01',
    promised_on: null,
    answered_on: null,
    publish: '',
    published_on: null,
    refused_on: null,
    escalated_on: null,
  }
  const stands = (one: Partial<Asked>, today = '2026-12-11') =>
    requestStanding({ ...asked, ...one }, day(today), calendar)

  it('is measured against the promise, and for a document against the law too', () => {
    expect(dueOn({ ...asked, kind_of: 'document' }, calendar)?.toString()).toBe('2026-12-11')
    expect(dueOn({ ...asked, kind_of: 'document', promised_on: '2026-12-20' }, calendar)?.toString()).toBe('2026-12-11')
    expect(dueOn({ ...asked, kind_of: 'document', promised_on: '2026-12-04' }, calendar)?.toString()).toBe('2026-12-04')
    expect(dueOn({ ...asked, promised_on: '2026-12-20' }, calendar)?.toString()).toBe('2026-12-20')
    expect(dueOn({ ...asked, kind_of: 'document', asked_on: '2099-12-01' }, calendar)).toBeNull()
  })

  it('is a word with its reason', () => {
    expect(stands({}).word).toBe('No date promised')
    expect(stands({ promised_on: '2026-12-11' }).word).toBe('Open')
    expect(stands({ promised_on: '2026-12-10' })).toMatchObject({
      word: 'Late',
      why: 'Due on 10 December 2026: 1 day late.',
    })
    const answered = { status: 'answered', answered_on: '2026-12-12', promised_on: '2026-12-10' } as const
    expect(stands(answered)).toMatchObject({ word: 'Answered', why: 'Answered 2 days late.' })
    expect(stands({ ...answered, publish: 'yes' }).word).toBe('Answered, to be published')
    expect(stands({ ...answered, publish: 'yes', published_on: '2026-12-13' }).word).toBe('Answered and published')
    expect(stands({ status: 'refused', refused_on: '2026-12-03' }).why).toBe('It can be escalated.')
    expect(stands({ status: 'refused', escalated_on: '2026-12-04' }).word).toBe('Refused, escalated')
    expect(stands({ status: 'withdrawn' }).word).toBe('Withdrawn')
  })
})
