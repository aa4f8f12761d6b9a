import { sql } from 'kysely'
import type { Work } from '../../../spine/access/index.ts'
import type { NoteWords } from '../rules/visits/note-words.ts'

export type VisitRow = {
  reference: string
  title: string
  committee: string
  visitedOn: string
  notes: number
  sentOn: string | null
}

/** A page of visits, the latest first, and how many there are in all. */
export async function listVisits(
  work: Work,
  page: { offset: number; most: number },
): Promise<{ rows: VisitRow[]; count: number }> {
  const found = work.tx
    .selectFrom('learning_visit as v')
    .innerJoin('record as r', 'r.id', 'v.id')
    .innerJoin('record as body', 'body.id', 'v.body_id')
  const { count } = await found.select(sql<number>`count(*)::int`.as('count')).executeTakeFirstOrThrow()
  const rows = await found
    .select(['r.reference', 'r.title', 'body.title as committee', 'v.visited_on as visitedOn'])
    .select('v.themes_sent_on as sentOn')
    .select(sql<number>`(select count(*)::int from visit_note n where n.visit_id = v.id)`.as('notes'))
    .orderBy('v.visited_on', 'desc')
    .orderBy('r.number', 'desc')
    .limit(page.most)
    .offset(page.offset)
    .execute()
  return { rows, count }
}

export type VisitNote = NoteWords & { personId: string; name: string }

/** What members brought back from a visit, by their names. */
export function notesOf(work: Work, visitId: string): Promise<VisitNote[]> {
  return work.tx
    .selectFrom('visit_note as n')
    .innerJoin('record as who', 'who.id', 'n.person_id')
    .select(['n.person_id as personId', 'who.title as name', 'n.seen', 'n.heard', 'n.well', 'n.worried', 'n.ask'])
    .where('n.visit_id', '=', visitId)
    .orderBy('who.title')
    .execute()
}
