import { holdings } from '../checks/across/worker-checks.ts'
import type { CheckInput } from '../checks/check.ts'

export interface Caseload {
  readonly worker: string
  readonly teams: readonly string[]
  /** Different children with an open row in lists 4 to 9. */
  readonly children: number
}

/** How many open children each named worker holds, most first. */
export function caseloads(input: CheckInput): Caseload[] {
  return [...holdings(input).values()]
    .map(({ name, teams, children }) => ({ worker: name, teams: [...teams.values()].sort(), children: children.size }))
    .sort((a, b) => b.children - a.children || a.worker.localeCompare(b.worker))
}

export interface TeamCaseload {
  readonly team: string
  readonly workers: number
  readonly children: number
}

/** How many open children and named workers each team has, most first. A child held in two teams counts in both. */
export function teamCaseloads(input: CheckInput): TeamCaseload[] {
  const byTeam = new Map<string, { team: string; workers: number; children: Set<number> }>()
  for (const { childrenByTeam, teams } of holdings(input).values()) {
    for (const [key, held] of childrenByTeam) {
      let team = byTeam.get(key)
      if (!team) {
        team = { team: teams.get(key) ?? key, workers: 0, children: new Set() }
        byTeam.set(key, team)
      }
      team.workers += 1
      for (const child of held) team.children.add(child)
    }
  }
  return [...byTeam.values()]
    .map(({ team, workers, children }) => ({ team, workers, children: children.size }))
    .sort((a, b) => b.children - a.children || a.team.localeCompare(b.team))
}
