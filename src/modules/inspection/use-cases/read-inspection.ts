import { Temporal } from 'temporal-polyfill'
import type { Work } from '../../../spine/access/index.ts'
import {
  checkOverall,
  chooseFramework,
  currentFrameworks,
  type Framework,
  type GradesByJudgement,
  pinnedFrameworks,
  pinnedKey,
} from '../../../spine/frameworks/index.ts'
import { readRecord, type StoredRecord } from '../../../spine/records/index.ts'
import { type InspectionState, inspectionKind } from '../store/inspection-kind.ts'
import { type InspectionRow, listInspections } from '../store/read-inspections.ts'

/** Grades by judgement key, where the report gives one that the framework knows. */
export function gradesOf(state: Pick<InspectionState, 'judgements'>): GradesByJudgement {
  return Object.fromEntries(state.judgements.flatMap(({ key, grade }) => (key && grade ? [[key, grade]] : [])))
}

export type ReadInspection = {
  inspection: StoredRecord<InspectionState>
  framework: Framework
  /** What a person should look at: the whole against its parts, fieldwork over a boundary. */
  warnings: string[]
}

/** An inspection with the framework it was done under, and what about it looks odd. */
export async function readInspection(work: Work, reference: string): Promise<ReadInspection> {
  const inspection = await readRecord(work, inspectionKind, reference)
  const framework = frameworkIn(await pinnedFrameworks(work), inspection.state)
  return {
    inspection,
    framework,
    warnings: [...overall(inspection.state, framework), ...(await boundary(work, inspection))],
  }
}

function frameworkIn(pinned: ReadonlyMap<string, Framework>, state: InspectionState): Framework {
  const found = pinned.get(pinnedKey(state.framework_code, state.framework_edition))
  if (!found) throw new Error(`framework ${state.framework_code} ${state.framework_edition} was pinned and is not kept`)
  return found
}

/** What ungraded events and reports without grades cannot be asked. */
function overall(state: InspectionState, framework: Framework): string[] {
  const graded = framework.events.find(({ key }) => key === state.event)?.graded ?? false
  if (!graded || state.judgements.length === 0) return []
  const { result, why } = checkOverall(gradesOf(state), framework)
  return result === 'ok' ? [] : [`${why} What the report prints stands; see that it was read right.`]
}

async function boundary(work: Work, { state }: StoredRecord<InspectionState>): Promise<string[]> {
  const [first, last] = [state.periods[0]?.[0], state.periods.at(-1)?.[1]]
  if (!first || !last) return []
  const all = (await currentFrameworks(work)).map(({ framework }) => framework)
  const family = all.find(({ code }) => code === state.framework_code)?.family ?? ''
  const choice = chooseFramework(all, family, {
    first: Temporal.PlainDate.from(first),
    last: Temporal.PlainDate.from(last),
  })
  return 'ask' in choice && choice.ask ? [choice.ask] : []
}

export type HistoryRow = InspectionRow & { framework: Framework }

/** Every inspection that this person may read, each with its own framework, the latest first (C04). */
export async function readHistory(work: Work): Promise<HistoryRow[]> {
  const pinned = await pinnedFrameworks(work)
  return (await listInspections(work)).map((row) => ({ ...row, framework: frameworkIn(pinned, row.state) }))
}
