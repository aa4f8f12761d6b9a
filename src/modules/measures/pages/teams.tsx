import { Table } from '../../../govuk/components/Table.tsx'
import { ScrollRegion } from '../../../govuk/layout.tsx'
import { EmptyState } from '../../../govuk/patterns/EmptyState.tsx'
import { type Answer, page, type Visit } from '../../../spine/web/index.ts'
import { sayTeam } from '../rules/beside-each-other.ts'
import { figureWords, strandWords } from '../rules/measure-words.ts'
import { periodShort, periodWords } from '../rules/periods.ts'
import type { CommentaryRow } from '../store/read-values.ts'
import { type TeamOfTable, teamTable } from '../use-cases/teams-beside-each-other.ts'
import { measuresNavigation } from './measure-frame.tsx'

/** /measures/teams: each team's workforce beside the quality of its practice (D30), and what people say links them. */
export async function teamsPage(visit: Visit): Promise<Answer> {
  const { measures, teams } = await visit.work(teamTable)
  return page({
    title: 'Measures by team',
    subNavigation: measuresNavigation(visit, '/measures/teams'),
    body: (
      <>
        <h1 class="govuk-heading-l">Measures by team</h1>
        <p class="govuk-body">
          Workforce on the left, practice on the right: each team’s latest value, with the value before. That two stand
          together does not say that one brings the other about.
        </p>
        {teams.length === 0 ? (
          <EmptyState heading="No value of a team has been entered yet">
            <p class="govuk-body">Values of a team are entered or imported like those of the whole service.</p>
          </EmptyState>
        ) : (
          <ScrollRegion labelledBy="by-team">
            <Table
              class="sl-list"
              caption="Latest values of each team"
              captionHidden
              captionId="by-team"
              firstCellIsHeader
              head={[
                'Team',
                ...measures.map(({ reference, title, strand }) => ({
                  content: (
                    <>
                      <span class="sl-muted">{strandWords[strand]}</span>
                      <br />
                      <a class="govuk-link" href={`/measures/${reference}`}>
                        {title}
                      </a>
                    </>
                  ),
                  numeric: true,
                })),
              ]}
              rows={teams.map(({ name, cells }) => [
                name,
                ...cells.map(({ latest, before, unit, period }) => ({
                  numeric: true,
                  content: latest ? (
                    <>
                      {figureWords(unit, latest.value)}
                      <br />
                      <span class="sl-muted">
                        {periodShort(period, latest.startsOn)}
                        {before ? `, before ${figureWords(unit, before.value)}` : ''}
                      </span>
                    </>
                  ) : (
                    ''
                  ),
                })),
              ])}
            />
          </ScrollRegion>
        )}
        {teams.map((team) => (
          <OneTeam team={team} />
        ))}
      </>
    ),
  })
}

function OneTeam({ team }: { team: TeamOfTable }) {
  if (team.id === null) return null
  return (
    <section>
      <h2 class="govuk-heading-s">{team.name}</h2>
      <p class="govuk-body">{sayTeam(team.name, team.figures)}</p>
      {team.commentary.map((one) => (
        <p class="govuk-body sl-said">
          {one.behind}
          <br />
          <span class="sl-muted">{signature(one)}</span>
        </p>
      ))}
    </section>
  )
}

const signature = ({
  by,
  period,
  startsOn,
  title,
}: CommentaryRow & { period: TeamOfTable['cells'][number]['period']; title: string }) =>
  `${by ?? 'Sightline'}, of “${title}” in ${periodWords(period, startsOn)}`
