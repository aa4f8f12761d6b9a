import { sql } from 'kysely'
import type { Work } from '../../access/index.ts'
import type { DatasetResult } from '../../datasets/index.ts'
import { canonical, sha256 } from '../../records/index.ts'
import { type FrozenContent, frozenContent } from './frozen-content.ts'

export type FrozenPaper = {
  content: FrozenContent
  frozenAt: Date
  frozenBy: string
  hash: string
  html: string
  word: Uint8Array
}

/** The hash that people sign: of the content and of both files, so that none of them can be another unnoticed. */
export const hashOf = (content: FrozenContent, htmlHash: string, wordHash: string): string =>
  sha256(canonical({ content, htmlHash, wordHash }))

/** A frozen paper with its files, or null where it is still a draft. */
export async function frozenPaper(work: Work, paperId: string): Promise<FrozenPaper | null> {
  const row = await work.tx
    .selectFrom('paper_frozen as f')
    .innerJoin('record as who', 'who.id', 'f.frozen_by')
    .select(['f.content', 'f.frozen_at', 'f.hash', 'f.html', 'f.word', 'who.title'])
    .where('f.paper_id', '=', paperId)
    .executeTakeFirst()
  if (!row) return null
  const { frozen_at: frozenAt, title: frozenBy, hash, html, word } = row
  return { content: frozenContent.parse(row.content), frozenAt, frozenBy, hash, html, word }
}

/**
 * The last frozen paper of the same template, drawn from the same, that went to a body's meeting before a day; null where
 * there is none. One from before there was a choice is taken to be the same.
 */
export async function lastFrozenBefore(
  work: Work,
  paper: { bodyId: string; template: string; heldOn: string; drawsOn: Readonly<Record<string, string>> },
): Promise<FrozenContent | null> {
  const row = await work.tx
    .selectFrom('paper_frozen as f')
    .innerJoin('paper as p', 'p.id', 'f.paper_id')
    .innerJoin('meeting as m', 'm.id', 'p.meeting_id')
    .select('f.content')
    .where('p.body_id', '=', paper.bodyId)
    .where('p.template', '=', paper.template)
    .where('m.held_on', '<', paper.heldOn)
    .where(sql<boolean>`p.draws_on in (${JSON.stringify(paper.drawsOn)}::jsonb, '{}'::jsonb)`)
    .orderBy('m.held_on', 'desc')
    .orderBy('f.frozen_at', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row ? frozenContent.parse(row.content) : null
}

/** The figures of one live block of a frozen paper, with the dataset that they were drawn from. */
export type FrozenFigures = { dataset: string; version: number; result: DatasetResult }

/** The figures of frozen papers that this reader may see, by the paper's id; what compares two readings is left out. */
export async function frozenFigures(
  work: Work,
  paperIds: readonly string[],
): Promise<ReadonlyMap<string, FrozenFigures[]>> {
  if (paperIds.length === 0) return new Map()
  const rows = await work.tx
    .selectFrom('paper_frozen')
    .select(['paper_id as id', 'content'])
    .where('paper_id', 'in', [...paperIds])
    .execute()
  return new Map(rows.map(({ id, content }) => [id, figuresOf(frozenContent.parse(content))]))
}

function figuresOf({ template, live }: FrozenContent): FrozenFigures[] {
  return template.sections.flatMap((section) =>
    section.live.flatMap((block) => {
      const result = live.find(({ id }) => id === block.id)?.result
      return result && 'dataset' in block ? [{ dataset: block.dataset, version: block.version, result }] : []
    }),
  )
}
