import { sql } from 'kysely'
import type { Work } from '../../../spine/access/index.ts'

type Page = { offset: number; most: number }

/** Full tests of all three strands, latest first, and how many there are. */
export async function listTests(work: Work, { offset, most }: Page) {
  const rows = await work.tx
    .selectFrom('end_to_end_test as t')
    .innerJoin('record as r', 'r.id', 't.id')
    .select(['r.reference', 't.booked_for as bookedFor', 't.standing', 't.signed_on as signedOn'])
    .orderBy('t.booked_for', 'desc')
    .orderBy('r.number', 'desc')
    .limit(most)
    .offset(offset)
    .execute()
  return { rows, count: await countOf(work, 'end_to_end_test') }
}

/** Process checks, latest first, and how many there are. */
export async function listProcesses(work: Work, { offset, most }: Page) {
  const rows = await work.tx
    .selectFrom('process_check as p')
    .innerJoin('record as r', 'r.id', 'p.id')
    .leftJoin('record as t', 't.id', 'p.team_id')
    .select(['r.reference', 'r.title', 't.title as team', 'p.checked_on as checkedOn', 'p.steps', 'p.conclusion'])
    .orderBy('r.number', 'desc')
    .limit(most)
    .offset(offset)
    .execute()
  return { rows, count: await countOf(work, 'process_check') }
}

/** Samples, latest first, and how many there are. */
export async function listSamples(work: Work, { offset, most }: Page) {
  const rows = await work.tx
    .selectFrom('data_sample as s')
    .innerJoin('record as r', 'r.id', 's.id')
    .innerJoin('record as run', 'run.id', 's.run_id')
    .select(['r.reference', 'r.title', 's.kind_of as kindOf', 's.seed', 's.drawn'])
    .select(['run.reference as run', 'r.created_at as drawnAt'])
    .orderBy('r.number', 'desc')
    .limit(most)
    .offset(offset)
    .execute()
  return { rows, count: await countOf(work, 'data_sample') }
}

async function countOf(work: Work, table: 'end_to_end_test' | 'process_check' | 'data_sample'): Promise<number> {
  const { count } = await work.tx
    .selectFrom(table)
    .select(sql<number>`count(*)::int`.as('count'))
    .executeTakeFirstOrThrow()
  return count
}
