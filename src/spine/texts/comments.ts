import { z } from 'zod'
import { NotFound, NotPossibleNow, NotValid } from '../../kernel/failures.ts'
import { instantOf, type Work } from '../access/index.ts'
import { newId } from '../records/index.ts'
import { draftOf } from './drafts-of.ts'
import { findPassage } from './rules/find-passage.ts'

export type Standing = 'open' | 'answered' | 'resolved'

/** A comment beside a draft. Its own words are never altered; how it was answered stands under it. */
export type TextComment = {
  id: string
  draft: number
  part: string
  /** The words it is about, as they stood; empty where it is about the whole part. */
  passage: string
  words: string
  writtenBy: string
  writtenById: string
  writtenAt: Date
  standing: Standing
  answer: string
  closedBy: string | null
  closedAt: Date | null
}

/** Writes a comment on a passage of a draft, or on a whole part of it. Whoever may read the record may. Gives its id. */
export async function commentOn(
  work: Work,
  recordId: string,
  on: { draft: number; part: string; passage: string; words: string },
): Promise<string> {
  const { person } = work.actor
  if (person === null) throw new NotPossibleNow('Only a person can comment.')
  const draft = await draftOf(work, recordId, on.draft)
  const part = draft.parts.find(({ key }) => key === on.part)
  if (!part) throw new NotValid({ part: 'Choose what the comment is about' })
  const words = on.words.trim()
  if (words === '') throw new NotValid({ words: 'Write the comment' })
  const found = on.passage.trim() === '' ? { starts: 0, passage: '' } : findPassage(part.words, on.passage)
  if (!found) {
    throw new NotValid({ passage: `These words do not stand in draft ${on.draft} there. Copy them from it` })
  }
  const at = instantOf(work)
  const id = newId(at.getTime())
  const row = { id, record_id: recordId, draft_id: draft.id, part: part.key, ...found, words }
  await work.tx
    .insertInto('text_comment')
    .values({ ...row, written_by: person, written_at: at })
    .execute()
  return id
}

/** Answers a comment in words, or resolves it where the text now says what was asked. Done once. */
export async function closeComment(
  work: Work,
  recordId: string,
  id: string,
  standing: Exclude<Standing, 'open'>,
  answer: string,
) {
  if (!z.uuid().safeParse(id).success) throw new NotFound('That comment')
  const words = answer.trim()
  if (standing === 'answered' && words === '') throw new NotValid({ answer: 'Write the answer' })
  const closed = await work.tx
    .updateTable('text_comment')
    .set({ standing, answer: words, closed_by: work.actor.person, closed_at: instantOf(work) })
    .where('id', '=', id)
    .where('record_id', '=', recordId)
    .where('standing', '=', 'open')
    .executeTakeFirst()
  if (closed.numUpdatedRows > 0n) return
  const there = await work.tx.selectFrom('text_comment').select('id').where('id', '=', id).executeTakeFirst()
  if (!there) throw new NotFound('That comment')
  throw new NotPossibleNow('Somebody has answered this comment already.')
}

/** The comments on a record's drafts, in the order in which they were written. */
export async function commentsOn(work: Work, recordId: string): Promise<TextComment[]> {
  const rows = await work.tx
    .selectFrom('text_comment as c')
    .innerJoin('text_draft as d', 'd.id', 'c.draft_id')
    .leftJoin('record as who', 'who.id', 'c.written_by')
    .leftJoin('record as closer', 'closer.id', 'c.closed_by')
    .select(['c.id', 'd.number as draft', 'c.part', 'c.passage', 'c.words', 'c.written_at as writtenAt', 'c.standing'])
    .select(['c.written_by as writtenById', 'who.title as writtenBy', 'c.answer', 'closer.title as closedBy'])
    .select('c.closed_at as closedAt')
    .where('c.record_id', '=', recordId)
    .orderBy('c.written_at')
    .orderBy('c.id')
    .execute()
  return rows.map((row) => ({ ...row, writtenBy: row.writtenBy ?? 'Somebody', standing: standingOf(row.standing) }))
}

const standingOf = (word: string): Standing => (word === 'answered' || word === 'resolved' ? word : 'open')
