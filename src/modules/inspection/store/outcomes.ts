import { z } from 'zod'
import { instantOf, type Work } from '../../../spine/access/index.ts'
import { newId } from '../../../spine/records/index.ts'
import type { Outcome } from '../rules/national/outcomes.ts'

export type OutcomeImport = { id: string; fileName: string; source: string; licence: string; by: string; at: Date }

/** The import in force: the latest; null where nothing was imported, since nothing ships. */
export async function latestImport(work: Work): Promise<OutcomeImport | null> {
  const row = await work.tx
    .selectFrom('outcome_import as i')
    .leftJoin('record as who', 'who.id', 'i.imported_by')
    .select(['i.id', 'i.file_name as fileName', 'i.source', 'i.licence', 'i.imported_at as at', 'who.title as by'])
    .orderBy('i.number', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row ? { ...row, by: row.by ?? 'Somebody' } : null
}

const grades = z.record(z.string(), z.string())

/** The outcomes of an import, by authority. */
export async function outcomesOf(work: Work, importId: string): Promise<Outcome[]> {
  const rows = await work.tx
    .selectFrom('outcome')
    .selectAll()
    .where('import_id', '=', importId)
    .orderBy('authority')
    .execute()
  return rows.map((row) => ({
    laCode: row.la_code,
    authority: row.authority,
    region: row.region,
    framework: row.framework,
    frameworkVersion: row.framework_version,
    starts: row.starts,
    ends: row.ends ?? '',
    published: row.published ?? '',
    grades: grades.parse(row.grades),
    reportUrl: row.report_url,
    notes: row.notes,
  }))
}

/** Keeps a whole import. What was imported before stays as it was. */
export async function keepImport(
  work: Work,
  person: string,
  given: Pick<OutcomeImport, 'fileName' | 'source' | 'licence'>,
  outcomes: readonly Outcome[],
): Promise<void> {
  const at = instantOf(work)
  const id = newId(at.getTime())
  const last = await work.tx
    .selectFrom('outcome_import')
    .select(({ fn }) => fn.max('number').as('number'))
    .executeTakeFirst()
  await work.tx
    .insertInto('outcome_import')
    .values({
      id,
      number: (last?.number ?? 0) + 1,
      file_name: given.fileName,
      source: given.source,
      licence: given.licence,
      imported_by: person,
      imported_at: at,
    })
    .execute()
  await work.tx
    .insertInto('outcome')
    .values(
      outcomes.map((one) => ({
        import_id: id,
        la_code: one.laCode,
        authority: one.authority,
        region: one.region,
        framework: one.framework,
        framework_version: one.frameworkVersion,
        starts: one.starts,
        ends: one.ends || null,
        published: one.published || null,
        grades: JSON.stringify(one.grades),
        report_url: one.reportUrl,
        notes: one.notes,
      })),
    )
    .execute()
}
