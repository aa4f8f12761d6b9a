import { NotPossibleNow, NotValid } from '../../../kernel/failures.ts'
import { insist, type Work } from '../../../spine/access/index.ts'
import { linkRecords, unlinkRecords } from '../../../spine/links/index.ts'
import { notify } from '../../../spine/notifications/index.ts'
import { changeRecord, readRecord, type StoredRecord } from '../../../spine/records/index.ts'
import { searchRecords } from '../../../spine/search/index.ts'
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

/** Measures of the library whose words match, of what this person may read: some to choose from where no reference is known. */
export async function findMeasures(
  work: Work,
  words: string,
): Promise<{ id: string; reference: string; title: string }[]> {
  const named = await recordOf(work, 'MEA', words.trim().toUpperCase())
  return named ? [named] : (await searchRecords(work, words, ['MEA'])).slice(0, 10)
}

/** Joins a measure of the library to an area, so that its figures say how far the area has come (D07). */
export async function measureArea(work: Work, reference: string, measureReference: string): Promise<string> {
  const area = await ownArea(work, reference)
  const wanted = measureReference.trim().toUpperCase()
  const measure = await recordOf(work, 'MEA', wanted)
  if (!measure)
    throw new NotValid({ measure: `There is no measure ${wanted || 'without a reference'} that you may see` })
  await linkRecords(work, measure.id, 'measures', area.id)
  return measure.reference
}

/** Takes such a join away; the measure itself stays. */
export async function leaveMeasure(work: Work, reference: string, measureReference: string): Promise<void> {
  const area = await ownArea(work, reference)
  const measure = await recordOf(work, 'MEA', measureReference.trim().toUpperCase())
  if (!measure) throw new NotValid({ measure: 'That measure is not joined to it' })
  await unlinkRecords(work, measure.id, 'measures', area.id)
}

const recordOf = (work: Work, kind: string, reference: string) =>
  work.tx
    .selectFrom('record')
    .select(['id', 'reference', 'title'])
    .where('reference', '=', reference)
    .where('kind', '=', kind)
    .executeTakeFirst()

async function findAction(work: Work, reference: string): Promise<{ id: string; reference: string }> {
  const wanted = reference.trim().toUpperCase()
  if (wanted === '') throw new NotValid({ action: 'Enter the reference of an action, such as ACT-12' })
  const found = await recordOf(work, 'ACT', wanted)
  if (!found) throw new NotValid({ action: `There is no action ${wanted} that you may see. Check its reference` })
  return found
}
