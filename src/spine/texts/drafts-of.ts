import { z } from 'zod'
import { NotFound, NotPossibleNow } from '../../kernel/failures.ts'
import { inSystemRead, instantOf, type Work } from '../access/index.ts'
import {
  canonical,
  changeRecord,
  newId,
  type RecordKind,
  type State,
  type StoredRecord,
  sha256,
} from '../records/index.ts'
import type { TextPart } from './rules/compare-drafts.ts'

/** A numbered draft of a record's words. It never changes; `hash` is what a signature is bound to. */
export type TextDraft = {
  id: string
  number: number
  parts: readonly TextPart[]
  hash: string
  note: string
  savedBy: string
  savedAt: Date
}

const partsShape = z.array(z.object({ key: z.string(), heading: z.string(), words: z.string() }))

/** What people sign: the words under their headings, and what they were asked by. */
export const hashOfParts = (parts: readonly TextPart[], askedBy = ''): string =>
  sha256(canonical({ askedBy, parts: parts.map(({ key, heading, words }) => ({ key, heading, words })) }))

export type NewDraft = {
  parts: readonly TextPart[]
  /** The edition of the form or template that the parts answer, so that it is part of what is signed. */
  askedBy?: string
  note?: string
}

/**
 * Numbers what a record says now as its next draft and says so in its history. Refused where nothing differs from the last one:
 * two numbers for the same words would make people look for a change. `version` is the record's as the person saw it.
 */
export async function saveDraft<S extends State>(
  work: Work,
  kind: RecordKind<S>,
  record: Pick<StoredRecord<S>, 'id' | 'version'>,
  { parts, askedBy = '', note = '' }: NewDraft,
): Promise<TextDraft> {
  const last = (await draftsOf(work, record.id))[0]
  const hash = hashOfParts(parts, askedBy)
  if (last?.hash === hash) throw new NotPossibleNow(`Nothing has changed since draft ${last.number}.`)
  const number = (await lastNumber(work, record.id)) + 1
  // The record first: its lock keeps two people from numbering at once.
  const said = { deed: `numbered draft ${number}`, ...(note ? { reason: note } : {}) }
  await changeRecord(work, kind, record.id, { version: record.version }, said)
  const at = instantOf(work)
  const id = newId(at.getTime())
  await work.tx
    .insertInto('text_draft')
    .values({
      id,
      record_id: record.id,
      number,
      parts: JSON.stringify(parts),
      hash,
      note,
      saved_by: work.actor.person,
      acting_for_id: work.actor.actingFor,
      saved_at: at,
    })
    .execute()
  return draftOf(work, record.id, number)
}

/** The number of a record's last draft, be it one that this person may not read. */
const lastNumber = (work: Work, recordId: string): Promise<number> =>
  inSystemRead(work, 'number a draft', async (system) => {
    const row = await system.tx
      .selectFrom('text_draft')
      .select(({ fn }) => fn.max('number').as('last'))
      .where('record_id', '=', recordId)
      .executeTakeFirst()
    return row?.last ?? 0
  })

/** The drafts of a record, the newest first. */
export async function draftsOf(work: Work, recordId: string): Promise<TextDraft[]> {
  const rows = await drafts(work).where('d.record_id', '=', recordId).orderBy('d.number', 'desc').execute()
  return rows.map((row) => ({ ...row, savedBy: row.savedBy ?? 'Sightline', parts: partsShape.parse(row.parts) }))
}

/** One draft by its number, or NotFound. */
export async function draftOf(work: Work, recordId: string, number: number): Promise<TextDraft> {
  const row = await drafts(work).where('d.record_id', '=', recordId).where('d.number', '=', number).executeTakeFirst()
  if (!row) throw new NotFound(`Draft ${number}`)
  return { ...row, savedBy: row.savedBy ?? 'Sightline', parts: partsShape.parse(row.parts) }
}

const drafts = (work: Work) =>
  work.tx
    .selectFrom('text_draft as d')
    .leftJoin('record as who', 'who.id', 'd.saved_by')
    .select(['d.id', 'd.number', 'd.parts', 'd.hash', 'd.note', 'd.saved_at as savedAt', 'who.title as savedBy'])
