import { sql } from 'kysely'
import { z } from 'zod'
import { NotFound, NotPossibleNow, NotValid } from '../../../../kernel/failures.ts'
import { insist, instantOf, type Work } from '../../../../spine/access/index.ts'
import { actionKind, moveActionOn, undoActionChange } from '../../../../spine/actions/index.ts'
import { linkRecords, type Relation, relations, unlinkRecords } from '../../../../spine/links/index.ts'
import { notify } from '../../../../spine/notifications/index.ts'
import { leadsOf } from '../../../../spine/people/index.ts'
import { changeRecord, newId, readRecord } from '../../../../spine/records/index.ts'

/** A join that the action that stays was given by a merge: from or to it, and what it is joined to. */
const join = z.object({ other: z.string(), relation: z.string(), from: z.boolean() })
type Join = z.infer<typeof join>

const isRelation = (text: string): text is Relation => text in relations

/**
 * Merges an action into another that says the same (D02). What arises, measures or supports the first holds of the other
 * from now on too; the first is withdrawn with the reason, keeps its own joins and history, and says what it went into.
 */
export async function mergeActions(
  work: Work,
  reference: string,
  version: number,
  into: string,
  words: string,
): Promise<{ merged: string; into: string }> {
  insist(work.actor, 'change an action')
  if (!/^ACT-\d+$/i.test(into.trim())) throw new NotValid({ into: 'Enter the reference of an action, such as ACT-12' })
  const goes = await readRecord(work, actionKind, reference)
  const stays = await readStaying(work, into)
  if (goes.id === stays.id) throw new NotValid({ into: 'An action cannot be merged into itself. Choose another' })
  if (stays.state.state === 'withdrawn')
    throw new NotValid({ into: `${stays.reference} has been withdrawn. Choose one that stands` })
  if (goes.state.state !== 'open' && goes.state.state !== 'done')
    throw new NotPossibleNow(
      `${goes.reference} is ${goes.state.state}, so it stands for itself. Merge the other way round.`,
    )
  const joins = await passOn(work, goes.id, stays.id)
  const because = [`It says the same as ${stays.reference}.`, words.trim()].filter(Boolean).join(' ')
  const { action } = await moveActionOn(work, goes.reference, version, 'withdraw', { words: because })
  await linkRecords(work, goes.id, 'merged into', stays.id)
  const took = { deed: 'took in another', reason: `${goes.reference}: ${goes.title}` }
  await changeRecord(work, actionKind, stays.id, { version: stays.version }, took)
  const at = instantOf(work)
  await work.tx
    .insertInto('action_merge')
    .values({
      id: newId(at.getTime()),
      action_id: goes.id,
      into_id: stays.id,
      version: action.version,
      joins: JSON.stringify(joins),
      words: words.trim(),
      merged_at: at,
      merged_by: work.actor.person,
    })
    .execute()
  const leads = (await leadsOf(work, [goes.id], work.clock.today())).get(goes.id) ?? []
  await notify(
    work,
    leads.flatMap(({ personId }) => (personId && personId !== work.actor.person ? [personId] : [])),
    {
      recordId: stays.id,
      deed: 'hear that an action was merged',
      what: `${goes.reference}, which you led, is part of ${stays.reference} now`,
      why: 'Two actions said the same, and one of them stays.',
      href: `/actions/${stays.reference}`,
    },
  )
  return { merged: goes.reference, into: stays.reference }
}

async function readStaying(work: Work, typed: string) {
  try {
    return await readRecord(work, actionKind, typed.trim())
  } catch (refusal) {
    if (!(refusal instanceof NotFound)) throw refusal
    throw new NotValid({
      into: `There is no action ${typed.trim().toUpperCase()} that you may see. Check its reference`,
    })
  }
}

