import { sql } from 'kysely'
import { z } from 'zod'
import { NotFound, NotPossibleNow, NotValid } from '../../../kernel/failures.ts'
import type { Work } from '../../access/index.ts'
import { commentsOn, draftsOf } from '../../texts/index.ts'
import { canBeFlagged } from '../rules/concern-words.ts'

/** What somebody points at: a record by its reference, and of it one answer of a numbered draft, or one comment. */
export type Flagged = {
  reference: string
  draft?: { number: number; part: string } | undefined
  comment?: string | undefined
}

export type Target = { id: string; isRecord: boolean }

export type FoundText = {
  aboutId: string
  what: 'record' | 'draft' | 'comment'
  /** What it is called, without a word of what it says: "Draft 2 of REV-1". */
  name: string
  words: string
  targets: readonly Target[]
}

/** Finds what is flagged, as somebody who may read it, with everything in which the same words stand. */
export async function findFlagged(work: Work, { reference, draft, comment }: Flagged): Promise<FoundText> {
  const record = await work.tx
    .selectFrom('record')
    .select(['id', 'kind', 'reference', 'title', 'search_text as searchText'])
    .where('reference', '=', reference.toUpperCase())
    .executeTakeFirst()
  if (!record) throw new NotFound(reference)
  if (comment !== undefined) {
    const found = (await commentsOn(work, record.id)).find(({ id }) => id === comment)
    if (!found || !z.uuid().safeParse(comment).success) throw new NotFound('That comment')
    const targets = [{ id: found.id, isRecord: false }]
    const words = [found.passage, found.words, found.answer].filter(Boolean).join('\n')
    return { aboutId: record.id, what: 'comment', name: `a comment on ${record.reference}`, words, targets }
  }
  if (draft !== undefined) return ofDraft(work, record, draft)
  if (!canBeFlagged(record.kind))
    throw new NotPossibleNow(`${record.reference} holds no text that could be restricted. Flag the text itself.`)
  return {
    aboutId: record.id,
    what: 'record',
    name: record.reference,
    words: `${record.title}\n${record.searchText}`.trim(),
    targets: [{ id: record.id, isRecord: true }, ...(await beside(work, record))],
  }
}

async function ofDraft(
  work: Work,
  record: { id: string; reference: string },
  { number, part }: { number: number; part: string },
): Promise<FoundText> {
  const drafts = await draftsOf(work, record.id)
  const draft = drafts.find((one) => one.number === number)
  if (!draft) throw new NotFound(`Draft ${number}`)
  const found = draft.parts.find(({ key }) => key === part)
  if (!found) throw new NotValid({ part: 'Choose the answer that holds it' })
  const same = drafts.filter(({ parts }) => parts.some(({ key, words }) => key === part && words === found.words))
  const sections = await work.tx
    .selectFrom('form_section')
    .select('id')
    .where('about_id', '=', record.id)
    .where(sql<boolean>`answers ? ${part}`)
    .execute()
  return {
    aboutId: record.id,
    what: 'draft',
    name: `draft ${number} of ${record.reference}`,
    words: `${found.heading}\n${found.words}`,
    targets: [
      ...same.map(({ id }) => ({ id, isRecord: false })),
      ...sections.map(({ id }) => ({ id, isRecord: true })),
    ],
  }
}

/** What else holds the words of a record: the sections filled for it, or the drafts numbered from a section. */
async function beside(work: Work, { id, kind }: { id: string; kind: string }): Promise<Target[]> {
  const sections = await work.tx
    .selectFrom('form_section')
    .select(['id', 'about_id as aboutId', 'answers'])
    .where(({ eb, or }) => or([eb('about_id', '=', id), eb('id', '=', id)]))
    .execute()
  if (kind !== 'FSEC') return sections.map((one) => ({ id: one.id, isRecord: true }))
  const [section] = sections
  if (!section) return []
  const keys = Object.keys(z.record(z.string(), z.unknown()).parse(section.answers))
  const drafts = await draftsOf(work, section.aboutId)
  return drafts
    .filter(({ parts }) => parts.some(({ key, words }) => keys.includes(key) && words !== ''))
    .map((one) => ({ id: one.id, isRecord: false }))
}
