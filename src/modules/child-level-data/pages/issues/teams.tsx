import { Temporal } from 'temporal-polyfill'
import { z } from 'zod'
import { Button } from '../../../../govuk/components/Button.tsx'
import { Select } from '../../../../govuk/components/Select.tsx'
import { Tag } from '../../../../govuk/components/Tag.tsx'
import { EmptyState } from '../../../../govuk/patterns/EmptyState.tsx'
import { WideTable } from '../../../../govuk/patterns/WideTable.tsx'
import { formatDate, lateBy } from '../../../../kernel/text.ts'
import { textOf } from '../../../../platform/http/form.ts'
import { insist, may } from '../../../../spine/access/index.ts'
import { type Answer, FormToken, type ListFile, page, redirect, type Visit } from '../../../../spine/web/index.ts'
import { date, number as numbers, text } from '../../documents/taken-columns.ts'
import { latestChecked } from '../../store/read-runs.ts'
import { type TeamCheck, teamChecks } from '../../store/team-checks.ts'
import { sayTeam, type TeamInData, teamsInData } from '../../store/teams-in-data.ts'
import { dataNavigation } from '../navigation.ts'
import { figure } from '../run-words.tsx'
import { TakeListAway } from '../take-away.tsx'

/** /child-level-data/teams: who has been through their part of the latest run, laggards first (F05). */
export async function teamsPage(visit: Visit): Promise<Answer> {
  const { run, checks, named, teams } = await visit.work(async (work) => {
    const latest = await latestChecked(work)
    return {
      run: latest,
      checks: latest ? await teamChecks(work, latest.id) : [],
      named: await teamsInData(work),
      teams: await work.tx
        .selectFrom('team')
        .innerJoin('record as r', 'r.id', 'team.id')
        .select(['team.id', 'r.title as name'])
        .orderBy('r.title')
        .execute(),
    }
  })
  const today = visit.ground.clock.today()
  return page({
    title: 'Team checks',
    subNavigation: dataNavigation(visit, '/child-level-data/teams'),
    body: (
      <>
        <h1 class="govuk-heading-l">Team checks</h1>
        {run && checks.length > 0 ? (
          <WideTable
            caption={`Who has checked their part of ${run.reference}`}
            captionSize="m"
            firstCellIsHeader
            head={['Team', number('Errors'), number('Warnings'), number('New'), number('Gone'), 'Checked', 'Said']}
            rows={checks.map((one) => [
              one.team,
              number(figure(one.errors)),
              number(figure(one.warnings)),
              number(figure(one.fresh)),
              number(figure(one.gone)),
              { content: <Checked check={one} asAt={run.asAt} today={today} /> },
              one.words ?? '',
            ])}
          />
        ) : (
          <EmptyState heading="No team has anything to check">
            <p class="govuk-body">Teams are those that the latest run names and that are known below.</p>
          </EmptyState>
        )}
        {checks.length > 0 ? (
          <TakeListAway visit={visit} path="/child-level-data/teams/list" print="/child-level-data/teams" />
        ) : null}
        <Names visit={visit} named={named} teams={teams} />
      </>
    ),
  })
}

const number = (content: string) => ({ content, numeric: true })

function Checked({ check, asAt, today }: { check: TeamCheck; asAt: string; today: Temporal.PlainDate }) {
  if (check.checkedOn) {
    return (
      <>
        <Tag tone="green">Checked</Tag> {formatDate(Temporal.PlainDate.from(check.checkedOn))} by {check.checkedBy},{' '}
        {figure(check.left ?? 0)} left
      </>
    )
  }
  // A week is given from the day that the run is as at.
  const late = lateBy(Temporal.PlainDate.from(asAt).add({ days: 7 }), today)
  return (
    <>
      <Tag tone={late ? 'red' : 'grey'}>Not yet</Tag> {late ? `${late}.` : ''}
      {check.lastOn ? ` Last on ${formatDate(Temporal.PlainDate.from(check.lastOn))}` : ' Never before'}
    </>
  )
}

type NamesProps = { visit: Visit; named: readonly TeamInData[]; teams: readonly { id: string; name: string }[] }

/** What the data calls teams, and which team each is. */
function Names({ visit, named, teams }: NamesProps) {
  if (named.length === 0) return null
  const keeps = may(visit.actor, 'run child-level data')
  return (
    <section aria-labelledby="names">
      <h2 class="govuk-heading-m" id="names">
        What the data calls teams
      </h2>
      {keeps ? (
        <form method="post" action="/child-level-data/teams">
          <FormToken visit={visit} />
          {named.map(({ name, shown, teamId }, place) => (
            <Select
              id={`team-${place}`}
              name={`team:${name}`}
              label={shown}
              items={[
                { value: '', text: 'No team of the register' },
                ...teams.map((team) => ({ value: team.id, text: team.name })),
              ]}
              value={teamId ?? ''}
            />
          ))}
          <Button variant="secondary">Save the teams</Button>
        </form>
      ) : (
        <WideTable
          caption="Teams in the data"
          captionHidden
          firstCellIsHeader
          head={['In the data', 'Team']}
          rows={named.map(({ shown, team }) => [shown, team ?? 'Not said yet'])}
        />
      )}
    </section>
  )
}

/** POST /child-level-data/teams: data officers. Counts for the next run. */
export async function saveTeams(visit: Visit): Promise<Answer> {
  insist(visit.actor, 'run child-level data')
  await visit.work(async (work) => {
    for (const { name } of await teamsInData(work)) {
      if (visit.typed[`team:${name}`] === undefined) continue
      const id = textOf(visit.typed, `team:${name}`)
      await sayTeam(work, name, z.uuid().safeParse(id).success ? id : null)
    }
  })
  return redirect('/child-level-data/teams', { what: 'The teams have been saved.', next: 'The next run goes by them.' })
}

/** /child-level-data/teams/list.xlsx and .csv */
export async function teamChecksToTake(visit: Visit): Promise<ListFile> {
  const { run, checks } = await visit.work(async (work) => {
    const latest = await latestChecked(work)
    return { run: latest, checks: latest ? await teamChecks(work, latest.id) : [] }
  })
  return {
    title: `Team checks of ${run?.reference ?? 'no run'}`,
    many: 'Team checks',
    columns: [
      text('Team', 30),
      ...['Errors', 'Warnings', 'New', 'Gone'].map(numbers),
      date('Checked'),
      text('By'),
      numbers('Left then'),
      text('Said', 40),
      date('Last checked'),
    ],
    rows: checks.map((one) => [
      one.team,
      ...[one.errors, one.warnings, one.fresh, one.gone],
      ...[one.checkedOn ?? '', one.checkedBy ?? '', one.left, one.words ?? '', one.lastOn ?? ''],
    ]),
  }
}
