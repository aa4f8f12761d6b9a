import { gradeColumns, outcomeGrades } from './outcomes.ts'
import { isDay, namedRows } from './sheet-columns.ts'

/** Whom an authority may be held beside, by their three-figure codes. */
export interface NeighbourPair {
  laCode: string
  neighbourCode: string
}

/** How many authorities of England had a grade, as it was published. */
export interface EnglandValue {
  version: string
  /** Our key of the judgement. */
  judgement: string
  grade: string
  asAt: string
  authorities: number
}

export interface ComparisonLine<Value> {
  row: number
  value: Value
  /** What stops this row, in words. */
  problem: string | null
}

export type ReadComparisons<Value> = { ok: true; lines: ComparisonLine<Value>[] } | { ok: false; why: string }

/**
 * Statistical neighbours: a row a pair, or all of an authority's in one cell with semicolons, commas or spaces between. Who is whose
 * neighbour is the source's to say and need not go both ways.
 */
export function readNeighbours(sheet: readonly (readonly string[])[]): ReadComparisons<NeighbourPair> {
  const read = namedRows(sheet, ['local_authority_code', 'neighbour_code'], 'the file of statistical neighbours')
  if (!read.ok) return read
  const seen = new Set<string>()
  const lines = read.rows.flatMap(({ row, of }) => {
    const codes = of('neighbour_code').split(/[;,\s]+/)
    return codes.map((neighbourCode) => {
      const value = { laCode: of('local_authority_code'), neighbourCode }
      const problem = neighbourFault(value) ?? (seen.has(keyOfPair(value)) ? 'This pair stands twice.' : null)
      seen.add(keyOfPair(value))
      return { row, value, problem }
    })
  })
  return { ok: true, lines }
}

export const keyOfPair = ({ laCode, neighbourCode }: NeighbourPair): string => `${laCode} ${neighbourCode}`

function neighbourFault({ laCode, neighbourCode }: NeighbourPair): string | null {
  const odd = [laCode, neighbourCode].find((code) => !/^\d{3}$/.test(code))
  if (odd !== undefined) return `“${odd}” is not an authority code of three figures.`
  return laCode === neighbourCode ? 'An authority is not its own neighbour.' : null
}

/** England's counts by judgement and grade. A judgement may be named as the open data names its column, or in words. */
export function readEngland(sheet: readonly (readonly string[])[]): ReadComparisons<EnglandValue> {
  const wanted = ['framework_version', 'judgement', 'grade', 'as_at', 'authorities']
  const read = namedRows(sheet, wanted, 'the file of figures for England')
  if (!read.ok) return read
  const seen = new Set<string>()
  const lines = read.rows.map(({ row, of }) => {
    const judgement = judgementCalled(of('judgement'))
    const value = {
      version: of('framework_version'),
      judgement: judgement ?? of('judgement'),
      grade: of('grade'),
      asAt: of('as_at'),
      authorities: /^\d{1,3}$/.test(of('authorities')) ? Number(of('authorities')) : -1,
    }
    const fault = judgement ? englandFault(value, of('authorities')) : `“${of('judgement')}” is not a judgement.`
    const problem = fault ?? (seen.has(keyOfValue(value)) ? 'This figure stands twice.' : null)
    if (!fault) seen.add(keyOfValue(value))
    return { row, value: { ...value, authorities: Math.max(0, value.authorities) }, problem }
  })
  return { ok: true, lines }
}

export const keyOfValue = ({ version, judgement, grade, asAt }: EnglandValue): string =>
  [version, judgement, grade, asAt].join('|')

const same = (words: string) => words.toLowerCase().replaceAll('_', ' ').trim()

const judgementCalled = (words: string): string | undefined =>
  gradeColumns.find(({ column, key, name }) => [column, key, name].some((one) => same(one) === same(words)))?.key

function englandFault({ version, grade, asAt, authorities }: EnglandValue, typed: string): string | null {
  if (version === '') return 'No framework version is named.'
  if (!outcomeGrades.some((known) => known === grade)) return `“${grade}” is not a grade.`
  if (!isDay(asAt)) return `“${asAt}” is not a day.`
  return authorities < 0 ? `“${typed}” is not a number of authorities.` : null
}

/** England's figures as tables: one a framework version and day, a judgement a row, best grade first. */
export function englandTables(values: readonly EnglandValue[]) {
  const groups = Map.groupBy(values, ({ version, asAt }) => `${version}|${asAt}`)
  return [...groups.values()].map((some) => ({
    version: some[0]?.version ?? '',
    asAt: some[0]?.asAt ?? '',
    judgements: gradeColumns.flatMap(({ key, name }) => {
      const of = some.filter(({ judgement }) => judgement === key)
      if (of.length === 0) return []
      const counts = outcomeGrades.map((grade) => of.find((one) => one.grade === grade)?.authorities ?? null)
      return [{ key, name, counts }]
    }),
  }))
}
