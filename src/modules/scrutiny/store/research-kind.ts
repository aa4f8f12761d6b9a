import { type SqlBool, sql } from 'kysely'
import { z } from 'zod'
import type { Work } from '../../../spine/access/index.ts'
import type { RecordKind } from '../../../spine/records/index.ts'
import { type ResearchSort, researchSorts } from '../rules/research/research-words.ts'

const researchState = z.object({
  sort: z.enum(researchSorts),
  dated: z.string(),
  words: z.string().min(1),
  sources: z.string().min(1),
  authority: z.string(),
  grade: z.string(),
  contact: z.string(),
  chapter: z.string(),
  use: z.string(),
})
export type ResearchState = z.infer<typeof researchState>

/** Something that is known beyond one review and used by several (G28 to G30). */
export const researchKind: RecordKind<ResearchState> = {
  kind: 'RSN',
  name: 'research note',
  table: 'research_note',
  path: (reference) => `/scrutiny/research/${reference}`,
  state: researchState,
  searchText: ({ words, sources, authority, use }) => [words, sources, authority, use].join('\n'),
}

export type ResearchRow = ResearchState & { id: string; reference: string; title: string; reviews: number }
export type ResearchQuery = { sort?: ResearchSort; words?: string; offset: number; most: number }

/** A page of research notes, the newest first, each with how many reviews use it, and how many there are. */
export async function listResearch(work: Work, query: ResearchQuery): Promise<{ rows: ResearchRow[]; count: number }> {
  const found = work.tx
    .selectFrom('research_note as n')
    .innerJoin('record as r', 'r.id', 'n.id')
    .$if(query.sort !== undefined, (all) => all.where('n.sort', '=', query.sort ?? ''))
    .$if(query.words !== undefined, (all) =>
      all.where(sql<SqlBool>`r.search @@ websearch_to_tsquery('english', ${query.words})`),
    )
  const { count } = await found.select(sql<number>`count(*)::int`.as('count')).executeTakeFirstOrThrow()
  const rows = await found
    .selectAll('n')
    .select(['r.reference', 'r.title'])
    .select(
      sql<number>`(select count(*)::int from link l where l.from_id = n.id and l.relation = 'supports')`.as('reviews'),
    )
    .orderBy('n.dated', 'desc')
    .orderBy('r.number', 'desc')
    .limit(query.most)
    .offset(query.offset)
    .execute()
  return { rows: rows.map((row) => ({ ...row, ...researchKind.state.parse(row) })), count }
}
