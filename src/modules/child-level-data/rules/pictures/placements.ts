import type { CheckInput } from '../checks/check.ts'
import { factsOf } from '../checks/check-facts.ts'

/** How far from home, as near as a postcode can say: Annex A has no distance in it. */
export const distanceBands = ['In area', 'Out of area, near', 'Out of area, far', 'Not known'] as const
export type DistanceBand = (typeof distanceBands)[number]

export type PlacementRow = {
  band: DistanceBand
  host: string
  provider: string
  children: number
  visitedInTime: number
}

/** The letters that begin a postcode name its area: "LE3 1AB" is in LE. */
export const postcodeArea = (postcode: string): string => /^\s*([A-Z]{1,2})\d/i.exec(postcode)?.[1]?.toUpperCase() ?? ''

/**
 * Children in care by how far they live, the council that they live in and who provides the home (F09), with how many were
 * visited within the limit. Near is out of area and in a postcode area where the council also has placements of its own.
 */
export function placements(input: CheckInput): PlacementRow[] {
  const facts = factsOf(input)
  const row = facts.row(8)
  if (!row) return []
  const home = new Set<string>()
  for (row.index = 0; row.index < row.table.rows; row.index += 1) {
    if (row.code('placementLocation') === 'In') home.add(postcodeArea(row.text('placementPostcode')))
  }
  home.delete('')
  const rows = new Map<string, PlacementRow>()
  for (row.index = 0; row.index < row.table.rows; row.index += 1) {
    if (!facts.isOpen(row)) continue
    const where = row.code('placementLocation')
    const area = postcodeArea(row.text('placementPostcode'))
    const band: DistanceBand =
      where === 'In'
        ? 'In area'
        : where !== 'Out'
          ? 'Not known'
          : home.has(area)
            ? 'Out of area, near'
            : 'Out of area, far'
    const host = row.text('placementAuthority') || 'Not given'
    const provider = row.preferred('placementProvider') || 'Not given'
    const key = `${band}|${host}|${provider}`
    const found = rows.get(key) ?? { band, host, provider, children: 0, visitedInTime: 0 }
    found.children += 1
    const visit = row.date('lastVisitDate')
    if (visit <= facts.asAt && facts.asAt - visit <= facts.limit('careVisitDays')) found.visitedInTime += 1
    rows.set(key, found)
  }
  return [...rows.values()].sort(
    (a, b) =>
      distanceBands.indexOf(a.band) - distanceBands.indexOf(b.band) ||
      b.children - a.children ||
      a.host.localeCompare(b.host),
  )
}
