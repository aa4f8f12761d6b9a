import { sql } from 'kysely'
import type { Work } from '../../../spine/access/index.ts'

export type RoundRow = {
  id: string
  reference: string
  title: string
  opensOn: string
  closesOn: string
  state: string
  asked: number
  answered: number
}

/** The rounds of a plan, newest first, each with how many items were asked about and answered. */
export async function roundsOf(work: Work, planId: string): Promise<RoundRow[]> {
  const { rows } = await sql<RoundRow>`
    select u.id, r.reference, r.title, u.opens_on as "opensOn", u.closes_on as "closesOn", u.state,
      count(q.id)::int as asked, count(q.answered_at)::int as answered
    from update_round u join record r on r.id = u.id left join round_question q on q.round_id = u.id
    where u.plan_id = ${planId}::uuid group by u.id, r.reference, r.title, r.number order by u.opens_on desc, r.number desc
  `.execute(work.tx)
  return rows
}

export type Question = {
  actionId: string
  /** Who was asked first; null where nobody answered for the item when the round opened. */
  personId: string | null
  asked: string | null
  answeredAt: Date | null
  answeredById: string | null
  answeredBy: string | null
  remindedAt: Date | null
  /** The last thing said in this round, whose id tells whether somebody has seen it. */
  said: { id: string; words: string; confidence: string; at: Date } | null
}

/** What a round asks, item by item, as far as this person may read the items; in no order of its own. */
export async function questionsOf(work: Work, roundId: string): Promise<Question[]> {
  const { rows } = await sql<
    Omit<Question, 'said'> & { id: string | null; words: string; confidence: string; at: Date }
  >`
    select q.action_id as "actionId", q.person_id as "personId", asked.title as asked, q.answered_at as "answeredAt",
      q.answered_by_id as "answeredById", who.title as "answeredBy", q.reminded_at as "remindedAt",
      said.id, said.words, said.confidence, said.said_at as at
    from round_question q left join record asked on asked.id = q.person_id left join record who on who.id = q.answered_by_id
    left join lateral (select u.id, u.words, u.confidence, u.said_at from action_update u
      where u.action_id = q.action_id and u.asked_in_id = q.round_id order by u.said_at desc, u.id desc limit 1) said on true
    where q.round_id = ${roundId}::uuid`.execute(work.tx)
  return rows.map(({ id, words, confidence, at, ...question }) => ({
    ...question,
    said: id === null ? null : { id, words, confidence, at },
  }))
}

/** How many a round asks about and has answers to, the same for every reader. */
export async function countQuestions(work: Work, roundId: string): Promise<{ asked: number; answered: number }> {
  const row = await work.tx
    .selectFrom('round_question')
    .select(({ fn }) => [fn.countAll<number>().as('asked'), fn.count<number>('answered_at').as('answered')])
    .where('round_id', '=', roundId)
    .executeTakeFirstOrThrow()
  return { asked: Number(row.asked), answered: Number(row.answered) }
}

/** The reference of the plan that a round is of, as far as the reader may know of it. */
export async function planOfRound(work: Work, roundReference: string): Promise<string | null> {
  const row = await work.tx
    .selectFrom('update_round as u')
    .innerJoin('record as r', 'r.id', 'u.id')
    .innerJoin('record as plan', 'plan.id', 'u.plan_id')
    .select('plan.reference')
    .where('r.reference', '=', roundReference.toUpperCase())
    .executeTakeFirst()
  return row?.reference ?? null
}

/**
 * Locks the questions of a round about some actions, and the round against closing, to the end of the transaction: of two who answer at
 * once the second sees what the first has said.
 */
export async function lockQuestions(work: Work, roundId: string, references: readonly string[]): Promise<void> {
  await work.tx.selectFrom('record').select('id').where('id', '=', roundId).forShare().execute()
  if (references.length === 0) return
  await work.tx
    .selectFrom('round_question')
    .select('id')
    .where('round_id', '=', roundId)
    .where('action_id', 'in', ({ selectFrom }) =>
      selectFrom('record').select('id').where('reference', 'in', references),
    )
    .orderBy('id')
    .forUpdate()
    .execute()
}

/** Those who were asked in a round and have no question left without an answer. */
export async function whoHasAnswered(work: Work, roundId: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select person_id as id from round_question where round_id = ${roundId}::uuid and person_id is not null
    group by person_id having bool_and(answered_at is not null)`.execute(work.tx)
  return rows.map(({ id }) => id)
}
