import type { AnnexAContent, ListNumber } from '../lists/list-content.ts'
import { faultKinds } from './fault-table.ts'
import type { MadeLists, MadeRow, Scene } from './scene.ts'

/** What was spoilt, so that a reading can be marked: `row` is the place in the list, from 0. */
export interface PlantedFault {
  check: string
  list: ListNumber
  row: number
  child: string
  /** Template headings. */
  columns: string[]
  was: string
}

/** A copied or removed row, which changes the places of others; planted before the rest. */
interface RowFault {
  check: string
  list: ListNumber
  keys: string[]
  plant(lists: MadeLists, scene: Scene, taken: Set<MadeRow>): MadeRow | undefined
}

const rowFaults: RowFault[] = [
  copyRow('AA-L1-06', 1, ['childId', 'contactDate', 'contactSource']),
  copyRow('AA-L4-09', 4, ['childId', 'startDate']),
  copyRow('AA-L6-01', 6, ['childId']),
  removeFromNeed('AA-X17', 8, 'ceasedDate'),
  removeFromNeed('AA-X14', 7, 'planEndDate'),
  differs('AA-X01', 8, 'dateOfBirth', (row) => {
    row.dateOfBirth = Number(row.dateOfBirth) + 1
  }),
  differs('AA-X02', 7, 'gender', (row, scene) => {
    const other = row.gender === scene.code('GENDER', 'Male') ? 'Female' : 'Male'
    row.gender = scene.code('GENDER', other)
  }),
]

/** The checks that faults can be planted for. */
export function plantableChecks(): string[] {
  return [...new Set([...rowFaults, ...faultKinds].map(({ check }) => check))].sort()
}

/**
 * Spoils made-up lists in known ways, one row for each check asked for, and says where. A check that no row could bear is
 * left out of the answer. The lists are changed in place.
 */
export function plantFaults(scene: Scene, content: AnnexAContent, checks: readonly string[]): PlantedFault[] {
  const taken = new Set<MadeRow>()
  const planted: {
    check: string
    list: ListNumber
    row: MadeRow
    keys: readonly string[]
    was: string
    child: string
  }[] = []
  const wanted = new Set(checks)
  for (const fault of rowFaults.filter(({ check }) => wanted.has(check))) {
    const row = fault.plant(scene.lists, scene, taken)
    if (row) planted.push({ ...fault, row, was: '', child: idOf(row) })
  }
  for (const kind of faultKinds.filter(({ check }) => wanted.has(check))) {
    const rows = scene.lists[kind.list]
    const row = chooseRow(rows, scene, (one) => !taken.has(one) && kind.fits(one, scene))
    if (!row) continue
    taken.add(row)
    const was = String(row[kind.fields[0] ?? ''] ?? '')
    const child = idOf(row)
    kind.spoil(row, scene)
    planted.push({
      check: kind.check,
      list: kind.list,
      row,
      keys: kind.fields,
      was,
      child: row.childId === undefined && kind.fields[0] === 'childId' ? '' : child,
    })
  }
  return planted.map(({ check, list, row, keys, was, child }) => ({
    check,
    list,
    row: scene.lists[list].indexOf(row),
    child,
    columns: keys.map((key) => content.lists[list - 1]?.fields.find((field) => field.key === key)?.heading ?? key),
    was,
  }))
}

function idOf(row: MadeRow): string {
  return String(row.childId ?? row.adopterId ?? '')
}

/** A row that suits, looked for from a place that chance gives. */
function chooseRow(rows: readonly MadeRow[], scene: Scene, suits: (row: MadeRow) => boolean): MadeRow | undefined {
  if (rows.length === 0) return undefined
  const from = scene.random.whole(0, rows.length - 1)
  return rows.slice(from).find(suits) ?? rows.slice(0, from).find(suits)
}

function copyRow(check: string, list: ListNumber, keys: string[]): RowFault {
  return {
    check,
    list,
    keys,
    plant(lists, scene, taken) {
      const row = chooseRow(lists[list], scene, (one) => !taken.has(one))
      if (!row) return undefined
      const copy = { ...row }
      lists[list].splice(lists[list].indexOf(row) + 1, 0, copy)
      taken.add(row)
      taken.add(copy)
      return copy
    },
  }
}

/** Takes the list 6 row of somebody open in another list; the issue stands on that other list's row. */
function removeFromNeed(check: string, list: ListNumber, end: string): RowFault {
  return {
    check,
    list,
    keys: ['childId'],
    plant(lists, scene, taken) {
      const inNeed = new Map(lists[6].map((row) => [row.childId, row]))
      const row = chooseRow(lists[list], scene, (one) => {
        const other = inNeed.get(one.childId)
        return !taken.has(one) && one[end] === undefined && other !== undefined && !taken.has(other)
      })
      const gone = row && inNeed.get(row.childId)
      if (!row || !gone) return undefined
      lists[6].splice(lists[6].indexOf(gone), 1)
      taken.add(row)
      return row
    },
  }
}

/** Makes what one list says of a child differ from what list 6 says. */
function differs(check: string, list: ListNumber, key: string, spoil: (row: MadeRow, scene: Scene) => void): RowFault {
  return {
    check,
    list,
    keys: [key],
    plant(lists, scene, taken) {
      const inNeed = new Set(lists[6].map((row) => row.childId))
      const row = chooseRow(lists[list], scene, (one) => !taken.has(one) && inNeed.has(one.childId))
      if (!row) return undefined
      spoil(row, scene)
      taken.add(row)
      return row
    },
  }
}
