import { z } from 'zod'
import { NotFound } from '../../kernel/failures.ts'
import type { DocumentBlock } from '../../platform/word/document-blocks.ts'
import type { Work } from '../access/index.ts'

/** What is known of a publication to everybody, whether it still stands or not. */
export type Published = {
  id: string
  kind: string
  address: string
  title: string
  publishedAt: Date
  withdrawnAt: Date | null
  withdrawnReason: string
}

const text = z.union([
  z.string(),
  z.array(
    z.object({
      text: z.string(),
      bold: z.boolean().exactOptional(),
      italic: z.boolean().exactOptional(),
      href: z.string().exactOptional(),
    }),
  ),
])
/** The blocks that publications are made of so far: no pictures, no turned pages. */
const blocksShape: z.ZodType<DocumentBlock[]> = z.array(
  z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('heading'), level: z.literal([1, 2, 3]), text: z.string() }),
    z.object({ kind: z.literal('paragraph'), text, numbered: z.boolean().exactOptional() }),
    z.object({ kind: z.literal('bullets'), items: z.array(text) }),
    z.object({ kind: z.literal('keyValue'), rows: z.array(z.object({ key: z.string(), value: text })) }),
    z.object({
      kind: z.literal('table'),
      caption: z.string(),
      columns: z.array(
        z.object({
          header: z.string(),
          width: z.number(),
          align: z.enum(['left', 'right', 'centre']).exactOptional(),
        }),
      ),
      rows: z.array(z.array(text)),
      whenEmpty: z.string().exactOptional(),
    }),
  ]),
)

const columns = ['id', 'kind', 'address', 'title', 'published_at as publishedAt'] as const
const withdrawn = ['withdrawn_at as withdrawnAt', 'withdrawn_reason as withdrawnReason'] as const

/** What stands published of a kind, the newest first: what the public may be shown a list of. */
export function publishedOf(work: Work, kind: string, most = 100): Promise<Published[]> {
  return work.tx
    .selectFrom('publication')
    .select([...columns, ...withdrawn])
    .where('kind', '=', kind)
    .where('replaced_at', 'is', null)
    .where('withdrawn_at', 'is', null)
    .orderBy('published_at', 'desc')
    .limit(most)
    .execute()
}

/** Everything that was published and not replaced, withdrawn ones among it, the newest first: kinds of one part of the site, or all. */
export function everythingPublished(work: Work, kinds: readonly string[] | null, most = 1000): Promise<Published[]> {
  const all = work.tx
    .selectFrom('publication')
    .select([...columns, ...withdrawn])
    .where('replaced_at', 'is', null)
    .orderBy('published_at', 'desc')
    .limit(most)
  return (kinds ? all.where('kind', 'in', kinds) : all).execute()
}

/** The data of what stands published of some kinds, each with when it was published. What is withdrawn gives none. */
export async function publishedData(
  work: Work,
  kinds: readonly string[],
): Promise<{ address: string; publishedAt: Date; data: unknown }[]> {
  const rows = await work.tx
    .selectFrom('publication as p')
    .innerJoin('publication_file as f', 'f.publication_id', 'p.id')
    .select(['p.address', 'p.published_at as publishedAt', 'f.bytes'])
    .where('p.kind', 'in', kinds)
    .where('p.replaced_at', 'is', null)
    .where('p.withdrawn_at', 'is', null)
    .where('f.name', '=', 'data.json')
    .orderBy('p.published_at')
    .execute()
  return rows.map(({ bytes, ...row }) => ({ ...row, data: JSON.parse(bytes.toString('utf8')) }))
}

/** What was published last at an address, or null where nothing ever was. */
export async function publishedAt(work: Work, address: string): Promise<Published | null> {
  const row = await work.tx
    .selectFrom('publication')
    .select([...columns, ...withdrawn])
    .where('address', '=', address)
    .where('replaced_at', 'is', null)
    .executeTakeFirst()
  return row ?? null
}

/** Everything that was published of a record, the newest first. */
export function publicationsOf(work: Work, sourceId: string): Promise<(Published & { replacedAt: Date | null })[]> {
  return work.tx
    .selectFrom('publication')
    .select([...columns, ...withdrawn, 'replaced_at as replacedAt'])
    .where('source_id', '=', sourceId)
    .orderBy('published_at', 'desc')
    .execute()
}

/** What a publication says; NotFound once it is withdrawn. */
export async function publishedBlocks(work: Work, id: string): Promise<DocumentBlock[]> {
  const row = await work.tx
    .selectFrom('publication_content')
    .select('content')
    .where('publication_id', '=', id)
    .executeTakeFirst()
  if (!row) throw new NotFound('That page')
  return blocksShape.parse(row.content)
}

/** The names of its files, those for people first. */
export async function publishedFiles(work: Work, id: string): Promise<string[]> {
  const rows = await work.tx.selectFrom('publication_file').select('name').where('publication_id', '=', id).execute()
  return rows.map(({ name }) => name).toSorted((a, b) => Number(a.endsWith('.json')) - Number(b.endsWith('.json')))
}

/** The page as it was made on the day. */
export async function publishedHtml(work: Work, id: string): Promise<string> {
  const row = await work.tx
    .selectFrom('publication_content')
    .select('html')
    .where('publication_id', '=', id)
    .executeTakeFirst()
  if (!row) throw new NotFound('That page')
  return row.html
}

/** One of its files by name. */
export async function publishedFile(
  work: Work,
  id: string,
  name: string,
): Promise<{ type: string; bytes: Uint8Array }> {
  const row = await work.tx
    .selectFrom('publication_file')
    .select(['type', 'bytes'])
    .where('publication_id', '=', id)
    .where('name', '=', name)
    .executeTakeFirst()
  if (!row) throw new NotFound(name)
  return row
}
