import { asItStood } from './as-it-stood.ts'
import { faultKinds } from './fault-table.ts'
import { generateLists } from './generate.ts'
import type { MadeLists, MadeRow, Scene, SceneOptions } from './scene.ts'
import { makeScene } from './scene.ts'

/** A month of the year: the day that its lists are as at, and how many rows have each fault. */
export interface MadeMonth {
  asAt: number
  faults: Readonly<Record<string, number>>
}

/**
 * The lists of a made-up council month by month, oldest first: the same children all the while, who come, move on and leave. A
 * fault stands on the same row until it is mended. The last month's day is that of `options`.
 */
export function listsByMonth(options: SceneOptions, months: readonly MadeMonth[]): MadeLists[] {
  const first = Math.min(options.asAt, ...months.map(({ asAt }) => asAt))
  const { lists } = generateLists({ ...options, periodStart: first - 184 })
  endOldNeed(lists, makeScene(options))
  return months.map(({ asAt, faults }) => {
    const scene = makeScene({ ...options, asAt })
    const stood = asItStood(lists, scene)
    for (const [check, count] of Object.entries(faults)) spoilSome(stood, scene, check, count)
    return stood
  })
}

/** Work with a child in need comes to its end within the year, for all but some; told once over a year it would pile up. */
function endOldNeed(lists: MadeLists, scene: Scene): void {
  const elsewhere = new Set([...lists[7], ...lists[8]].map((row) => row['childId']))
  for (const row of lists[6]) {
    const start = row['startDate']
    if (typeof start !== 'number' || row['closureDate'] !== undefined || elsewhere.has(row['childId'])) continue
    const place = turn('end', row)
    const end = scene.workingDay(start + 120 + (place % 200))
    if (place % 9 === 0 || end >= scene.asAt - 5) continue
    Object.assign(row, {
      closureDate: end,
      closureReason: scene.code('CLOSURE', 'RC7'),
      caseStatus: scene.code('STATUS', 'Closed episode'),
      lastSeenDate: Math.max(start, end - 6),
    })
  }
}

function spoilSome(lists: MadeLists, scene: Scene, check: string, count: number): void {
  const kind = faultKinds.find((one) => one.check === check)
  if (!kind) throw new Error(`No fault can be planted for ${check}.`)
  const rows = lists[kind.list]
    .filter((row) => kind.fits(row, scene))
    .toSorted((a, b) => turn(check, a) - turn(check, b))
  for (const row of rows.slice(0, count)) kind.spoil(row, scene)
}

/** A place in a queue that is the same every month: by the check and the child, never by how many others there are. */
function turn(check: string, row: MadeRow): number {
  let mixed = 0x811c9dc5
  for (const letter of `${check} ${row['childId'] ?? row['adopterId'] ?? ''}`)
    mixed = Math.imul(mixed ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0
  return mixed
}
