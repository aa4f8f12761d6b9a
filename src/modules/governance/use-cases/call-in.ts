import { Temporal } from 'temporal-polyfill'
import { NotPossibleNow, NotValid } from '../../../kernel/failures.ts'
import { londonTime } from '../../../kernel/zoned.ts'
import { bankHolidays } from '../../../platform/holiday-calendar.ts'
import { insist, type Work } from '../../../spine/access/index.ts'
import { linkRecords } from '../../../spine/links/index.ts'
import { notify } from '../../../spine/notifications/index.ts'
import { changeRecord, createRecord, readRecord, type StoredRecord } from '../../../spine/records/index.ts'
import { faultsOfCallers, type Seat, whyNotCalledIn } from '../rules/call-in/may-call-in.ts'
import { type CallInRecord, callInKind } from '../store/call-in-kind.ts'
import { earlierCallIns, listCallIns } from '../store/list-call-ins.ts'
import { plannedKind } from '../store/planned-decision-kind.ts'
import { readRules } from '../store/read-rules.ts'

export type NewCallIn = {
  callers: readonly { personId: string; seat: Seat }[]
  grounds: readonly string[]
  words: string
}

/**
 * Calls a decision in, now: refused where the council's rules or the law leave nothing to call in. More members can join
 * until the window closes; the clerk accepts it when there are enough. Whoever leads the decision is told.
 */
export async function callIn(work: Work, decision: string, given: NewCallIn): Promise<string> {
  insist(work.actor, 'call a decision in')
  const { id, reference, title, state, ownerId } = await readRecord(work, plannedKind, decision)
  const rules = await readRules(work)
  const why = whyNotCalledIn(state, rules, work.clock.now(), bankHolidays) ?? (await calledInAlready(work, id))
  if (why) throw new NotPossibleNow(why)
  const faults = {
    ...(given.callers.length === 0 ? { seat: 'Say who calls it in' } : {}),
    ...(rules.grounds.length > 0 && given.grounds.length === 0 ? { grounds: 'Choose at least one ground' } : {}),
    ...(given.words.trim() === '' ? { words: 'Say why, in words that whoever decided can answer' } : {}),
  }
  if (Object.keys(faults).length > 0) throw new NotValid(faults)
  const now = work.clock.now()
  const callers = await named(work, given.callers)
  const made = await createRecord(
    work,
    callInKind,
    {
      title: `Call-in: ${title}`,
      ownerId: null,
      readers: ['signed-in'],
      state: {
        decision_id: id,
        received_on: work.clock.today().toString(),
        received_at: londonTime(now).toString({ smallestUnit: 'minute' }),
        callers,
        grounds: [...given.grounds],
        words: given.words.trim(),
        state: 'received',
        refused_because: '',
        meeting_id: null,
        outcome: null,
        outcome_reasons: '',
        heard_on: null,
        came_of: '',
        settled_on: null,
      },
    },
    { deed: 'called in' },
  )
  await linkRecords(work, made.id, 'arises from', id)
  if (ownerId) {
    await notify(work, [ownerId], {
      recordId: made.id,
      deed: 'called in',
      what: `${reference} has been called in`,
      why: 'You lead this decision. It may not be acted on until the call-in is over.',
      href: callInKind.path(made.reference),
    })
  }
  return made.reference
}

/** A decision is called in once: whoever else wants it joins, and what the committee has heard is not heard again. */
export async function calledInAlready(work: Work, decisionId: string): Promise<string | null> {
  const query = { decisionId, sort: 'received', direction: 'ascending', offset: 0, most: 100 } as const
  const { rows } = await listCallIns(work, query)
  const live = rows.find(({ state }) => state !== 'withdrawn' && state !== 'not accepted')
  return live ? `It has been called in already: see ${live.reference}, and join it while its window is open.` : null
}

/** Joins a call-in that others have begun, while its window is open. */
export async function joinCallIn(work: Work, reference: string, version: number, seat: Seat): Promise<void> {
  insist(work.actor, 'call a decision in')
  const { id, state } = await readRecord(work, callInKind, reference)
  const personId = work.actor.person
  if (personId === null) return
  if (state.state !== 'received') throw new NotPossibleNow(`${reference} is ${state.state}, so nobody can join it.`)
  if (state.callers.some(({ person_id }) => person_id === personId))
    throw new NotPossibleNow(`You are one of those who called it in already.`)
  const decision = await decisionOf(work, state)
  const why = whyNotCalledIn(decision.state, await readRules(work), work.clock.now(), bankHolidays)
  if (why) throw new NotPossibleNow(why)
  const callers = [...state.callers, ...(await named(work, [{ personId, seat }]))]
  await changeRecord(work, callInKind, id, { version, state: { callers } }, { deed: 'joined' })
}

/** What stands against a call-in by those who signed it, by the rules as they are now (CALL-1). */
export async function faultsNow(work: Work, { id, state }: StoredRecord<CallInRecord>): Promise<string[]> {
  const rules = await readRules(work)
  const since = Temporal.PlainDate.from(state.received_on).subtract({ months: rules.limit_months }).toString()
  const people = state.callers.flatMap(({ person_id }) => person_id ?? [])
  const earlier =
    rules.call_in_limit === null ? new Map<string, number>() : await earlierCallIns(work, people, since, id)
  const callers = state.callers.map(({ person_id, name, seat }) => ({
    name,
    seat,
    earlier: earlier.get(person_id ?? '') ?? 0,
  }))
  return faultsOfCallers(callers, rules)
}

export async function decisionOf(work: Work, state: Pick<CallInRecord, 'decision_id'>) {
  const row = await work.tx
    .selectFrom('record')
    .select('reference')
    .where('id', '=', state.decision_id)
    .executeTakeFirstOrThrow()
  return readRecord(work, plannedKind, row.reference)
}

async function named(work: Work, callers: NewCallIn['callers']): Promise<CallInRecord['callers']> {
  const ids = [...new Set(callers.map(({ personId }) => personId))]
  if (ids.length === 0) return []
  const people = await work.tx
    .selectFrom('record')
    .select(['id', 'title'])
    .where('id', 'in', ids)
    .where('kind', '=', 'PER')
    .execute()
  return ids.flatMap((id) => {
    const name = people.find((one) => one.id === id)?.title
    const seat = callers.find(({ personId }) => personId === id)?.seat
    return name && seat ? [{ person_id: id, name, seat }] : []
  })
}
