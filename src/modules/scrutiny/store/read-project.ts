import { inSystemRead, type Work } from '../../../spine/access/index.ts'
import { readRecord, type StoredRecord } from '../../../spine/records/index.ts'
import type { OtherReview } from '../rules/project/group.ts'
import { type ProjectState, projectKind } from './project-kind.ts'

/** The project plan of a review, or null where it has none yet. */
export async function projectOf(work: Work, reviewId: string): Promise<StoredRecord<ProjectState> | null> {
  const row = await work.tx
    .selectFrom('review_project as p')
    .innerJoin('record as r', 'r.id', 'p.id')
    .select('r.reference')
    .where('p.review_id', '=', reviewId)
    .executeTakeFirst()
  return row ? readRecord(work, projectKind, row.reference) : null
}

/** The roles that people hold today, by person: the same answer for every reader, since independence hangs on it. */
export function rolesOf(work: Work, people: readonly string[]): Promise<Map<string, string[]>> {
  const today = work.clock.today().toString()
  return inSystemRead(work, 'whether officers are of the service', async ({ tx }) => {
    const roles = new Map<string, string[]>()
    if (people.length === 0) return roles
    const rows = await tx
      .selectFrom('role_holding')
      .select(['person_id as id', 'role'])
      .where('person_id', 'in', [...people])
      .where('starts', '<=', today)
      .where(({ eb, or }) => or([eb('ends', 'is', null), eb('ends', '>=', today)]))
      .execute()
    for (const { id, role } of rows) roles.set(id, [...(roles.get(id) ?? []), role])
    return roles
  })
}

/** The reviews that somebody supports and that are not over, but for this one (G15). */
export async function othersOf(work: Work, personId: string, reviewId: string): Promise<OtherReview[]> {
  return work.tx
    .selectFrom('review as v')
    .innerJoin('record as r', 'r.id', 'v.id')
    .select(['r.reference', 'r.title', 'v.officer_weeks as weeks'])
    .where(({ eb, or }) => or([eb('v.officer_id', '=', personId), eb('v.deputy_id', '=', personId)]))
    .where('v.id', '<>', reviewId)
    .where('v.standing', 'not in', ['not going ahead', 'monitored', 'closed'])
    .orderBy('r.number')
    .execute()
}
