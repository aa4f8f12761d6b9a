import { Temporal } from 'temporal-polyfill'
import { NotPossibleNow } from '../../../kernel/failures.ts'
import { bankHolidays } from '../../../platform/holiday-calendar.ts'
import type { Work } from '../../../spine/access/index.ts'
import { addReaders, changeRecord } from '../../../spine/records/index.ts'
import { routeOpen } from '../rules/key-decisions/notice-dates.ts'
import { faultsOfNotice } from '../rules/key-decisions/notice-fields.ts'
import { type PlannedState, plannedKind } from '../store/planned-decision-kind.ts'
import { readRules } from '../store/read-rules.ts'
import { keptByActor, stillOpen } from './plan-decision.ts'

/**
 * Publishes the notice today, by the gentlest way that is still open (KEY-2 to KEY-4). Nothing may be missing from it. From
 * then on everybody signed in may read it. Returns the way.
 */
export async function publishNotice(work: Work, reference: string, version: number): Promise<PlannedState['route']> {
  const { id, title, state } = await stillOpen(work, reference)
  if (state.status === 'noticed') throw new NotPossibleNow(`The notice of ${reference} is out already.`)
  const faults = wantingOf({ ...state, title })
  if (faults.length > 0) throw new NotPossibleNow(`The notice is not complete. ${faults.join(' ')}`)
  const today = work.clock.today()
  const { notice_reading } = await readRules(work)
  const decideFrom = state.decide_from ? Temporal.PlainDate.from(state.decide_from) : today
  const route = state.key ? routeOpen(today, decideFrom, notice_reading, bankHolidays).route : 'notice'
  const change = { status: 'noticed' as const, notice_on: today.toString(), route }
  await changeRecord(work, plannedKind, id, { version, state: change }, { deed: 'published the notice' })
  await addReaders(work, id, ['signed-in'])
  return route
}

/** What a notice lacks: all eight things for a key decision; for any other what, who and when. */
export function wantingOf(words: PlannedState & { title: string }): string[] {
  const faults = faultsOfNotice({ ...words, key: true })
  return words.key ? faults : faults.filter((fault) => /^\([bcd]\)/.test(fault))
}

export type RouteWords = Pick<
  PlannedState,
  | 'route'
  | 'impracticable'
  | 'chair_told_on'
  | 'chair_told_how'
  | 'exception_published_on'
  | 'urgent_agreed_by'
  | 'urgent_agreed_name'
  | 'urgent_agreed_on'
  | 'urgent_reasons'
  | 'urgent_published_on'
>

/** Says by which way notice is given and what was done for it (KEY-3, KEY-4). It can still be said after the decision. */
export async function sayRoute(work: Work, reference: string, version: number, words: RouteWords): Promise<void> {
  const { id } = await keptByActor(work, reference)
  await changeRecord(
    work,
    plannedKind,
    id,
    { version, state: words },
    { deed: `said how notice is given: ${words.route}` },
  )
}

export type PrivateWords = Pick<
  PlannedState,
  'private_reasons' | 'private_second_on' | 'representations' | 'representations_answer'
>

/** Says why it is decided in private, what people said against that, and the second notice (ATI-9). */
export async function sayPrivate(work: Work, reference: string, version: number, words: PrivateWords): Promise<void> {
  const { id } = await keptByActor(work, reference)
  const state = { ...words, in_private: true }
  await changeRecord(work, plannedKind, id, { version, state }, { deed: 'wrote the private notice' })
}
