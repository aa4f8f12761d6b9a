import { NotFound } from '../../../kernel/failures.ts'
import type { Visit } from '../../../spine/web/index.ts'
import { type PeriodKind, periodOf } from '../rules/periods.ts'
import type { TeamChoice } from '../store/teams.ts'

/** A period as an address has it: the month in which it begins, "2026-04". */
export const periodInAddress = (startsOn: string): string => startsOn.slice(0, 7)

/** The period that an address names; one that is no period of the kind is told as one that is not there. */
export function periodAsked(visit: Visit, kind: PeriodKind): string {
  const words = visit.params['period'] ?? ''
  const startsOn = `${words}-01`
  const real = /^(19|20)\d{2}-(0[1-9]|1[0-2])$/.test(words)
  if (!real || periodOf(kind, startsOn) !== startsOn || startsOn > visit.ground.clock.today().toString())
    throw new NotFound('That period')
  return startsOn
}

/** The team that an address names; null where it names none. */
export function teamAsked(visit: Visit, teams: readonly TeamChoice[]): TeamChoice | null {
  const wanted = visit.params['team']
  if (wanted === undefined) return null
  const found = teams.find(({ reference }) => reference === wanted.toUpperCase())
  if (!found) throw new NotFound(wanted)
  return found
}
