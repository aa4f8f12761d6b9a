import { NotPossibleNow, NotValid } from '../../../kernel/failures.ts'
import { insist, type Work } from '../../../spine/access/index.ts'
import { linkRecords, unlinkRecords } from '../../../spine/links/index.ts'
import { notify } from '../../../spine/notifications/index.ts'
import { changeRecord, readRecord, type StoredRecord } from '../../../spine/records/index.ts'
import type { AreaTag } from '../rules/areas/area.ts'
import { type AreaState, areaKind } from '../store/area-kind.ts'

/** What the council writes under an area; the report's own words above it do not change. */
export type UnderArea = { outcome: string; measure: string; voice: string; ownerId: string | null }

/** An area that this person may write under: programme managers, directors, and whoever leads it. */
export async function ownArea(work: Work, reference: string): Promise<StoredRecord<AreaState>> {
  const area = await readRecord(work, areaKind, reference)
  insist(work.actor, 'write under an area', { owner: area.ownerId !== null && area.ownerId === work.actor.person })
  return area
}

/** Writes what should be different, how it will be known, and what children say; and who leads it. A new lead is told. */
export async function writeUnderArea(work: Work, reference: string, version: number, words: UnderArea): Promise<void> {
  const before = await ownArea(work, reference)
  const { ownerId, ...state } = words
  await changeRecord(work, areaKind, before.id, { version, ownerId, state }, { deed: 'wrote under it' })
  if (!ownerId || ownerId === before.ownerId) return
  await notify(work, [ownerId], {
    recordId: before.id,
    deed: 'lead an area',
    what: `${before.reference} is yours to lead`,
    why: 'You were named as the lead of this area of an inspection report.',
    href: `/inspections/areas/${before.reference}`,
  })
}

/** Changes what an area is about. The words that suggested a tag stay with it as its reason. */
export async function tagAreaAnew(
  work: Work,
  reference: string,
  version: number,
  tags: AreaTag[],
  judgement: string | null,
): Promise<void> {
  const before = await ownArea(work, reference)
  await changeRecord(work, areaKind, before.id, { version, state: { tags, judgement } }, { deed: 'tagged' })
}

/** Joins an action that is on the register already: it answers this area too, as several sources do (D02). */
export async function answerWithAction(work: Work, reference: string, actionReference: string): Promise<string> {
  const area = await ownArea(work, reference)
  const action = await findAction(work, actionReference)
  await linkRecords(work, action.id, 'arises from', area.id)
  return action.reference
}

/** Takes the join away; the action itself stays. */
export async function takeActionAway(work: Work, reference: string, actionReference: string): Promise<void> {
  const area = await ownArea(work, reference)
  const action = await findAction(work, actionReference)
  const others = await work.tx
    .selectFrom('link')
    .select('id')
    .where('from_id', '=', action.id)
    .where('to_id', '=', area.id)
    .execute()
  if (others.length === 0) throw new NotPossibleNow(`${action.reference} does not answer ${area.reference}.`)
  await unlinkRecords(work, action.id, 'arises from', area.id)
}

async function findAction(work: Work, reference: string): Promise<{ id: string; reference: string }> {
  const wanted = reference.trim().toUpperCase()
  if (wanted === '') throw new NotValid({ action: 'Enter the reference of an action, such as ACT-12' })
  const found = await work.tx
    .selectFrom('record')
    .select(['id', 'reference'])
    .where('reference', '=', wanted)
    .where('kind', '=', 'ACT')
    .executeTakeFirst()
  if (!found) throw new NotValid({ action: `There is no action ${wanted} that you may see. Check its reference` })
  return found
}
