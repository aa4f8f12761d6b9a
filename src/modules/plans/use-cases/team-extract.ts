import { NotFound } from '../../../kernel/failures.ts'
import { inSystemRead, type Work } from '../../../spine/access/index.ts'
import type { ActionRow, ActionState } from '../../../spine/actions/index.ts'
import { membersOfTeam, type Team, teams } from '../store/team-members.ts'
import { listItems, type Plan } from './list-items.ts'

const notDone: readonly ActionState[] = ['open', 'done']

/** What the members and posts of a team lead in a plan and is not settled, for one of its meetings (D05). */
export async function teamExtract(
  work: Work,
  plan: Plan,
  teamReference: string,
): Promise<{ team: Team; rows: readonly ActionRow[] }> {
  const team = (await teams(work)).find(({ reference }) => reference === teamReference.toUpperCase())
  if (!team) throw new NotFound(teamReference.toUpperCase())
  const { rows } = await listItems(work, plan, { states: notDone })
  return { team, rows: await ledByTeam(work, team.id, rows) }
}

/** The teams that lead anything in a plan, with how much of it is not settled. */
export async function teamsOfPlan(work: Work, plan: Plan): Promise<{ team: Team; count: number }[]> {
  const { rows } = await listItems(work, plan, { states: notDone })
  const found: { team: Team; count: number }[] = []
  for (const team of await teams(work)) {
    const led = await ledByTeam(work, team.id, rows)
    if (led.length > 0) found.push({ team, count: led.length })
  }
  return found
}

async function ledByTeam(work: Work, teamId: string, rows: readonly ActionRow[]): Promise<ActionRow[]> {
  const members = await inSystemRead(work, 'who is in a team', (system) => membersOfTeam(system, teamId))
  return rows.filter(({ leads }) =>
    leads.some(({ personId, postId }) => members.has(personId ?? '') || members.has(postId ?? '')),
  )
}
