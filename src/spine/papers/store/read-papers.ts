import { sql } from 'kysely'
import type { Work } from '../../access/index.ts'

export type PaperRow = {
  id: string
  reference: string
  title: string
  status: string
  edition: string
  bodyName: string
  meetingReference: string
  heldOn: string
  asAt: string
  owner: string | null
}

/** Papers that this reader may see, those for the latest meetings first. */
export function listPapers(work: Work, most = 200): Promise<PaperRow[]> {
  return work.tx
    .selectFrom('paper as p')
    .innerJoin('record as r', 'r.id', 'p.id')
    .innerJoin('record as body', 'body.id', 'p.body_id')
    .innerJoin('meeting as m', 'm.id', 'p.meeting_id')
    .innerJoin('record as meeting', 'meeting.id', 'p.meeting_id')
    .leftJoin('record as owner', 'owner.id', 'r.owner_id')
    .select(['p.id', 'r.reference', 'r.title', 'p.status', 'p.edition', 'body.title as bodyName'])
    .select(['meeting.reference as meetingReference', 'm.held_on as heldOn', 'p.as_at as asAt', 'owner.title as owner'])
    .orderBy('m.held_on', 'desc')
    .orderBy('r.number', 'desc')
    .limit(most)
    .execute()
}

export type SectionRow = {
  id: string
  reference: string
  key: string
  words: string
  state: 'empty' | 'draft' | 'ready'
  version: number
  ownerId: string | null
  owner: string | null
}

/** The sections of a paper in order; none for whoever may read only the frozen paper. */
export async function sectionsOf(work: Work, paperId: string): Promise<SectionRow[]> {
  const rows = await work.tx
    .selectFrom('paper_section as s')
    .innerJoin('record as r', 'r.id', 's.id')
    .leftJoin('record as owner', 'owner.id', 'r.owner_id')
    .select(['s.id', 'r.reference', 's.key', 's.words', 's.state', 'r.version', 'r.owner_id as ownerId'])
    .select('owner.title as owner')
    .where('s.paper_id', '=', paperId)
    .orderBy('s.position')
    .execute()
  return rows.map((row) => ({ ...row, state: stateOf(row.state) }))
}

const stateOf = (word: string) => (word === 'ready' || word === 'draft' ? word : 'empty')

/** Papers that follow this one as revised or as a supplement. */
export function followersOf(work: Work, paperId: string): Promise<{ reference: string; edition: string }[]> {
  return work.tx
    .selectFrom('paper as p')
    .innerJoin('record as r', 'r.id', 'p.id')
    .select(['r.reference', 'p.edition'])
    .where('p.follows_id', '=', paperId)
    .orderBy('r.number')
    .execute()
}

export type WriterChoice = { id: string; name: string }

/** Who may be asked to write a section: people with a role in the service today, by name. */
export async function writersToChoose(work: Work): Promise<WriterChoice[]> {
  const today = work.clock.today().toString()
  const { rows } = await sql<WriterChoice>`
    select r.id, r.title as name from person p join record r on r.id = p.id
    where (p.left_on is null or p.left_on > ${today}::date) and exists (
      select 1 from role_holding h where h.person_id = p.id and h.role in ('staff', 'programme-manager', 'director')
        and h.over_id is null and h.starts <= ${today}::date and (h.ends is null or h.ends >= ${today}::date))
    order by lower(r.title)`.execute(work.tx)
  return rows
}

/** The person who alone holds a role over the whole service today, or null where none or several do. */
export async function onlyHolderOf(work: Work, role: string): Promise<string | null> {
  const today = work.clock.today().toString()
  const rows = await work.tx
    .selectFrom('role_holding')
    .select('person_id as id')
    .distinct()
    .where('role', '=', role)
    .where('over_id', 'is', null)
    .where('starts', '<=', today)
    .where(({ eb, or }) => or([eb('ends', 'is', null), eb('ends', '>=', today)]))
    .execute()
  return rows.length === 1 ? (rows[0]?.id ?? null) : null
}
