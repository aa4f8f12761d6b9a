import type { Work } from '../../../spine/access/index.ts'

export type Decided = { heldOn: string; meeting: string; words: string }

/** What a committee decided of late, the latest meeting first. */
export function decidedLately(work: Work, bodyId: string, before: string, most: number): Promise<Decided[]> {
  return work.tx
    .selectFrom('meeting_decision as d')
    .innerJoin('meeting as m', 'm.id', 'd.meeting_id')
    .innerJoin('record as r', 'r.id', 'm.id')
    .select(['m.held_on as heldOn', 'r.reference as meeting', 'd.words'])
    .where('m.body_id', '=', bodyId)
    .where('m.held_on', '<=', before)
    .orderBy('m.held_on', 'desc')
    .orderBy('d.position')
    .limit(most)
    .execute()
}

/** The reviews that the reader may see, the newest first: what scrutiny has looked into. */
export function reviewsByName(work: Work, most: number): Promise<{ reference: string; title: string }[]> {
  return work.tx
    .selectFrom('record')
    .select(['reference', 'title'])
    .where('kind', '=', 'REV')
    .orderBy('number', 'desc')
    .limit(most)
    .execute()
}
