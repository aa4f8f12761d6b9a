import { inSystemRead, type Work } from '../../../spine/access/index.ts'

/** Everyone who supports scrutiny today: whom a suggestion from outside waits for. */
export async function scrutinyOfficers(work: Work): Promise<string[]> {
  const today = work.clock.today().toString()
  const rows = await work.tx
    .selectFrom('role_holding')
    .select('person_id as id')
    .distinct()
    .where('role', '=', 'scrutiny-officer')
    .where('over_id', 'is', null)
    .where('starts', '<=', today)
    .where(({ eb, or }) => or([eb('ends', 'is', null), eb('ends', '>=', today)]))
    .execute()
  return rows.map(({ id }) => id)
}

/** The committees that a review can be for, by name. */
export async function committeesToChoose(work: Work): Promise<{ id: string; name: string }[]> {
  return work.tx
    .selectFrom('body as b')
    .innerJoin('record as r', 'r.id', 'b.id')
    .select(['b.id', 'r.title as name'])
    .where('b.kind_of', '=', 'committee')
    .orderBy('r.title')
    .execute()
}

/** Whether somebody sits on a body today: the same answer for every reader, whoever may read who sits where. */
export function sitsOn(work: Work, personId: string, bodyId: string): Promise<boolean> {
  const today = work.clock.today().toString()
  return inSystemRead(work, 'who sits on a committee', async (system) => {
    const row = await system.tx
      .selectFrom('membership')
      .select('person_id')
      .where('person_id', '=', personId)
      .where('group_id', '=', bodyId)
      .where('starts', '<=', today)
      .where(({ eb, or }) => or([eb('ends', 'is', null), eb('ends', '>=', today)]))
      .executeTakeFirst()
    return row !== undefined
  })
}

/** Names by id, of those who may be named. */
export async function namesOf(work: Work, ids: readonly (string | null)[]): Promise<ReadonlyMap<string, string>> {
  const wanted = [...new Set(ids.filter((id) => id !== null))]
  if (wanted.length === 0) return new Map()
  const rows = await work.tx.selectFrom('record').select(['id', 'title']).where('id', 'in', wanted).execute()
  return new Map(rows.map(({ id, title }) => [id, title]))
}

/** Whether somebody chairs a body today. */
export function chairs(work: Work, personId: string, bodyId: string): Promise<boolean> {
  const today = work.clock.today().toString()
  return inSystemRead(work, 'who chairs a committee', async (system) => {
    const row = await system.tx
      .selectFrom('membership')
      .select('person_id')
      .where('person_id', '=', personId)
      .where('group_id', '=', bodyId)
      .where('capacity', '=', 'chair')
      .where('starts', '<=', today)
      .where(({ eb, or }) => or([eb('ends', 'is', null), eb('ends', '>=', today)]))
      .executeTakeFirst()
    return row !== undefined
  })
}
