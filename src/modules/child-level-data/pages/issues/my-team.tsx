import { Temporal } from 'temporal-polyfill'
import { Button } from '../../../../govuk/components/Button.tsx'
import { InsetText } from '../../../../govuk/components/InsetText.tsx'
import { Textarea } from '../../../../govuk/components/Textarea.tsx'
import { EmptyState } from '../../../../govuk/patterns/EmptyState.tsx'
import { ListPaging } from '../../../../govuk/patterns/ListPaging.tsx'
import { type ListQuery, parseListQuery, rowsToAsk, rowsToShow } from '../../../../govuk/patterns/list-query.ts'
import { formatDate } from '../../../../kernel/text.ts'
import { textOf } from '../../../../platform/http/form.ts'
import type { Work } from '../../../../spine/access/index.ts'
import { lookAt, looking } from '../../../../spine/children/index.ts'
import { type Answer, FormToken, type ListFile, page, redirect, type Visit } from '../../../../spine/web/index.ts'
import { takenRowIssues } from '../../documents/taken-rows.ts'
import { listRowIssues, type RowIssue } from '../../store/read-row-issues.ts'
import { latestChecked } from '../../store/read-runs.ts'
import { type TeamCheck, teamChecks } from '../../store/team-checks.ts'
import { checkWords } from '../../use-cases/check-words.ts'
import { ownTeams, tickTeam } from '../../use-cases/issues/check-team.ts'
import { dataNavigation } from '../navigation.ts'
import { figure } from '../run-words.tsx'
import { mostRowsTaken, TakeListAway, wholly } from '../take-away.tsx'

const here = '/child-level-data/my-team'
const definition = { filters: [], sortable: [], defaultSort: { column: 'check', direction: 'ascending' as const } }

type Shown = {
  run: { id: string; reference: string; asAt: string } | null
  teams: readonly { id: string; name: string }[]
  checks: readonly TeamCheck[]
  rows: readonly RowIssue[]
  count: number
}

/** /child-level-data/my-team: a manager's own rows of the latest run, made for a phone. Asks a purpose; the view is written down. */
export function myTeamPage(visit: Visit): Promise<Answer> {
  return looking(visit, async () => {
    const query = parseListQuery(visit.query, definition)
    const shown = await visit.work((work) => readMine(work, 'the issues', rowsToAsk(query)))
    const names = shown.teams.map(({ name }) => name).join(' and ')
    return page({
      title: names || 'My team',
      subNavigation: dataNavigation(visit, '/child-level-data/my-team'),
      body: (
        <>
          <h1 class="govuk-heading-l">What the data says of {names || 'my team'}</h1>
          <Mine visit={visit} query={query} {...shown} />
        </>
      ),
    })
  })
}

async function readMine(work: Work, deed: string, asked: { offset: number; most: number }): Promise<Shown> {
  const [run, teams] = [await latestChecked(work), await ownTeams(work)]
  if (!run || teams.length === 0) return { run, teams, checks: [], rows: [], count: 0 }
  const teamIds = teams.map(({ id }) => id)
  await lookAt(work, { about: `${deed} of ${teams.map(({ name }) => name).join(', ')} in ${run.reference}` })
  const found = await listRowIssues(work, { runId: run.id, teamIds }, asked)
  const checks = (await teamChecks(work, run.id)).filter(({ teamId }) => teamIds.includes(teamId))
  return { run, teams, checks, ...found }
}

function Mine({ visit, query, run, teams, checks, rows: found, count }: Shown & { visit: Visit; query: ListQuery }) {
  if (!run || teams.length === 0) {
    return (
      <EmptyState heading={run ? 'You are a member of no team' : 'No run has been checked yet'}>
        <p class="govuk-body">
          {run ? 'An administrator can put you in yours.' : 'You will be told when there is something to check.'}
        </p>
      </EmptyState>
    )
  }
  const byCheck = Map.groupBy(rowsToShow(query, { rows: found, count }), ({ checkId }) => checkId)
  return (
    <>
      <p class="govuk-body">
        {run.reference}, as at {formatDate(Temporal.PlainDate.from(run.asAt))}: {figure(count)} to look at. Mend each in
        the case system; it is gone from the next run.
      </p>
      {[...byCheck].map(([checkId, some]) => (
        <section aria-labelledby={checkId}>
          <h2 class="govuk-heading-m" id={checkId}>
            {checkWords(checkId)} <span class="sl-count">({figure(some.length)})</span>
          </h2>
          <ul class="govuk-list govuk-list--spaced">
            {some.map((row) => (
              <li>
                {row.child ? (
                  <a class="govuk-link" href={`/child-level-data/children/${row.child}`}>
                    {row.child}
                  </a>
                ) : (
                  'No child'
                )}
                : {row.message}
              </li>
            ))}
          </ul>
        </section>
      ))}
      <ListPaging path={here} query={query} definition={definition} count={count} />
      {count > 0 ? <TakeListAway visit={visit} path={`${here}/list`} print={here} /> : null}
      {teams.map((team) => (
        <Tick visit={visit} run={run.reference} team={team} check={checks.find(({ teamId }) => teamId === team.id)} />
      ))}
    </>
  )
}

type TickProps = { visit: Visit; run: string; team: { id: string; name: string }; check: TeamCheck | undefined }

function Tick({ visit, run, team, check }: TickProps) {
  const done = check?.checkedOn
  return (
    <section aria-labelledby={`tick-${team.id}`}>
      <h2 class="govuk-heading-m" id={`tick-${team.id}`}>
        {team.name}
      </h2>
      {done ? (
        <InsetText>
          Checked by {check.checkedBy} on {formatDate(Temporal.PlainDate.from(done))}, with {figure(check.left ?? 0)}{' '}
          left.
          {check.words ? ` “${check.words}”` : ''}
        </InsetText>
      ) : null}
      <form method="post" action="/child-level-data/my-team">
        <FormToken visit={visit} />
        <input type="hidden" name="run" value={run} />
        <input type="hidden" name="team" value={team.id} />
        <Textarea
          id={`words-${team.id}`}
          name="words"
          label="Anything to say of it? (optional)"
          hint="No names of children."
          rows={2}
        />
        <Button preventDoubleClick>{done ? `I have checked ${team.name} again` : `I have checked ${team.name}`}</Button>
      </form>
    </section>
  )
}

/** POST /child-level-data/my-team: a manager, for a team that they are a member of. */
export async function tick(visit: Visit): Promise<Answer> {
  const [run, team, words] = ['run', 'team', 'words'].map((name) => textOf(visit.typed, name))
  const done = await visit.work((work) => tickTeam(work, run ?? '', team ?? '', words ?? ''))
  return redirect('/child-level-data/my-team', {
    what: `${done.team} is marked as checked today.`,
    next:
      done.left > 0 ? `${figure(done.left)} issues are left; the next run shows what was mended.` : 'Nothing is left.',
  })
}

/** /child-level-data/my-team/list.xlsx and .csv: that they were taken away is written down. */
export async function mineToTake(visit: Visit): Promise<ListFile> {
  const { run, rows, count } = await visit.work((work) =>
    readMine(work, 'took away the issues', { offset: 0, most: mostRowsTaken }),
  )
  return takenRowIssues(`My team in ${run?.reference ?? 'no run'}`, wholly({ rows, count }))
}
