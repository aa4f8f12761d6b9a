import { Temporal } from 'temporal-polyfill'
import { NotPossibleNow, NotValid } from '../../../../kernel/failures.ts'
import { formatDate, plural } from '../../../../kernel/text.ts'
import { insist, instantOf, serviceReaders, type Work } from '../../../../spine/access/index.ts'
import { listActions, principalsOf } from '../../../../spine/actions/index.ts'
import { doneWith, notify } from '../../../../spine/notifications/index.ts'
import type { Lead, WantedLead } from '../../../../spine/people/index.ts'
import { changeRecord, createRecord, newId, type StoredRecord } from '../../../../spine/records/index.ts'
import { roundsOf } from '../../store/read-rounds.ts'
import { type RoundState, roundKind } from '../../store/round-kind.ts'
import { readPlan } from '../list-items.ts'
import { peopleAsked, readRound } from './read-round.ts'

/** What waits for somebody, as notifications name it. */
export const askedToUpdate = 'say how your actions are going'

export type RoundWords = { title: string; opensOn: string; closesOn: string; message: string }

/**
 * Opens a round: every open item of the plan is asked about, of its lead. Each lead is told once, with how many; whoever
 * leads nothing is not told. One round of a plan is open at a time.
 */
export async function openRound(
  work: Work,
  planReference: string,
  words: RoundWords,
): Promise<{ id: string; reference: string; asked: number }> {
  insist(work.actor, 'run a round')
  const plan = await readPlan(work, planReference)
  checkWords(work, words)
  const open = (await roundsOf(work, plan.id)).find(({ state }) => state === 'open')
  if (open) throw new NotPossibleNow(`${open.title} (${open.reference}) is still open. Close it first.`)
  const { rows } = await listActions(work, { within: plan.streams.map(({ id }) => id), states: ['open'] })
  if (rows.length === 0) throw new NotPossibleNow('No item of this plan is open, so there is nothing to ask about.')
  const readers = new Set([
    ...serviceReaders,
    ...rows.flatMap(({ leads }) => principalsOf(leads.flatMap(asWanted), null)),
  ])
  const { title, opensOn, closesOn, message } = words
  const made = await createRecord(
    work,
    roundKind,
    {
      title: title.trim(),
      ownerId: null,
      readers: [...readers],
      state: {
        plan_id: plan.id,
        opens_on: opensOn,
        closes_on: closesOn,
        message: message.trim(),
        state: 'open' as const,
      },
    },
    { deed: 'opened' },
  )
  const at = instantOf(work).getTime()
  await work.tx
    .insertInto('round_question')
    .values(
      rows.map(({ id, leads }) => ({ id: newId(at), round_id: made.id, action_id: id, person_id: firstWho(leads) })),
    )
    .execute()
  await tell(work, plan.reference, made.reference)
  return { ...made, asked: rows.length }
}

/** Reminds whoever has not answered everything, or one of them; it waits for them anew. Gives how many were reminded. */
export async function remind(
  work: Work,
  planReference: string,
  reference: string,
  personId: string | null,
): Promise<number> {
  insist(work.actor, 'run a round')
  const { round, items } = await readRound(work, planReference, reference)
  insistOpen(round)
  const { people } = peopleAsked(items)
  const waiting = people.filter((one) => one.answered < one.asked && (personId === null || one.personId === personId))
  const ids = waiting.map((one) => one.personId)
  if (ids.length === 0) return 0
  await doneWith(work, round.id, ids, askedToUpdate)
  await work.tx
    .updateTable('round_question')
    .set({ reminded_at: instantOf(work) })
    .where('round_id', '=', round.id)
    .where('person_id', 'in', ids)
    .where('answered_at', 'is', null)
    .execute()
  await tell(work, planReference, reference, new Set(ids))
  return ids.length
}

/** Closes a round. What nobody answered stays in its result as unanswered; nothing is asked any longer. */
export async function closeRound(
  work: Work,
  planReference: string,
  reference: string,
  version: number,
): Promise<{ round: StoredRecord<RoundState>; unanswered: number }> {
  insist(work.actor, 'run a round')
  const { round, counts } = await readRound(work, planReference, reference)
  insistOpen(round)
  await doneWith(work, round.id, null, askedToUpdate)
  const closed = await changeRecord(
    work,
    roundKind,
    round.id,
    { version, state: { state: 'closed' } },
    { deed: 'closed' },
  )
  return { round: closed, unanswered: counts.asked - counts.answered }
}

/** Refuses what can only be done while a round is open. */
export function insistOpen(round: StoredRecord<RoundState>): void {
  if (round.state.state === 'closed') throw new RoundClosed(`${round.title} has been closed, so nothing was saved.`)
}
export class RoundClosed extends NotPossibleNow {}

/** Whoever of the leads is there to answer first: the lead, else a co-lead, else a deputy. */
const firstWho = (leads: readonly Lead[]): string | null => leads.find(({ nobody }) => !nobody)?.personId ?? null

const asWanted = ({ personId, postId, capacity }: Lead): WantedLead[] => {
  if (postId !== null) return [{ postId, capacity }]
  return personId === null ? [] : [{ personId, capacity }]
}

async function tell(work: Work, planReference: string, reference: string, only?: ReadonlySet<string>): Promise<void> {
  const { round, items } = await readRound(work, planReference, reference)
  const until = formatDate(Temporal.PlainDate.from(round.state.closes_on))
  for (const { personId, asked, answered } of peopleAsked(items).people) {
    if (answered >= asked || (only && !only.has(personId))) continue
    await notify(work, [personId], {
      recordId: round.id,
      deed: askedToUpdate,
      what: `Say how ${plural(asked - answered, 'action')} of yours ${asked - answered === 1 ? 'is' : 'are'} going`,
      why: `${round.title} is open until ${until}.`,
      href: `/plans/${planReference}/rounds/${round.reference}/mine`,
      until: round.state.closes_on,
    })
  }
}

function checkWords(work: Work, words: RoundWords): void {
  const today = work.clock.today().toString()
  if (words.title.trim() === '') throw new NotValid({ title: 'Enter what the round is called, such as June 2026' })
  if (words.opensOn > today) throw new NotValid({ opensOn: 'A round opens when you open it: choose today or earlier' })
  if (words.closesOn < today) throw new NotValid({ closesOn: 'Choose a day that is still to come' })
}
