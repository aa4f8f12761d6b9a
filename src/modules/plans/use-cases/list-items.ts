import type { Work } from '../../../spine/access/index.ts'
import { type ActionPage, type ActionRow, listActions } from '../../../spine/actions/index.ts'
import { readRecord } from '../../../spine/records/index.ts'
import { type PlanState, planKind } from '../store/plan-kinds.ts'
import { type Stream, streamsOf } from '../store/read-plans.ts'

/** A plan with its streams, as its pages need it. */
export type Plan = PlanState & { id: string; reference: string; title: string; version: number; streams: Stream[] }

/** The plan with this reference, or NotFound. */
export async function readPlan(work: Work, reference: string): Promise<Plan> {
  const { state, ...record } = await readRecord(work, planKind, reference)
  const { id, title, version } = record
  return { ...state, id, reference: record.reference, title, version, streams: await streamsOf(work, id) }
}

/** The items of a plan that this person may read, filtered, and how many there are; in the order of their numbers. */
export function listItems(
  work: Work,
  plan: Pick<Plan, 'streams'>,
  query: Omit<ActionPage, 'within'> & { streamId?: string } = {},
): Promise<{ rows: ActionRow[]; count: number }> {
  const { streamId, ...page } = query
  const streams = streamId ? plan.streams.filter(({ id }) => id === streamId) : plan.streams
  return listActions(work, { ...page, within: streams.map(({ id }) => id) })
}
