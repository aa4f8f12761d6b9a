import { pieces } from '../../../../kernel/pieces.ts'
import type { Issue } from '../../rules/checks/check.ts'
import type { CheckedMeasure, CheckedRow, CheckedRun } from './level-reading.ts'

/** A piece of a checked run, small enough that who takes it is not kept from anything else for long. */
export type RunPart =
  | { of: 'rows'; list: number; rows: readonly CheckedRow[] }
  | { of: 'issues'; issues: readonly Issue[] }
  | { of: 'measures'; measures: readonly CheckedMeasure[] }
  | { of: 'frame'; frame: CheckedRun['frame'] }
  | { of: 'picture'; picture: string; data: unknown }

const ROWS_AT_ONCE = 1_000
/** Of a distribution over all children the positions alone are a hundred thousand numbers. */
const MEASURES_AT_ONCE = 10

/** A checked run in pieces. One message with all of a hundred thousand rows held up every page for most of a second (measured). */
export function* partsOfRun({ lists, issues, measures, pictures, frame }: CheckedRun): Generator<RunPart> {
  for (const [list, rows] of lists) {
    yield { of: 'rows', list, rows: [] }
    for (const some of pieces(rows, ROWS_AT_ONCE)) yield { of: 'rows', list, rows: some }
  }
  for (const some of pieces(issues, ROWS_AT_ONCE)) yield { of: 'issues', issues: some }
  for (const some of pieces(measures, MEASURES_AT_ONCE)) yield { of: 'measures', measures: some }
  for (const some of pieces(frame, ROWS_AT_ONCE)) yield { of: 'frame', frame: some }
  for (const [picture, data] of pictures) yield { of: 'picture', picture, data }
}

/** Puts the pieces together again in the order in which they come. */
export function joinedRun(): { take: (part: RunPart) => void; run: CheckedRun } {
  const lists = new Map<number, CheckedRow[]>()
  const [issues, measures, frame]: [Issue[], CheckedMeasure[], CheckedRun['frame'][number][]] = [[], [], []]
  const pictures = new Map<string, unknown>()
  const take = (part: RunPart): void => {
    if (part.of === 'rows') {
      const rows = lists.get(part.list) ?? []
      rows.push(...part.rows)
      lists.set(part.list, rows)
    } else if (part.of === 'issues') issues.push(...part.issues)
    else if (part.of === 'measures') measures.push(...part.measures)
    else if (part.of === 'frame') frame.push(...part.frame)
    else pictures.set(part.picture, part.data)
  }
  return { take, run: { lists, issues, measures, pictures, frame } }
}
