import { instantOf, type Work } from '../../../spine/access/index.ts'
import { newId } from '../../../spine/records/index.ts'
import type { EnglandValue, NeighbourPair } from '../rules/national/comparisons.ts'

export type ComparisonKind = 'neighbours' | 'england'
export type ComparisonImport = { id: string; fileName: string; source: string; licence: string; by: string; at: Date }

/** The import in force of a kind: its latest; null where nothing was imported, since nothing ships. */
export async function latestComparison(work: Work, kind: ComparisonKind): Promise<ComparisonImport | null> {
  const row = await work.tx
    .selectFrom('comparison_import as i')
    .leftJoin('record as who', 'who.id', 'i.imported_by')
    .select(['i.id', 'i.file_name as fileName', 'i.source', 'i.licence', 'i.imported_at as at', 'who.title as by'])
    .where('i.kind', '=', kind)
    .orderBy('i.number', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row ? { ...row, by: row.by ?? 'Somebody' } : null
}

export type Imported<Value> = { from: ComparisonImport | null; values: Value[] }

/** Who is whose statistical neighbour, as last imported. */
export async function neighboursInForce(work: Work): Promise<Imported<NeighbourPair>> {
  const from = await latestComparison(work, 'neighbours')
  if (!from) return { from, values: [] }
  const values = await work.tx
    .selectFrom('statistical_neighbour')
    .select(['la_code as laCode', 'neighbour_code as neighbourCode'])
    .where('import_id', '=', from.id)
    .orderBy('la_code')
    .orderBy('neighbour_code')
    .execute()
  return { from, values }
}

/** England's figures, as last imported. */
export async function englandInForce(work: Work): Promise<Imported<EnglandValue>> {
  const from = await latestComparison(work, 'england')
  if (!from) return { from, values: [] }
  const rows = await work.tx
    .selectFrom('england_value')
    .selectAll()
    .where('import_id', '=', from.id)
    .orderBy('as_at', 'desc')
    .orderBy('framework_version')
    .execute()
  const values = rows.map(({ framework_version, judgement, grade, as_at, authorities }) => ({
    version: framework_version,
    judgement,
    grade,
    asAt: as_at,
    authorities,
  }))
  return { from, values }
}

type Given = Pick<ComparisonImport, 'fileName' | 'source' | 'licence'>

export async function keepNeighbours(work: Work, person: string, given: Given, pairs: readonly NeighbourPair[]) {
  const id = await keepImport(work, person, 'neighbours', given)
  const rows = pairs.map(({ laCode, neighbourCode }) => ({
    import_id: id,
    la_code: laCode,
    neighbour_code: neighbourCode,
  }))
  await work.tx.insertInto('statistical_neighbour').values(rows).execute()
}

export async function keepEngland(work: Work, person: string, given: Given, values: readonly EnglandValue[]) {
  const id = await keepImport(work, person, 'england', given)
  const rows = values.map(({ version, judgement, grade, asAt, authorities }) => ({
    import_id: id,
    framework_version: version,
    judgement,
    grade,
    as_at: asAt,
    authorities,
  }))
  await work.tx.insertInto('england_value').values(rows).execute()
}

async function keepImport(work: Work, person: string, kind: ComparisonKind, given: Given): Promise<string> {
  const at = instantOf(work)
  const id = newId(at.getTime())
  const last = await work.tx
    .selectFrom('comparison_import')
    .select(({ fn }) => fn.max('number').as('number'))
    .executeTakeFirst()
  await work.tx
    .insertInto('comparison_import')
    .values({
      id,
      kind,
      number: (last?.number ?? 0) + 1,
      file_name: given.fileName,
      source: given.source,
      licence: given.licence,
      imported_by: person,
      imported_at: at,
    })
    .execute()
  return id
}
