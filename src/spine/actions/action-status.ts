import type { Temporal } from 'temporal-polyfill'
import type { AgreedDate } from '../../kernel/agreed-date.ts'
import type { HolidayCalendar } from '../../kernel/calendar.ts'
import { occurrences } from '../../kernel/occurrences.ts'
import { needsStart } from '../../kernel/recurrence.ts'
import { capitalised, formatDate, lateBy, plural } from '../../kernel/text.ts'
import type { ActionState } from './action-lifecycle.ts'

export type Confidence = 'on track' | 'at risk' | 'late'

/** What the status of an action is worked out from. */
export type StatusFacts = {
  state: ActionState
  due: AgreedDate
  /** What was last said of it, and on which day. */
  lastSaid: { on: Temporal.PlainDate; confidence: Confidence } | null
  /** How many files or links prove it. */
  evidence: number
  override: { status: Confidence; reason: string } | null
}

/** Every status, what needs attention first: the order in which they are counted and offered. */
export const statusWords = [
  'Late',
  'Due soon',
  'At risk',
  'On track',
  'No date',
  'Done, not proved',
  'Done',
  'Verified',
  'Effect known',
  'Withdrawn',
] as const
export type StatusWord = (typeof statusWords)[number]

export type ActionStatus = {
  word: StatusWord
  /** Why, in sentences; the first is the one that decided. */
  reasons: readonly string[]
  /** What the facts say where somebody has set another status by hand. */
  computed: StatusWord
}

/** The states in which an action can have each status: a query may leave out all others before the rule is asked. */
const possibleStates: Readonly<Record<StatusWord, readonly ActionState[]>> = {
  Late: ['open'],
  'Due soon': ['open'],
  'At risk': ['open'],
  'On track': ['open'],
  'No date': ['open'],
  'Done, not proved': ['done'],
  Done: ['done'],
  Verified: ['verified'],
  'Effect known': ['effect known'],
  Withdrawn: ['withdrawn'],
}
export const statesWith = (word: StatusWord): readonly ActionState[] => possibleStates[word]

/** The states in which evidence decides the status; in every other it need not be looked for. */
export const evidenceDecides: readonly ActionState[] = ['done']

/** An action is due soon for this many days before its last day (strength P: a nudge). */
export const dueSoonDays = 14

const settled: Partial<Record<ActionState, StatusWord>> = {
  verified: 'Verified',
  'effect known': 'Effect known',
  withdrawn: 'Withdrawn',
}

/**
 * The status of an action with its reasons (A08): derived, so that it cannot be left green by nobody looking. A status
 * set by hand stands, with its reason, and says beside it what the facts say. Dates are calendar dates in London.
 */
export function statusOf(facts: StatusFacts, today: Temporal.PlainDate, calendar: HolidayCalendar): ActionStatus {
  const computed = computedStatus(facts, today, calendar)
  const { override } = facts
  if (!override || facts.state !== 'open') return { ...computed, computed: computed.word }
  const word = wordOf[override.status]
  const said = `Set by hand to ${word.toLowerCase()}: ${override.reason}`
  return {
    word,
    reasons: [said, `By its facts: ${computed.word.toLowerCase()}.`, ...computed.reasons],
    computed: computed.word,
  }
}

const wordOf: Record<Confidence, StatusWord> = { 'on track': 'On track', 'at risk': 'At risk', late: 'Late' }

function computedStatus(
  facts: StatusFacts,
  today: Temporal.PlainDate,
  calendar: HolidayCalendar,
): Omit<ActionStatus, 'computed'> {
  const word = settled[facts.state]
  if (word) return { word, reasons: [] }
  if (facts.state === 'done') {
    return facts.evidence > 0
      ? { word: 'Done', reasons: ['Done by its lead and waiting to be verified.'] }
      : { word: 'Done, not proved', reasons: ['Marked as done, with no evidence attached.'] }
  }
  const said = whatWasSaid(facts, today)
  if (facts.due.recurrence !== null) return recurring(facts, today, calendar, said)
  if (facts.due.latest === null) return { word: 'No date', reasons: [noDateReason(facts.due), ...said.reasons] }
  const late = lateBy(facts.due.latest, today)
  if (late)
    return {
      word: 'Late',
      reasons: [`${capitalised(late)}: it was due by ${formatDate(facts.due.latest)}.`, ...said.reasons],
    }
  if (said.confidence === 'late') return { word: 'Late', reasons: said.reasons }
  if (said.confidence === 'at risk') return { word: 'At risk', reasons: said.reasons }
  const left = today.until(facts.due.latest).days
  if (left <= dueSoonDays) {
    const when = left === 0 ? 'Due today' : `Due in ${plural(left, 'day')}`
    return { word: 'Due soon', reasons: [`${when}, by ${formatDate(facts.due.latest)}.`, ...said.reasons] }
  }
  return { word: 'On track', reasons: [`Due by ${formatDate(facts.due.latest)}.`, ...said.reasons] }
}

/** Something that repeats is late when a time has passed with nothing recorded from its first day on. */
function recurring(
  facts: StatusFacts,
  today: Temporal.PlainDate,
  calendar: HolidayCalendar,
  said: { confidence: Confidence | null; reasons: readonly string[] },
): Omit<ActionStatus, 'computed'> {
  const { recurrence } = facts.due
  if (recurrence === null || needsStart(recurrence)) {
    return {
      word: 'No date',
      reasons: [`“${facts.due.text}” needs a first date before it can be followed.`, ...said.reasons],
    }
  }
  const passed = occurrences(facts.due, today.subtract({ months: 3 }), today, calendar).filter(
    ({ latest }) => latest.until(today).days > 0,
  )
  const last = passed.at(-1)
  const answered = last === undefined || (facts.lastSaid !== null && last.earliest.until(facts.lastSaid.on).days >= 0)
  if (!answered) {
    const reason = `Nothing has been recorded for the time that ended on ${formatDate(last.latest)} (${facts.due.text}).`
    return { word: 'Late', reasons: [reason, ...said.reasons] }
  }
  if (said.confidence === 'late') return { word: 'Late', reasons: said.reasons }
  if (said.confidence === 'at risk') return { word: 'At risk', reasons: said.reasons }
  return { word: 'On track', reasons: [`Repeats: ${facts.due.text}.`, ...said.reasons] }
}

function whatWasSaid({ lastSaid }: StatusFacts, today: Temporal.PlainDate) {
  if (!lastSaid) return { confidence: null, reasons: ['Nothing has been said of it yet.'] }
  const days = lastSaid.on.until(today).days
  const when = days === 0 ? 'today' : `${plural(days, 'day')} ago`
  return { confidence: lastSaid.confidence, reasons: [`Its lead said “${lastSaid.confidence}” ${when}.`] }
}

function noDateReason(due: AgreedDate): string {
  if (due.problem) return `“${due.text}” cannot be read as a date: ${due.problem.message}`
  return due.text === '' ? 'No date has been agreed.' : `“${due.text}” is not a date that can be followed.`
}