/** Gives one action the joins of another, and says which of them it did not have. */
async function passOn(work: Work, goes: string, stays: string): Promise<Join[]> {
  const links = await work.tx
    .selectFrom('link')
    .select(['from_id', 'to_id', 'relation'])
    .where(({ or, eb }) => or([eb('from_id', 'in', [goes, stays]), eb('to_id', 'in', [goes, stays])]))
    .execute()
  const key = (own: string, { from_id, to_id, relation }: (typeof links)[number]) =>
    from_id === own ? `to ${to_id} ${relation}` : `from ${from_id} ${relation}`
  const held = new Set(
    links.filter(({ from_id, to_id }) => [from_id, to_id].includes(stays)).map((one) => key(stays, one)),
  )
  const given: Join[] = []
  for (const link of links.filter(({ from_id, to_id }) => [from_id, to_id].includes(goes))) {
    const { from_id, to_id, relation } = link
    const other = from_id === goes ? to_id : from_id
    // What was merged into the first stays said of the first: the thread leads on from there.
    if (other === stays || held.has(key(goes, link)) || !isRelation(relation) || relation === 'merged into') continue
    const from = from_id === goes
    await linkRecords(work, from ? stays : other, relation, from ? other : stays)
    given.push({ other, relation, from })
  }
  return given
}

/**
 * Undoes a merge: the action stands again as it was, and the other loses what the merge joined to it. Refused where
 * somebody has changed the first since.
 */
export async function undoMerge(work: Work, reference: string): Promise<{ merged: string; into: string }> {
  insist(work.actor, 'change an action')
  const goes = await readRecord(work, actionKind, reference)
  const merge = await standingMerge(work, goes.id)
  if (!merge) throw new NotPossibleNow(`${goes.reference} is not merged into another action.`)
  if (goes.version !== merge.version)
    throw new NotPossibleNow(`${goes.reference} has been changed since it was merged, so this cannot be undone.`)
  await undoActionChange(work, goes.reference, merge.version)
  for (const { other, relation, from } of merge.joins) {
    if (isRelation(relation))
      await unlinkRecords(work, from ? merge.intoId : other, relation, from ? other : merge.intoId)
  }
  await unlinkRecords(work, goes.id, 'merged into', merge.intoId)
  await work.tx
    .updateTable('action_merge')
    .set({ undone_at: instantOf(work), undone_by: work.actor.person })
    .where('id', '=', merge.id)
    .execute()
  const stays = await readRecord(work, actionKind, merge.into)
  const gave = { deed: 'gave back what was merged', reason: `${goes.reference}: ${goes.title}` }
  await changeRecord(work, actionKind, stays.id, { version: stays.version }, gave)
  return { merged: goes.reference, into: merge.into }
}

/** The merge that stands of an action, or null. */
export async function standingMerge(work: Work, actionId: string) {
  const row = await work.tx
    .selectFrom('action_merge as m')
    .innerJoin('record as r', 'r.id', 'm.into_id')
    .select(['m.id', 'm.version', 'm.joins', 'm.into_id as intoId', 'r.reference as into'])
    .where('m.action_id', '=', actionId)
    .where('m.undone_at', 'is', null)
    .executeTakeFirst()
  return row ? { ...row, joins: z.array(join).parse(row.joins) } : null
}

/** Says that two actions are not the same, so that they are not proposed again. */
export async function tellApart(work: Work, one: string, other: string): Promise<void> {
  insist(work.actor, 'change an action')
  const ids = [(await readRecord(work, actionKind, one)).id, (await readRecord(work, actionKind, other)).id].sort()
  const [first, second] = ids
  if (!first || !second || first === second) throw new NotPossibleNow('These are one action.')
  const at = instantOf(work)
  await work.tx
    .insertInto('action_told_apart')
    .values({ id: newId(at.getTime()), one_id: first, other_id: second, at, by_id: work.actor.person })
    .onConflict((conflict) => conflict.columns(['one_id', 'other_id']).doNothing())
    .execute()
}

/** Pairs that somebody has told apart, as `id id` in order. */
export async function toldApart(work: Work): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{ pair: string }>`select one_id || ' ' || other_id as pair from action_told_apart`.execute(
    work.tx,
  )
  return new Set(rows.map(({ pair }) => pair))
}
