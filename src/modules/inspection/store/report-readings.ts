import { z } from 'zod'
import { NotFound } from '../../../kernel/failures.ts'
import { instantOf, type Work } from '../../../spine/access/index.ts'
import { newId } from '../../../spine/records/index.ts'
import { areaLists } from '../rules/areas/area.ts'
import type { ReadDraft } from '../rules/history/draft-from-reading.ts'

const fileShape = z.object({ name: z.string(), type: z.string(), size: z.number(), hash: z.string() })
export type ReadingFile = z.infer<typeof fileShape>

const draftShape: z.ZodType<ReadDraft> = z.object({
  kind: z.string(),
  kindWhy: z.string(),
  documentType: z.string(),
  authority: z.string(),
  periods: z.array(z.tuple([z.string(), z.string()])),
  published: z.string(),
  leads: z.array(z.string()),
  judgements: z.array(z.string()),
  previous: z.array(z.string()),
  visitNumber: z.number().nullable(),
  statementDue: z.string().nullable(),
  items: z.array(
    z.object({
      list: z.enum(areaLists),
      number: z.string(),
      words: z.string(),
      group: z.string(),
      responsible: z.string(),
      page: z.number().nullable(),
    }),
  ),
  questions: z.array(
    z.object({
      field: z.enum(['authority', 'periods', 'published', 'leads', 'judgements', 'areas', 'report']),
      why: z.string(),
      candidates: z.array(z.string()),
      page: z.number().nullable(),
      around: z.string(),
      picture: z.number().nullable().default(null),
    }),
  ),
})

export type ReportReading = {
  id: string
  runId: string | null
  file: ReadingFile
  status: 'waiting' | 'read' | 'unreadable' | 'confirmed'
  draft: ReadDraft | null
  why: string
  inspection: string | null
}

/** Keeps an uploaded report for its uploader until it is confirmed or thrown away. Returns its id. */
export async function keepReading(work: Work, person: string, file: ReadingFile): Promise<string> {
  const at = instantOf(work)
  const id = newId(at.getTime())
  await work.tx
    .insertInto('report_reading')
    .values({ id, person_id: person, file: JSON.stringify(file), status: 'waiting', created_at: at })
    .execute()
  return id
}

/** A reading of one's own; under a lock where it is to be confirmed, so that pressing twice saves once. */
export async function readReading(work: Work, id: string, lock = false): Promise<ReportReading> {
  if (!z.uuid().safeParse(id).success) throw new NotFound('That report')
  let found = work.tx.selectFrom('report_reading').selectAll().where('id', '=', id)
  if (!work.actor.system) found = found.where('person_id', '=', work.actor.person)
  const row = await (lock ? found.forUpdate() : found).executeTakeFirst()
  if (!row) throw new NotFound('That report')
  return {
    id: row.id,
    runId: row.run_id,
    file: fileShape.parse(row.file),
    status: z.enum(['waiting', 'read', 'unreadable', 'confirmed']).parse(row.status),
    draft: row.reading === null ? null : draftShape.parse(row.reading),
    why: row.why,
    inspection: row.inspection_reference,
  }
}

export async function changeReading(
  work: Work,
  id: string,
  change: {
    status?: ReportReading['status']
    runId?: string
    draft?: ReadDraft | null
    why?: string
    inspection?: string
  },
): Promise<void> {
  const { status, runId, draft, why, inspection } = change
  await work.tx
    .updateTable('report_reading')
    .set({
      ...(status ? { status } : {}),
      ...(runId ? { run_id: runId } : {}),
      ...(draft === undefined ? {} : { reading: draft === null ? null : JSON.stringify(draft) }),
      ...(why === undefined ? {} : { why }),
      ...(inspection ? { inspection_reference: inspection } : {}),
    })
    .where('id', '=', id)
    .execute()
}

/** Throws a reading away that was not confirmed. Safe to repeat. */
export async function dropReading(work: Work, id: string): Promise<void> {
  if (!z.uuid().safeParse(id).success) return
  await work.tx
    .deleteFrom('report_reading')
    .where('id', '=', id)
    .where('person_id', '=', work.actor.person)
    .where('status', '<>', 'confirmed')
    .execute()
}

/** Keeps the pictures of the parts of pages that questions are about; they go with the reading. Safe to repeat. */
export async function keepPictures(work: Work, id: string, pictures: readonly (Uint8Array | null)[]): Promise<void> {
  const { person_id } = await work.tx
    .selectFrom('report_reading')
    .select('person_id')
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  const rows = pictures.flatMap((png, number) =>
    png ? [{ reading_id: id, person_id, number, png: Buffer.from(png) }] : [],
  )
  if (rows.length === 0) return
  await work.tx
    .insertInto('report_reading_picture')
    .values(rows)
    .onConflict((conflict) => conflict.columns(['reading_id', 'number']).doNothing())
    .execute()
}

/** One picture of a reading of one's own. */
export async function pictureOf(work: Work, id: string, number: string): Promise<Uint8Array> {
  if (!/^\d{1,3}$/.test(number)) throw new NotFound('That picture')
  const { id: reading } = await readReading(work, id)
  const row = await work.tx
    .selectFrom('report_reading_picture')
    .select('png')
    .where('reading_id', '=', reading)
    .where('number', '=', Number(number))
    .executeTakeFirst()
  if (!row) throw new NotFound('That picture')
  return row.png
}

/** What was confirmed needs its pictures no more. */
export const dropPictures = (work: Work, id: string): Promise<unknown> =>
  work.tx.deleteFrom('report_reading_picture').where('reading_id', '=', id).execute()
