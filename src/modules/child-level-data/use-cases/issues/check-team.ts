import { NotAllowed, NotPossibleNow } from '../../../../kernel/failures.ts'
import { inSystemRead, insist, instantOf, type Work } from '../../../../spine/access/index.ts'
import { doneWith, notify } from '../../../../spine/notifications/index.ts'
import { newId } from '../../../../spine/records/index.ts'
import { readTeamTotals } from '../../store/read-checks.ts'
import { readDataRun } from '../../store/read-runs.ts'

/** What waits for a team's managers, by this name. */
const teamsCheck = 'check a team’s data'

/** The teams that the person at work is a member of, by name. Theirs alone: acting for somebody passes nothing on. */
export async function ownTeams(work: Work): Promise<{ id: string; name: string }[]> {
  const today = work.clock.today().toString()
  return work.tx
    .selectFrom('membership as m')
    .innerJoin('team as t', 't.id', 'm.group_id')
    .innerJoin('record as r', 'r.id', 't.id')
    .select(['t.id', 'r.title as name'])
    .distinct()
    .where('m.person_id', '=', work.actor.person)
    .where('m.starts', '<=', today)
    .where(({ eb, or }) => or([eb('m.ends', 'is', null), eb('m.ends', '>=', today)]))
    .orderBy('r.title')
    .execute()
}

/** Ticks that a manager has been through what a run says of their team (F05), with the day and how much is left. */
export async function tickTeam(
  work: Work,
  reference: string,
  teamId: string,
  words: string,
): Promise<{ team: string; left: number }> {
  insist(work.actor, 'check a team’s data')
  const run = await readDataRun(work, reference)
  if (run.standing !== 'checked' && run.standing !== 'signed')
    throw new NotPossibleNow(`${run.reference} has not been checked yet.`)
  const team = (await ownTeams(work)).find(({ id }) => id === teamId)
  if (!team) throw new NotAllowed('You may tick only for a team that you are a member of.')
  const totals = (await readTeamTotals(work, run.id)).filter((one) => one.teamId === teamId)
  const left = totals.reduce((sum, { errors, warnings, accepted }) => sum + errors + warnings - accepted, 0)
  const at = instantOf(work)
  const tick = {
    checked_on: work.clock.today().toString(),
    checked_at: at,
    checked_by: work.actor.person ?? '',
    acting_for: work.actor.actingFor,
    words: words.trim(),
    open_issues: left,
  }
  await work.tx
    .insertInto('team_check')
    .values({ id: newId(at.getTime()), run_id: run.id, team_id: teamId, ...tick })
    .onConflict((conflict) => conflict.columns(['run_id', 'team_id']).doUpdateSet(tick))
    .execute()
  await doneWith(work, run.id, work.actor.person === null ? null : [work.actor.person], teamsCheck)
  return { team: team.name, left }
}

/** Tells the managers of every team with issues that a run waits for them. What is said holds nothing about a child. */
export async function tellManagers(
  work: Work,
  run: { id: string; reference: string; version?: number },
): Promise<void> {
  const totals = (await readTeamTotals(work, run.id)).filter(
    ({ teamId, errors, warnings }) => teamId !== null && errors + warnings > 0,
  )
  if (totals.length === 0) return
  const today = work.clock.today().toString()
  const managers = await inSystemRead(work, work.actor.system ?? 'child-level data: managers', ({ tx }) =>
    tx
      .selectFrom('role_holding as h')
      .innerJoin('membership as m', 'm.person_id', 'h.person_id')
      .select('h.person_id as id')
      .distinct()
      .where('h.role', '=', 'team-manager')
      .where('h.starts', '<=', today)
      .where(({ eb, or }) => or([eb('h.ends', 'is', null), eb('h.ends', '>=', today)]))
      .where(
        'm.group_id',
        'in',
        totals.flatMap(({ teamId }) => teamId ?? []),
      )
      .where('m.starts', '<=', today)
      .where(({ eb, or }) => or([eb('m.ends', 'is', null), eb('m.ends', '>=', today)]))
      .execute(),
  )
  await notify(
    work,
    managers.map(({ id }) => id),
    {
      recordId: run.id,
      deed: teamsCheck,
      what: `${run.reference}: what the data says of your team waits to be checked`,
      why: 'You manage a team that the monthly data names.',
      href: '/child-level-data/my-team',
    },
  )
}
