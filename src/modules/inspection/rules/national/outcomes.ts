import { isDay, namedRows } from './sheet-columns.ts'

/** A published outcome of an authority: grades by our keys, in the words of the data. */
export interface Outcome {
  laCode: string
  authority: string
  region: string
  framework: string
  frameworkVersion: string
  starts: string
  ends: string
  published: string
  grades: Record<string, string>
  reportUrl: string
  notes: string
}

/** The columns that the open data has for judgements, with our keys and what they are called. */
export const gradeColumns = [
  { column: 'overall_effectiveness', key: 'overall', name: 'Overall effectiveness' },
  { column: 'impact_of_leaders', key: 'leaders', name: 'Impact of leaders' },
  { column: 'help_and_protection', key: 'help_protection', name: 'Help and protection' },
  {
    column: 'children_in_care_and_care_leavers',
    key: 'in_care_and_leavers',
    name: 'Children in care and care leavers',
  },
  { column: 'children_in_care', key: 'in_care', name: 'Children in care' },
  { column: 'care_leavers', key: 'care_leavers', name: 'Care leavers' },
] as const

/** Grades, best first; they are counted and never averaged (FW-5). */
export const outcomeGrades = ['Outstanding', 'Good', 'Requires improvement', 'Inadequate'] as const

const wanted = [
  'authority',
  'region',
  'local_authority_code',
  'framework',
  'framework_version',
  'inspection_start',
] as const

export interface OutcomeLine {
  row: number
  outcome: Outcome
  /** What stops this row, in words. */
  problem: string | null
}

export type ReadOutcomes = { ok: true; lines: OutcomeLine[] } | { ok: false; why: string }

/** Reads the rows of the open data by the names of its columns, in any order. A row that cannot be right is told and left out. */
export function readOutcomes(sheet: readonly (readonly string[])[]): ReadOutcomes {
  const read = namedRows(sheet, wanted, 'the file of published outcomes')
  if (!read.ok) return read
  const seen = new Map<string, number>()
  const lines = read.rows.map(({ row, of }) => {
    const outcome = outcomeOf(of)
    const earlier = seen.get(outcome.laCode)
    seen.set(outcome.laCode, row)
    const problem = faultOf(outcome) ?? (earlier ? `Row ${earlier} has the same authority code.` : null)
    return { row, outcome, problem }
  })
  return { ok: true, lines }
}

const outcomeOf = (of: (name: string) => string): Outcome => ({
  laCode: of('local_authority_code'),
  authority: of('authority'),
  region: of('region'),
  framework: of('framework'),
  frameworkVersion: of('framework_version'),
  starts: of('inspection_start'),
  ends: of('inspection_end'),
  published: of('published'),
  grades: Object.fromEntries(gradeColumns.flatMap(({ column, key }) => (of(column) === '' ? [] : [[key, of(column)]]))),
  reportUrl: of('report_url'),
  notes: of('notes'),
})

function faultOf({ laCode, authority, starts, ends, published, grades, reportUrl }: Outcome): string | null {
  if (authority === '') return 'No authority is named.'
  if (!/^\d{3}$/.test(laCode)) return `“${laCode}” is not an authority code of three figures.`
  if (!isDay(starts)) return `“${starts}” is not a day.`
  for (const day of [ends, published]) if (day !== '' && !isDay(day)) return `“${day}” is not a day.`
  const odd = Object.values(grades).find((grade) => !outcomeGrades.some((known) => known === grade))
  if (odd) return `“${odd}” is not a grade.`
  if (reportUrl !== '' && !/^https?:\/\//.test(reportUrl)) return 'The address of the report is not one of the web.'
  return null
}

export interface OutcomeFilter {
  region?: string | undefined
  version?: string | undefined
  judgement?: string | undefined
  grade?: string | undefined
  /** The authorities to be held beside each other, by their codes. */
  among?: ReadonlySet<string> | undefined
  /** The first day of fieldwork on or after which. */
  since?: string | undefined
}

/** The outcomes that a filter leaves. A grade is asked of one judgement; of none chosen, of any. */
export function filterOutcomes(outcomes: readonly Outcome[], filter: OutcomeFilter): Outcome[] {
  const { region, version, judgement, grade, among, since } = filter
  return outcomes.filter((one) => {
    if (region && one.region !== region) return false
    if (version && one.frameworkVersion !== version) return false
    if (among && !among.has(one.laCode)) return false
    if (since && one.starts < since) return false
    if (judgement && one.grades[judgement] === undefined) return false
    if (!grade) return true
    return judgement ? one.grades[judgement] === grade : Object.values(one.grades).includes(grade)
  })
}

export interface VersionCounts {
  version: string
  authorities: number
  /** `all` is how many of the whole file have it: what a part is held beside. */
  judgements: { key: string; name: string; counts: { grade: string; count: number; all: number }[] }[]
}

/** How many authorities have which grade, apart for each framework version: results of two are never added up (FW-2). */
export function countOutcomes(outcomes: readonly Outcome[], whole: readonly Outcome[] = outcomes): VersionCounts[] {
  const versions = Map.groupBy(outcomes, ({ frameworkVersion }) => frameworkVersion)
  return [...versions]
    .map(([version, some]) => ({
      version,
      authorities: some.length,
      judgements: gradeColumns.flatMap(({ key, name }) => {
        const counts = outcomeGrades.map((grade) => ({
          grade,
          count: some.filter(({ grades }) => grades[key] === grade).length,
          all: whole.filter((one) => one.frameworkVersion === version && one.grades[key] === grade).length,
        }))
        return counts.some(({ count }) => count > 0) ? [{ key, name, counts }] : []
      }),
    }))
    .toSorted((one, other) => other.authorities - one.authorities)
}

/** How a newer file stands to what is in force, row by row. */
export function compareOutcome(
  before: Outcome | undefined,
  now: Outcome,
): { verdict: 'new' | 'changed' | 'same'; changes: string[] } {
  if (!before) return { verdict: 'new', changes: [] }
  const changes = [
    ...(before.starts === now.starts ? [] : [`inspected from ${before.starts}`]),
    ...gradeColumns.flatMap(({ key, name }) =>
      before.grades[key] === now.grades[key] ? [] : [`${name}: ${before.grades[key] ?? 'none'}`],
    ),
    ...(before.published === now.published ? [] : [`published ${before.published || 'not said'}`]),
    ...(before.notes === now.notes && before.reportUrl === now.reportUrl && before.authority === now.authority
      ? []
      : ['notes']),
  ]
  return { verdict: changes.length === 0 ? 'same' : 'changed', changes }
}
