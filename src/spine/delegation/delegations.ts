import { Temporal } from 'temporal-polyfill'
import { NotFound, NotPossibleNow, NotValid } from '../../kernel/failures.ts'
import { insist, instantOf, type Work } from '../access/index.ts'
import { newId } from '../records/index.ts'
import { dateFault, endedNow, partyFault, type Standing, standingOf } from './may-delegate.ts'
import { partyOf } from './parties.ts'

export type Delegation = {
  id: string
  from: { id: string; name: string }
  to: { id: string; name: string }
  starts: Temporal.PlainDate
  ends: Temporal.PlainDate
  reason: string
  standing: Standing
  endedEarly: boolean
}

/** Those given by this person and those given to them, the latest first. What others give each other is theirs. */
export async function ownDelegations(work: Work): Promise<{ given: Delegation[]; received: Delegation[] }> {
  const rows = await work.tx
    .selectFrom('delegation as d')
    .innerJoin('record as giver', 'giver.id', 'd.from_id')
    .innerJoin('record as taker', 'taker.id', 'd.to_id')
    .select(['d.id', 'd.starts', 'd.ends', 'd.reason', 'd.ended_at', 'd.from_id', 'd.to_id'])
    .select(['giver.title as giverName', 'taker.title as takerName'])
    .where(({ eb, or }) => or([eb('d.from_id', '=', work.actor.person), eb('d.to_id', '=', work.actor.person)]))
    .orderBy('d.starts', 'desc')
    .orderBy('d.id')
    .execute()
  const today = work.clock.today()
  const all = rows.map((row): Delegation => {
    const starts = Temporal.PlainDate.from(row.starts)
    const ends = Temporal.PlainDate.from(row.ends)
    return {
      id: row.id,
      from: { id: row.from_id, name: row.giverName },
      to: { id: row.to_id, name: row.takerName },
      starts,
      ends,
      reason: row.reason,
      standing: standingOf(starts, ends, today),
      endedEarly: row.ended_at !== null,
    }
  })
  return {
    given: all.filter((one) => one.from.id === work.actor.person),
    received: all.filter((one) => one.to.id === work.actor.person),
  }
}

export type DelegationWords = {
  toId: string
  starts: Temporal.PlainDate
  ends: Temporal.PlainDate
  reason: string
}

/**
 * Lets somebody act for the person whose deed this is, between two days. It is always for oneself: whoever acts for
 * somebody gives away what is their own and nothing that was given to them.
 */
export async function letAct(work: Work, words: DelegationWords): Promise<void> {
  insist(work.actor, 'let someone act for them')
  const from = work.actor.person
  if (!from) throw new NotPossibleNow('Nobody is signed in.')
  const fault = partyFault(await partyOf(work, from), await partyOf(work, words.toId))
  if (fault) throw new NotValid({ person: fault })
  const dates = dateFault(words.starts, words.ends, work.clock.today())
  if (dates) throw new NotValid(dates)
  const at = instantOf(work)
  await work.tx
    .insertInto('delegation')
    .values({
      id: newId(at.getTime()),
      from_id: from,
      to_id: words.toId,
      starts: words.starts.toString(),
      ends: words.ends.toString(),
      reason: words.reason,
      made_at: at,
    })
    .execute()
}

/** Ends a delegation that this person gave, at once. Returns who it was to. */
export async function endDelegation(work: Work, id: string): Promise<string> {
  insist(work.actor, 'let someone act for them')
  const given = (await ownDelegations(work)).given.find((one) => one.id === id)
  if (!given) throw new NotFound('That delegation')
  if (given.standing === 'over') throw new NotPossibleNow('It is over already.')
  await work.tx
    .updateTable('delegation')
    .set({ ends: endedNow(given.starts, work.clock.today()).toString(), ended_at: instantOf(work) })
    .where('id', '=', id)
    .execute()
  return given.to.name
}

/** Whoever has let this person act for them today. The rules are asked again: somebody may have moved since. */
export async function whomIMayActFor(work: Work): Promise<Delegation[]> {
  const { received } = await ownDelegations(work)
  const self = work.actor.person === null ? null : await partyOf(work, work.actor.person)
  const good: Delegation[] = []
  for (const one of received.filter(({ standing }) => standing === 'now')) {
    if (self && partyFault(await partyOf(work, one.from.id), self) === null) good.push(one)
  }
  return good
}

/** Turns a session into one that acts for somebody, or back to oneself with null. */
export async function actFor(work: Work, sessionId: string, personId: string | null): Promise<string | null> {
  const giver = personId === null ? null : (await whomIMayActFor(work)).find(({ from }) => from.id === personId)
  if (giver === undefined) throw new NotPossibleNow('They have not let you act for them today.')
  await work.tx
    .updateTable('session')
    .set({ acting_for_id: personId })
    .where('id', '=', sessionId)
    .where('person_id', '=', work.actor.person)
    .execute()
  return giver?.from.name ?? null
}
