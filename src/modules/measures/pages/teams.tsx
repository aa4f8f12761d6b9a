import { Table } from '../../../govuk/components/Table.tsx'
import { ScrollRegion } from '../../../govuk/layout.tsx'
import { TrendGrid } from '../../../govuk/patterns/charts/trend-grid.tsx'
import { EmptyState } from '../../../govuk/patterns/EmptyState.tsx'
import { may } from '../../../spine/access/index.ts'
import { type Answer, page, type Visit } from '../../../spine/web/index.ts'
import { teamsCsv, teamsWorkbook } from '../documents/team-documents.ts'
import { strandWords } from '../rules/measure-words.ts'
import { lastEnded, periodWords } from '../rules/periods.ts'
import type { MeasureRow } from '../store/list-measures.ts'
import type { TeamTrends } from '../use-cases/team-trends.ts'
import { type TeamsBesideEachOther, teamsBesideEachOther } from '../use-cases/teams-beside-each-other.ts'
import { measuresNavigation } from './measure-frame.tsx'
import { periodInAddress } from './period-address.ts'

/** /measures/teams: each team's workforce beside the quality of its practice (D30), and what people say links them. */
export async function teamsPage(visit: Visit): Promise<Answer> {
  const found = await visit.work(teamsBesideEachOther)
  const { trends, rows } = found
  return page({
    title: 'Measures by team',
    subNavigation: measuresNavigation(visit, '/measures/teams'),
    body: (
      <>
        <h1 class="govuk-heading-l">Measures by team</h1>
        <p class="govuk-body">
          Workforce on the left, practice on the right. That two stand together does not say that one brings the other
          about.
        </p>
        {trends ? (
          <>
            <Picture trends={trends} />
            <Latest trends={trends} rows={rows} />
            <p class="govuk-body govuk-!-display-none-print">
              Take this away:{' '}
              <a class="govuk-link" href="/measures/teams.xlsx">
                Excel
              </a>
              ,{' '}
              <a class="govuk-link" href="/measures/teams.csv">
                CSV
              </a>
            </p>
            {trends.said.map(({ team, words }) => (
              <OneTeam visit={visit} found={found} id={team.id} name={team.name} words={words} />
            ))}
          </>
        ) : (
          <EmptyState heading="No value of a team has been entered yet">
            <p class="govuk-body">
              Values of a team are entered or imported like those of the whole service; a spreadsheet may have a row for
              each team and a column for each measure.
            </p>
          </EmptyState>
        )}
      </>
    ),
  })
}

/** /measures/teams.xlsx and .csv: every team's values of all periods. */
export const teamsFile = async (visit: Visit): Promise<Answer> =>
  teamsWorkbook((await visit.work(teamsBesideEachOther)).rows)
export const teamsCsvFile = async (visit: Visit): Promise<Answer> =>
  teamsCsv((await visit.work(teamsBesideEachOther)).rows)

function Picture({ trends: { grid } }: { trends: TeamTrends }) {
  return (
    <figure class="sl-picture">
      <ScrollRegion labelledBy="trends-title">
        <TrendGrid id="trends" title={grid.title} says={grid.says} columns={grid.columns} rows={grid.rows} />
      </ScrollRegion>
      <figcaption class="govuk-body-s">{grid.notes[0]}</figcaption>
    </figure>
  )
}

function Latest({ trends: { grid }, rows }: { trends: TeamTrends; rows: readonly MeasureRow[] }) {
  const [first = ''] = grid.table.columns
  return (
    <ScrollRegion labelledBy="by-team">
      <Table
        class="sl-list"
        caption="Latest values of each team, with the value before"
        captionSize="s"
        captionId="by-team"
        firstCellIsHeader
        head={[
          first,
          ...rows.map(({ reference, title, state }) => ({
            content: (
              <>
                <span class="sl-muted">{strandWords[state.strand]}</span>
                <br />
                <a class="govuk-link" href={`/measures/${reference}`}>
                  {title}
                </a>
              </>
            ),
            numeric: true,
          })),
        ]}
        rows={grid.table.rows.map(([name = '', ...cells]) => [
          name,
          ...cells.map((words) => ({ content: <TeamFigure words={words} />, numeric: true })),
        ])}
      />
    </ScrollRegion>
  )
}

/** The latest, and below it the one before. */
function TeamFigure({ words }: { words: string }) {
  const [, now = words, before = ''] = /^(.+?) \((.+)\)$/.exec(words) ?? []
  if (now === '') return <>None</>
  return (
    <>
      <span class="sl-no-wrap">{now}</span>
      {before ? (
        <>
          <br />
          <span class="sl-muted sl-no-wrap">{before}</span>
        </>
      ) : null}
    </>
  )
}

type TeamProps = { visit: Visit; found: TeamsBesideEachOther; id: string; name: string; words: string }

/** What stands out of a team, what people say links its staffing and its practice, and the way to say it. */
function OneTeam({ visit, found: { rows, narrative, references }, id, name, words }: TeamProps) {
  const said = narrative.get(id) ?? []
  const mine = rows.find(
    ({ ownerId, teamValues }) =>
      teamValues.some(({ teamId }) => teamId === id) &&
      may(visit.actor, 'enter values', { owner: ownerId === visit.actor.person }),
  )
  const reference = references.get(id)
  return (
    <section>
      <h2 class="govuk-heading-s">{name}</h2>
      <p class="govuk-body">{words}</p>
      {said.map((one) => (
        <p class="govuk-body sl-said">
          {one.behind}
          <br />
          <span class="sl-muted">
            {`${one.by ?? 'Sightline'}, of “${one.title}” in ${periodWords(one.period, one.startsOn)}`}
          </span>
        </p>
      ))}
      {mine && reference ? (
        <p class="govuk-body govuk-!-display-none-print">
          <a class="govuk-link" href={commentaryOf(visit, mine, reference)}>
            {said.length > 0 ? 'Say more' : 'Say what links its staffing and its practice'}
            <span class="govuk-visually-hidden"> of {name}</span>
          </a>
        </p>
      ) : null}
    </section>
  )
}

const commentaryOf = (visit: Visit, { reference, state }: MeasureRow, team: string) =>
  `/measures/${reference}/commentary/${periodInAddress(lastEnded(state.period, visit.ground.clock.today().toString()))}/${team}`
