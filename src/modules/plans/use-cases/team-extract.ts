import { NotFound } from '../../../kernel/failures.ts'
import { inSystemRead, type Work } from '../../../spine/access/index.ts'
import type { ActionRow, ActionState } from '../../../spine/actions/index.ts'
import type { Lead } from '../../../spine/people/index.ts'
import { membersOfTeams, type Team, teams } from '../store/team-members.ts'
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
  const members = await membersOf(work, [team.id])
  const { rows } = await listItems(work, plan, { states: notDone, leadIds: [...members(team.id)] })
  return { team, rows }
}

/** The teams that lead anything in a plan, with how much of it is not settled. */
export async function teamsOfPlan(work: Work, plan: Plan): Promise<{ team: Team; count: number }[]> {
  const { rows } = await listItems(work, plan, { states: notDone })
  const all = await teams(work)
  const membersByTeam = await membersOf(
    work,
    all.map(({ id }) => id),
  )
  return all.flatMap((team) => {
    const members = membersByTeam(team.id)
    const led = rows.filter((row) => row.leads.some((lead) => isAmong(members, lead)))
    return led.length > 0 ? [{ team, count: led.length }] : []
  })
}

const membersOf = (work: Work, teamIds: readonly string[]) =>
  inSystemRead(work, 'who is in a team', (system) => membersOfTeams(system, teamIds))

const isAmong = (members: ReadonlySet<string>, { personId, postId }: Lead) =>
  members.has(personId ?? '') || members.has(postId ?? '')
