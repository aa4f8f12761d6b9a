import { inSystemRead, type Work } from '../../../spine/access/index.ts'
import {
  type ActionRow,
  countByStatus,
  firstInEach,
  noCounts,
  type StatusCounts,
} from '../../../spine/actions/index.ts'
import { type Lead, leadsOf } from '../../../spine/people/index.ts'
import { nextMilestone, streamStatus } from '../rules/stream-position.ts'
import { type Stream, streamsOf } from '../store/read-plans.ts'
import type { Plan } from './list-items.ts'

/** A stream with how it stands. Counts are everybody's; rows and how many there are, what the reader may see. */
export type StreamOverview = Stream & {
  leads: readonly Lead[]
  /** Its first items. */
  rows: readonly ActionRow[]
  inAll: number
  counts: StatusCounts
  status: string
  next: ActionRow | null
}

export type PlanOverview = { streams: readonly StreamOverview[]; counts: StatusCounts }

/** A plan by work stream with the first items of each: as many queries however many items there are. */
export async function overviewOf(work: Work, plan: Plan, mostOfEach: number): Promise<PlanOverview> {
  // The plan's totals are over all its streams, whichever of them this reader may see: figures do not differ by reader.
  const all = await inSystemRead(work, 'totals of a plan', (system) => streamsOf(system, plan.id))
  const counts = await countByStatus(
    work,
    all.map(({ id }) => id),
  )
  return { streams: await withItems(work, plan.streams, counts, mostOfEach), counts: added([...counts.values()]) }
}

/** One work stream as its plan's overview has it. */
export async function streamOverview(work: Work, stream: Stream): Promise<StreamOverview> {
  const counts = await countByStatus(work, [stream.id])
  const [one] = await withItems(work, [stream], counts, 1)
  if (!one) throw new Error('a stream was not in its own overview')
  return one
}

async function withItems(
  work: Work,
  streams: readonly Stream[],
  counts: ReadonlyMap<string, StatusCounts>,
  mostOfEach: number,
): Promise<StreamOverview[]> {
  const ids = streams.map(({ id }) => id)
  const today = work.clock.today()
  const leads = await leadsOf(work, ids, today)
  const inStream = await firstInEach(work, ids, mostOfEach)
  return streams.map((stream) => {
    const { first, count, coming } = inStream(stream.id)
    const of = counts.get(stream.id) ?? noCounts()
    const next = nextMilestone(coming.map(positioned), today)?.row ?? null
    const own = { leads: leads.get(stream.id) ?? [], rows: first, inAll: count }
    return { ...stream, ...own, counts: of, status: streamStatus(of), next }
  })
}

const positioned = (row: ActionRow) => ({
  row,
  reference: row.reference,
  title: row.title,
  key: row.key,
  open: row.state === 'open',
  latest: row.due.latest,
})

function added(all: readonly StatusCounts[]): StatusCounts {
  const total: Record<string, number> = noCounts()
  for (const counts of all) for (const [word, count] of Object.entries(counts)) total[word] = (total[word] ?? 0) + count
  return { ...noCounts(), ...total }
}
