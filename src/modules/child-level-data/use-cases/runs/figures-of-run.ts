import type { CheckInput } from '../../rules/checks/check.ts'
import { caseloads, teamCaseloads } from '../../rules/measures/caseloads.ts'
import { measures } from '../../rules/measures/measures.ts'
import { pyramid } from '../../rules/measures/pyramid.ts'
import { measureRows, workOut } from '../../rules/measures/work-out.ts'
import { placements } from '../../rules/pictures/placements.ts'
import type { CheckedMeasure } from './level-reading.ts'

/** Every measure with the rows behind it. */
export function measured(input: CheckInput): CheckedMeasure[] {
  const byKey = new Map(measures.map((measure) => [measure.key, measure]))
  return workOut(input).map((result) => {
    const measure = byKey.get(result.key)
    const parts = result.kind === 'distribution' ? result.parts.map(({ label }) => label) : ['']
    const rows = measure
      ? parts.map((part) => ({ part, positions: measureRows(input, measure, part === '' ? undefined : part) }))
      : []
    return { result, rows }
  })
}

const pyramidLists = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const

/** What the pictures of a run are drawn from: figures only. */
export function picturesOf(input: CheckInput): Map<string, unknown> {
  const found = pyramidLists.filter((list) => input.tables.has(list))
  return new Map<string, unknown>([
    ['pyramids', found.map((list) => ({ list, bands: pyramid(input, list) }))],
    ['teams', teamCaseloads(input)],
    ['workers', caseloads(input)],
    ['placements', placements(input)],
  ])
}
