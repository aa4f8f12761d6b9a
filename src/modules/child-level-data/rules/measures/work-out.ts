import type { CheckInput } from '../checks/check.ts'
import { type CheckFacts, factsOf } from '../checks/check-facts.ts'
import type { Row } from '../checks/row.ts'
import { UNKNOWN } from '../lists/list-table.ts'
import type { Measure, MeasurePart, MeasureResult, RowTest } from './measure.ts'
import { measures as allMeasures } from './measures.ts'

/** The words for rows whose part is not known. */
export const notKnown = 'Not known'

/** Works out measures, leaving out those whose lists were not all found. */
export function workOut(input: CheckInput, measures: readonly Measure[] = allMeasures): MeasureResult[] {
  const facts = factsOf(input)
  return measures.flatMap((measure) => {
    const row = facts.row(measure.list)
    if (!row || !(measure.against ?? []).every((list) => input.tables.has(list))) return []
    const { key, list, name, how } = measure
    return [{ key, list, name, how, ...figures(measure, row, facts) }]
  })
}

/** A result without what its measure says of itself, kind by kind. */
type Figures<Result = MeasureResult> = Result extends MeasureResult
  ? Omit<Result, 'key' | 'list' | 'name' | 'how'>
  : never

function figures(measure: Measure, row: Row, facts: CheckFacts): Figures {
  switch (measure.kind) {
    case 'count': {
      const count = counted(row, facts, measure.of, measure.sum)
      const population = facts.input.council.childPopulation
      if (measure.rate === undefined || !population) return { kind: 'count', count }
      const yearly = measure.rate === 'flow' ? count * 2 : count
      return { kind: 'count', count, perTenThousand: (yearly / population) * 10_000 }
    }
    case 'share':
      return {
        kind: 'share',
        numerator: counted(row, facts, (each) => measure.among(each, facts) && measure.of(each, facts)),
        denominator: counted(row, facts, measure.among),
      }
    case 'distribution': {
      const parts = partsOf(measure, row, facts)
      return { kind: 'distribution', total: parts.reduce((sum, { count }) => sum + count, 0), parts }
    }
    case 'days':
      return daysOf(measure, row, facts)
  }
}

function counted(row: Row, facts: CheckFacts, of: RowTest, sum?: string): number {
  let count = 0
  for (row.index = 0; row.index < row.table.rows; row.index += 1) {
    if (!of(row, facts)) continue
    const value = sum === undefined ? 1 : row.value(sum)
    if (value !== UNKNOWN) count += value
  }
  return count
}

function partsOf(measure: Extract<Measure, { kind: 'distribution' }>, row: Row, facts: CheckFacts): MeasurePart[] {
  const counts = new Map<string, number>((measure.parts ?? []).map((label) => [label, 0]))
  let unknown = 0
  for (row.index = 0; row.index < row.table.rows; row.index += 1) {
    if (!measure.among(row, facts)) continue
    const part = measure.part(row, facts)
    if (part === '') unknown += 1
    else counts.set(part, (counts.get(part) ?? 0) + 1)
  }
  const parts = [...counts].map(([label, count]) => ({ label, count }))
  return unknown === 0 ? parts : [...parts, { label: notKnown, count: unknown }]
}

function daysOf(measure: Extract<Measure, { kind: 'days' }>, row: Row, facts: CheckFacts): Figures {
  const limit = facts.limit(measure.limit)
  const all: number[] = []
  for (row.index = 0; row.index < row.table.rows; row.index += 1) {
    if (!measure.among(row, facts)) continue
    const days = measure.days(row, facts)
    if (days !== UNKNOWN) all.push(days)
  }
  all.sort((a, b) => a - b)
  const mean = all.length === 0 ? null : all.reduce((sum, days) => sum + days, 0) / all.length
  return {
    kind: 'days',
    count: all.length,
    mean,
    median: medianOf(all),
    within: all.filter((days) => days <= limit).length,
    limit,
  }
}

/** The middle of sorted numbers, or half-way between the two in the middle; null of none. */
export function medianOf(sorted: readonly number[]): number | null {
  const upper = sorted[Math.floor(sorted.length / 2)]
  if (upper === undefined) return null
  const lower = sorted.length % 2 === 0 ? sorted[sorted.length / 2 - 1] : upper
  return lower === undefined ? upper : (lower + upper) / 2
}

/**
 * The rows that a measure's figure was counted from, by index in its list: of a share the numerator's, of a distribution those of
 * one part. Worked out when asked for, since all of them together would be many times the file.
 */
export function measureRows(input: CheckInput, measure: Measure, part?: string): number[] {
  const facts = factsOf(input)
  const row = facts.row(measure.list)
  if (!row) return []
  const rows: number[] = []
  for (row.index = 0; row.index < row.table.rows; row.index += 1) {
    if (isBehind(measure, row, facts, part)) rows.push(row.index)
  }
  return rows
}

function isBehind(measure: Measure, row: Row, facts: CheckFacts, part: string | undefined): boolean {
  if (measure.kind === 'count') return measure.of(row, facts)
  if (!measure.among(row, facts)) return false
  if (measure.kind === 'share') return measure.of(row, facts)
  if (measure.kind === 'days') return measure.days(row, facts) !== UNKNOWN
  return part === undefined || (measure.part(row, facts) || notKnown) === part
}

/** The figures as the JSON of a run has them: a share under its key is its numerator, with what it is of and the percentage beside. */
export function measureFigures(results: readonly MeasureResult[]): Record<string, number | Record<string, number>> {
  const figures: Record<string, number | Record<string, number>> = {}
  for (const result of results) {
    const { key } = result
    switch (result.kind) {
      case 'count':
        figures[key] = result.count
        if (result.perTenThousand !== undefined) figures[`${key}Per10000`] = rounded(result.perTenThousand)
        break
      case 'share':
        figures[key] = result.numerator
        figures[`${key}Of`] = result.denominator
        if (result.denominator > 0) figures[`${key}Percent`] = rounded((result.numerator / result.denominator) * 100)
        break
      case 'distribution':
        figures[key] = Object.fromEntries(result.parts.map(({ label, count }) => [label, count]))
        break
      case 'days':
        figures[key] = result.count
        figures[`${key}Within`] = result.within
        if (result.mean !== null) figures[`${key}Mean`] = rounded(result.mean)
        if (result.median !== null) figures[`${key}Median`] = rounded(result.median)
    }
  }
  return figures
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10
}
