import { type SqlBool, sql } from 'kysely'
import { NotFound } from '../../../kernel/failures.ts'
import { compareItemNumbers } from '../../../kernel/item-numbers.ts'
import type { Work } from '../../../spine/access/index.ts'

export type PlanRow = {
  id: string
  reference: string
  title: string
  purpose: string
  starts: string
  ends: string | null
  status: string
}

/** Every plan that this person may read, live ones first. */
export function listPlans(work: Work): Promise<PlanRow[]> {
  return work.tx
    .selectFrom('plan as p')
    .innerJoin('record as r', 'r.id', 'p.id')
    .select(['p.id', 'r.reference', 'r.title', 'p.purpose', 'p.starts', 'p.ends', 'p.status'])
    .orderBy('p.status', 'desc')
    .orderBy('r.number')
    .execute()
}

export type Stream = {
  id: string
  planId: string
  reference: string
  version: number
  title: string
  number: string
  position: number
  /** The day its cover was last tested (A22), and who noted that. */
  coverTestedOn: string | null
  coverNotedBy: string | null
}

/** The work streams of a plan in their order. */
export function streamsOf(work: Work, planId: string): Promise<Stream[]> {
  return streams(work).where('s.plan_id', '=', planId).execute()
}

/** The work streams of every live plan that this person may read, plan by plan. */
export function liveStreams(work: Work): Promise<(Stream & { planReference: string; planTitle: string })[]> {
  return streams(work)
    .innerJoin('plan as p', 'p.id', 's.plan_id')
    .innerJoin('record as plan', 'plan.id', 'p.id')
    .select(['plan.reference as planReference', 'plan.title as planTitle'])
    .where('p.status', '=', 'live')
    .clearOrderBy()
    .orderBy('plan.number')
    .orderBy('s.position')
    .execute()
}

/** The stream with this reference wherever it is, or NotFound. */
export async function readStream(work: Work, reference: string): Promise<Stream & { planReference: string }> {
  const found = await streams(work)
    .innerJoin('record as plan', 'plan.id', 's.plan_id')
    .select('plan.reference as planReference')
    .where('r.reference', '=', reference.toUpperCase())
    .executeTakeFirst()
  if (!found) throw new NotFound(reference.toUpperCase())
  return found
}

const streams = (work: Work) =>
  work.tx
    .selectFrom('work_stream as s')
    .innerJoin('record as r', 'r.id', 's.id')
    .leftJoin('record as noted', 'noted.id', 's.cover_noted_by_id')
    .select(['s.id', 's.plan_id as planId', 'r.reference', 'r.version', 'r.title', 's.number', 's.position'])
    .select(['s.cover_tested_on as coverTestedOn', 'noted.title as coverNotedBy'])
    .orderBy('s.position')

/** Every number in use in some streams, also those of withdrawn items and of items that the reader may not see. */
export async function numbersIn(work: Work, streamIds: readonly string[]): Promise<string[]> {
  if (streamIds.length === 0) return []
  const rows = await work.tx
    .selectFrom('action')
    .select('number')
    .where('within_id', 'in', streamIds)
    .where('number', '<>', '')
    .execute()
  return rows.map(({ number }) => number).toSorted(compareItemNumbers)
}

/** The place after the last item of a stream. */
export async function nextPosition(work: Work, streamId: string): Promise<number> {
  const row = await work.tx
    .selectFrom('action')
    .select(sql<number>`coalesce(max(position), 0) + 1`.as('next'))
    .where('within_id', '=', streamId)
    .executeTakeFirstOrThrow()
  return row.next
}

/** Every action that stands in these streams. Items move between the streams of one plan, and never leave it. */
export async function everIn(work: Work, streamIds: readonly string[]): Promise<string[]> {
  if (streamIds.length === 0) return []
  const rows = await work.tx
    .selectFrom('action')
    .select('id')
    .where(sql<SqlBool>`within_id = any (${streamIds}::uuid[])`)
    .execute()
  return rows.map(({ id }) => id)
}

/** The reference of the plan that has been live longest, or null when there is none. */
export async function oldestLivePlan(work: Work): Promise<string | null> {
  const row = await work.tx
    .selectFrom('plan as p')
    .innerJoin('record as r', 'r.id', 'p.id')
    .select('r.reference')
    .where('p.status', '=', 'live')
    .orderBy('r.number')
    .limit(1)
    .executeTakeFirst()
  return row?.reference ?? null
}
