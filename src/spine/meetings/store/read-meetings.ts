import type { Work } from '../../access/index.ts'

export type MeetingRow = {
  id: string
  reference: string
  title: string
  bodyId: string
  bodyName: string
  bodyReference: string
  kindOf: string
  heldOn: string
  startsAt: string
  place: string
  status: string
  papersDue: string | null
  papersDueReason: string
  papersDays: number | null
}

const meetings = (work: Work) =>
  work.tx
    .selectFrom('meeting as m')
    .innerJoin('record as r', 'r.id', 'm.id')
    .innerJoin('body as b', 'b.id', 'm.body_id')
    .innerJoin('record as named', 'named.id', 'm.body_id')
    .leftJoin('meeting_cycle as c', 'c.body_id', 'm.body_id')
    .select([
      'm.id',
      'r.reference',
      'r.title',
      'm.body_id as bodyId',
      'named.title as bodyName',
      'named.reference as bodyReference',
      'b.kind_of as kindOf',
    ])
    .select(['m.held_on as heldOn', 'm.starts_at as startsAt', 'm.place', 'm.status', 'c.papers_days as papersDays'])
    .select(['m.papers_due as papersDue', 'm.papers_due_reason as papersDueReason'])

/** Meetings from a day on, soonest first. */
export function meetingsFrom(work: Work, from: string, bodyId?: string): Promise<MeetingRow[]> {
  const found = meetings(work).where('m.held_on', '>=', from).orderBy('m.held_on').orderBy('m.starts_at')
  return (bodyId ? found.where('m.body_id', '=', bodyId) : found).limit(200).execute()
}

/** Meetings before a day, latest first. */
export function meetingsBefore(work: Work, before: string, bodyId?: string): Promise<MeetingRow[]> {
  const found = meetings(work).where('m.held_on', '<', before).orderBy('m.held_on', 'desc').orderBy('r.number')
  return (bodyId ? found.where('m.body_id', '=', bodyId) : found).limit(200).execute()
}

export function meetingById(work: Work, id: string): Promise<MeetingRow | undefined> {
  return meetings(work).where('m.id', '=', id).executeTakeFirst()
}

export type MeetingPaperRow = { reference: string; title: string; status: string; edition: string }

/** The papers for a meeting that this reader may see. */
export function papersFor(work: Work, meetingId: string): Promise<MeetingPaperRow[]> {
  return work.tx
    .selectFrom('paper as p')
    .innerJoin('record as r', 'r.id', 'p.id')
    .select(['r.reference', 'r.title', 'p.status', 'p.edition'])
    .where('p.meeting_id', '=', meetingId)
    .orderBy('r.number')
    .execute()
}
