import { NotPossibleNow, NotValid } from '../../../../kernel/failures.ts'
import { insist, instantOf, type Work } from '../../../../spine/access/index.ts'
import { lookAt, referencesOf } from '../../../../spine/children/index.ts'
import { changeRecord } from '../../../../spine/records/index.ts'
import type { ListNumber } from '../../rules/lists/list-content.ts'
import { matchIds } from '../../rules/other-systems/match-ids.ts'
import { type OtherSystem, otherSystems } from '../../rules/other-systems/other-systems.ts'
import { systemMeasures } from '../../rules/other-systems/system-measures.ts'
import { type UnderstoodTable, understandTable } from '../../rules/other-systems/understand-table.ts'
import { dataRunKind } from '../../store/data-run-kind.ts'
import { type ChildHere, childrenOfRun, keepSystem, type SystemRowToKeep } from '../../store/other-systems.ts'
import { readDataRun } from '../../store/read-runs.ts'
import { annexA } from '../annex-a.ts'
import type { TableRow } from '../runs/level-reading.ts'

export type BroughtIn = {
  system: OtherSystem
  /** Which column has the case system's identifier, where it is not called so. */
  idHeading: string
  fileName: string
  sha256: string
  table: readonly TableRow[]
}

/**
 * Brings in what another system knows of the children of a checked run, matched by the case system's identifier (F10), with a
 * report of what did not match. The identifier itself is not kept: a row that matches nobody is found again by its number.
 */
export async function bringIn(
  work: Work,
  reference: string,
  { system, idHeading, fileName, sha256, table }: BroughtIn,
): Promise<{ matched: number; rows: number; leftOut: readonly string[] }> {
  insist(work.actor, 'run child-level data')
  const run = await readDataRun(work, reference)
  if (run.standing !== 'checked')
    throw new NotPossibleNow(
      `${run.reference} is ${run.standing}: another system is brought in once it has been checked, and before it is signed.`,
    )
  const understood = understandTable(table, idHeading)
  if ('problem' in understood) throw new NotValid({ idHeading: understood.problem })
  const { name, wanted } = otherSystems[system]
  const { scope } = await lookAt(work, { about: `bringing ${name.toLowerCase()} into ${run.reference}` })
  if (scope !== 'all') throw new NotPossibleNow('Only a data officer brings in another system.')
  const here = await childrenOfRun(work, run.id)
  const references = await referencesOf(work, new Set(understood.rows.map(({ id }) => id)))
  const { kept, counts } = matchRows(understood, references, here, wanted)
  const sizes = new Map<ListNumber, number>()
  for (const { lists } of here) for (const list of lists) sizes.set(list, (sizes.get(list) ?? 0) + 1)
  const known = kept.filter(({ standing }) => standing === 'matched').map(({ lists, cells }) => ({ lists, cells }))
  const headings = understood.kept.map(({ heading }) => heading)
  const cohort = (list: ListNumber) => annexA.lists.find((one) => one.list === list)?.name ?? `List ${list}`
  const figures = systemMeasures(known, { system, headings, sizes, cohort })
  const rows = understood.rows.length
  const facts = { system, fileName, sha256, broughtAt: instantOf(work), headings, rows, ...counts, figures, wanted }
  await keepSystem(work, run.id, facts, kept)
  await changeRecord(
    work,
    dataRunKind,
    run.id,
    { version: run.version },
    {
      deed: `brought in ${name.toLowerCase()}: ${counts.matched} of ${rows} rows matched`,
      reason: `SHA-256 ${sha256}`,
    },
  )
  return { matched: counts.matched, rows, leftOut: understood.leftOut }
}

type Counts = { matched: number; onlyThere: number; repeated: number; onlyHere: number }

function matchRows(
  { rows }: UnderstoodTable,
  references: ReadonlyMap<string, string>,
  here: readonly ChildHere[],
  wanted: readonly ListNumber[],
): { kept: SystemRowToKeep[]; counts: Counts } {
  const byReference = new Map(here.map((child) => [child.reference, child]))
  const ids = rows.map(({ id }) => references.get(id) ?? id)
  const match = matchIds(new Map(here.map(({ reference, lists }) => [reference, lists])), ids, wanted)
  const seen = new Set<string>()
  const there = rows.map(({ number, cells }, position): SystemRowToKeep => {
    const id = ids[position] ?? ''
    const child = byReference.get(id)
    const standing = seen.has(id) ? 'repeated' : child ? 'matched' : 'only there'
    seen.add(id)
    return { position, row_number: number, standing, ...ofChild(child), cells }
  })
  const onlyHere = match.onlyHere.map(
    (reference, at): SystemRowToKeep => ({
      position: rows.length + at,
      row_number: null,
      standing: 'only here',
      ...ofChild(byReference.get(reference)),
      cells: [],
    }),
  )
  const counts = {
    matched: match.matched.size,
    onlyThere: match.onlyThere.length,
    repeated: there.filter(({ standing }) => standing === 'repeated').length,
    onlyHere: match.onlyHere.length,
  }
  return { kept: [...there, ...onlyHere], counts }
}

const ofChild = (child: ChildHere | undefined) => ({
  child_id: child?.id ?? null,
  team_id: child?.teamId ?? null,
  lists: child?.lists ?? [],
})
