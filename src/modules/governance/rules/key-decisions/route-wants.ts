import { Temporal } from 'temporal-polyfill'
import type { HolidayCalendar } from '../../../../kernel/calendar.ts'
import { formatDateWithWeekday } from '../../../../kernel/text.ts'
import { earliestUnderException, lastNoticeDay, type NoticeReading, type Route, shortNotice } from './notice-dates.ts'

/** Who may agree that a decision is urgent, in the order in which they are asked (KEY-4). */
export const agreers = ['scrutiny chair', 'council chair', 'council vice-chair'] as const

/** What was done to give notice, by whichever way; days as ISO text. */
export type GivenNotice = {
  route: Route
  notice_on: string | null
  impracticable: string
  chair_told_on: string | null
  chair_told_how: string
  exception_published_on: string | null
  urgent_agreed_by: string
  urgent_agreed_name: string
  urgent_agreed_on: string | null
  urgent_reasons: string
  urgent_published_on: string | null
}

/** Something that a way to a decision asks for: whether it has been done. */
export type Want = { words: string; done: boolean }

/** What a way asks for, in order (KEY-2, KEY-3, KEY-4). */
export function wantsOf(given: GivenNotice): Want[] {
  if (given.route === 'notice') return [{ words: 'The notice is published', done: given.notice_on !== null }]
  const why = { words: 'It is said why 28 clear days were not practicable', done: given.impracticable !== '' }
  if (given.route === 'general exception')
    return [
      why,
      {
        words: 'The chair of scrutiny was told in writing',
        done: given.chair_told_on !== null && given.chair_told_how !== '',
      },
      { words: 'The notice is published', done: given.notice_on !== null },
      {
        words: 'The reasons for the general exception are published',
        done: given.exception_published_on !== null,
      },
    ]
  return [
    why,
    {
      words:
        'The chair of scrutiny (else the council’s chair, else its vice-chair) agreed that it is urgent and cannot reasonably wait',
      done: given.urgent_agreed_by !== '' && given.urgent_agreed_name !== '' && given.urgent_agreed_on !== null,
    },
    {
      words: 'The reasons for special urgency are published',
      done: given.urgent_reasons !== '' && given.urgent_published_on !== null,
    },
  ]
}

/**
 * What is wrong with a decision taken, or to be taken, on a day, by the way on which notice was given. It never stops
 * the record of what happened: a decision taken out of time is a fact, and the warning stays with it.
 */
export function warningsOn(
  given: GivenNotice,
  decidedOn: Temporal.PlainDate,
  reading: NoticeReading,
  calendar: HolidayCalendar,
): string[] {
  const undone = wantsOf(given)
    .filter(({ done }) => !done)
    .map(({ words }) => `Not done: ${words.charAt(0).toLowerCase()}${words.slice(1)} (${rules[given.route]}).`)
  return [...undone, ...tooSoon(given, decidedOn, reading, calendar)]
}

const rules: Readonly<Record<Route, string>> = {
  notice: 'KEY-2',
  'general exception': 'KEY-3',
  'special urgency': 'KEY-4',
}

function tooSoon(
  given: GivenNotice,
  decidedOn: Temporal.PlainDate,
  reading: NoticeReading,
  calendar: HolidayCalendar,
): string[] {
  if (given.route === 'special urgency') {
    const agreed = given.urgent_agreed_on
    if (agreed === null || agreed <= decidedOn.toString()) return []
    return ['Agreement that it is urgent came after the decision (KEY-4).']
  }
  if (given.notice_on === null) return []
  const notice = Temporal.PlainDate.from(given.notice_on)
  if (given.route === 'notice') {
    const last = lastNoticeDay(decidedOn, reading, calendar)
    if (Temporal.PlainDate.compare(notice, last.date) <= 0) return []
    return [
      `The notice of ${formatDateWithWeekday(notice)} is too late for a decision on ${formatDateWithWeekday(decidedOn)}: it had to be given by ${formatDateWithWeekday(last.date)} (KEY-2).`,
    ]
  }
  const earliest = earliestUnderException(notice, calendar)
  const told = given.chair_told_on
  return [
    ...(Temporal.PlainDate.compare(decidedOn, earliest.date) >= 0
      ? []
      : [
          `A decision on ${formatDateWithWeekday(decidedOn)} leaves fewer than ${shortNotice} clear working days: it may be taken from ${formatDateWithWeekday(earliest.date)} (KEY-3).`,
        ]),
    ...(told !== null && told > given.notice_on ? ['The chair of scrutiny was told after the notice (KEY-3).'] : []),
  ]
}
