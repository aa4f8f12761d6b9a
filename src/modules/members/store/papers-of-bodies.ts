import type { Work } from '../../../spine/access/index.ts'

export type PaperToRead = {
  id: string
  reference: string
  title: string
  meetingId: string
  heldOn: string
  edition: string
}

/** How many papers are looked at: an evening's reading. */
const most = 12

/**
 * The frozen papers for meetings of these bodies from a day on, soonest meeting first; with none to come, those of the last
 * meeting before it, so that what was promised there can still be followed.
 */
export async function papersToRead(work: Work, bodyIds: readonly string[], today: string): Promise<PaperToRead[]> {
  if (bodyIds.length === 0) return []
  const papers = work.tx
    .selectFrom('paper as p')
    .innerJoin('record as r', 'r.id', 'p.id')
    .innerJoin('meeting as m', 'm.id', 'p.meeting_id')
    .select(['p.id', 'r.reference', 'r.title', 'p.meeting_id as meetingId', 'm.held_on as heldOn', 'p.edition'])
    .where('p.status', '=', 'frozen')
    .where('p.body_id', 'in', [...bodyIds])
    .limit(most)
  const toCome = await papers.where('m.held_on', '>=', today).orderBy('m.held_on').orderBy('r.number').execute()
  if (toCome.length > 0) return toCome
  const before = await papers.where('m.held_on', '<', today).orderBy('m.held_on', 'desc').orderBy('r.number').execute()
  return before.filter(({ meetingId }) => meetingId === before[0]?.meetingId)
}

/** The newest frozen papers of these bodies, those for the latest meeting first. */
export function newestPapers(work: Work, bodyIds: readonly string[]): Promise<PaperToRead[]> {
  if (bodyIds.length === 0) return Promise.resolve([])
  return work.tx
    .selectFrom('paper as p')
    .innerJoin('record as r', 'r.id', 'p.id')
    .innerJoin('meeting as m', 'm.id', 'p.meeting_id')
    .select(['p.id', 'r.reference', 'r.title', 'p.meeting_id as meetingId', 'm.held_on as heldOn', 'p.edition'])
    .where('p.status', '=', 'frozen')
    .where('p.body_id', 'in', [...bodyIds])
    .orderBy('m.held_on', 'desc')
    .orderBy('r.number', 'desc')
    .limit(most)
    .execute()
}

/** The next meetings of these bodies, soonest first. */
export function nextMeetings(work: Work, bodyIds: readonly string[], today: string): Promise<NextMeeting[]> {
  if (bodyIds.length === 0) return Promise.resolve([])
  return work.tx
    .selectFrom('meeting as m')
    .innerJoin('record as r', 'r.id', 'm.id')
    .innerJoin('record as body', 'body.id', 'm.body_id')
    .select(['m.id', 'r.reference', 'body.title as body', 'm.held_on as heldOn', 'm.starts_at as startsAt', 'm.place'])
    .where('m.body_id', 'in', [...bodyIds])
    .where('m.held_on', '>=', today)
    .where('m.status', '<>', 'cancelled')
    .orderBy('m.held_on')
    .orderBy('m.starts_at')
    .limit(3)
    .execute()
}

export type NextMeeting = {
  id: string
  reference: string
  body: string
  heldOn: string
  startsAt: string
  place: string
}
