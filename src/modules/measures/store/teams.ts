import type { Work } from '../../../spine/access/index.ts'

export type TeamChoice = { id: string; reference: string; name: string }

/** The teams that a value may be of, by name. */
export const teamsToChoose = (work: Work): Promise<TeamChoice[]> =>
  work.tx
    .selectFrom('team as t')
    .innerJoin('record as r', 'r.id', 't.id')
    .select(['t.id', 'r.reference', 'r.title as name'])
    .orderBy('r.title')
    .execute()
