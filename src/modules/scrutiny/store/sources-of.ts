import { sql } from 'kysely'
import type { Work } from '../../../spine/access/index.ts'
import type { RecordKind, State } from '../../../spine/records/index.ts'

/** What hangs from a review and can become evidence. */
export type OfReview = State & { review_id: string }

export type SourceRow<S> = { id: string; reference: string; title: string; ownerId: string | null; state: S }

/** Every record of one kind that belongs to a review, in the order in which they were written down. */
export async function sourcesOf<S extends OfReview>(
  work: Work,
  kind: RecordKind<S>,
  reviewId: string,
): Promise<SourceRow<S>[]> {
  const { rows } = await sql<{ id: string; reference: string; title: string; owner_id: string | null }>`
    select t.*, r.reference, r.title, r.owner_id from ${sql.table(kind.table)} as t join record as r on r.id = t.id
    where t.review_id = ${reviewId} order by r.number`.execute(work.tx)
  return rows.map((row) => ({
    ...{ id: row.id, reference: row.reference, title: row.title, ownerId: row.owner_id },
    state: kind.state.parse(row),
  }))
}

/** How many of each kind a review has, by the letters of its references. */
export async function countSources(
  work: Work,
  kinds: readonly { kind: string; table: string }[],
  reviewId: string,
): Promise<Map<string, number>> {
  const counted = kinds.map(
    ({ kind, table }) =>
      sql`select ${sql.lit(kind)} as kind, count(*)::int as count from ${sql.table(table)} where review_id = ${reviewId}`,
  )
  const { rows } = await sql<{ kind: string; count: number }>`${sql.join(counted, sql` union all `)}`.execute(work.tx)
  return new Map(rows.map(({ kind, count }) => [kind, count]))
}
