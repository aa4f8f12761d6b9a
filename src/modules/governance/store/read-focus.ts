import { sql } from 'kysely'
import type { Work } from '../../../spine/access/index.ts'

export type FocusRow = {
  id: string
  reference: string
  title: string
  body: string
  heldOn: string
  paper: string | null
  questions: number
}

const focuses = (work: Work) =>
  work.tx
    .selectFrom('scrutiny_focus as f')
    .innerJoin('record as r', 'r.id', 'f.id')
    .innerJoin('meeting as m', 'm.id', 'f.meeting_id')
    .innerJoin('record as body', 'body.id', 'm.body_id')
    .leftJoin('record as paper', 'paper.id', 'f.paper_id')
    .select(['f.id', 'r.reference', 'r.title', 'body.title as body', 'm.held_on as heldOn', 'paper.reference as paper'])
    .select(sql<number>`(select count(*)::int from focus_question q where q.focus_id = f.id)`.as('questions'))

/** A page of them, for the latest meetings first, and how many there are in all. */
export async function listFocus(
  work: Work,
  page: { offset: number; most: number },
): Promise<{ rows: FocusRow[]; count: number }> {
  const { count } = await work.tx
    .selectFrom('scrutiny_focus')
    .select(sql<number>`count(*)::int`.as('count'))
    .executeTakeFirstOrThrow()
  const rows = await focuses(work)
    .orderBy('m.held_on', 'desc')
    .orderBy('r.number')
    .limit(page.most)
    .offset(page.offset)
    .execute()
  return { rows, count }
}

/** Those of one paper. */
export const focusOfPaper = (work: Work, paperId: string): Promise<FocusRow[]> =>
  focuses(work).where('f.paper_id', '=', paperId).orderBy('r.number').execute()

export type QuestionRow = { id: string; focusId: string; words: string; name: string; askedAt: Date }

/** What members want to ask, in the order in which they said so. */
export async function questionsOf(work: Work, focusIds: readonly string[]): Promise<QuestionRow[]> {
  if (focusIds.length === 0) return []
  return work.tx
    .selectFrom('focus_question as q')
    .innerJoin('record as who', 'who.id', 'q.asked_by')
    .select(['q.id', 'q.focus_id as focusId', 'q.words', 'who.title as name', 'q.asked_at as askedAt'])
    .where('q.focus_id', 'in', focusIds)
    .orderBy('q.asked_at')
    .orderBy('q.id')
    .execute()
}
