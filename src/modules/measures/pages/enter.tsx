import { Table } from '../../../govuk/components/Table.tsx'
import { EmptyState } from '../../../govuk/patterns/EmptyState.tsx'
import { type Answer, page, type Visit } from '../../../spine/web/index.ts'
import { lastEnded, type PeriodKind, periodAfter, periodKinds, periodsBetween, periodWords } from '../rules/periods.ts'
import { teamsToChoose } from '../store/teams.ts'
import { type PeriodRow, periodRows } from '../use-cases/enter-period.ts'
import { measuresNavigation } from './measure-frame.tsx'
import { periodInAddress } from './period-address.ts'

const periodsShown: Readonly<Record<PeriodKind, number>> = { month: 6, quarter: 4, year: 2 }

/** /measures/enter: which period to enter, with how much of each is there. */
export async function enterPage(visit: Visit): Promise<Answer> {
  const today = visit.ground.clock.today().toString()
  const { kinds, teams } = await visit.work(async (work) => {
    const kinds: { kind: PeriodKind; rows: PeriodRow[] }[] = []
    for (const kind of periodKinds)
      kinds.push({ kind, rows: await periodRows(work, kind, lastEnded(kind, today), null) })
    return { kinds: kinds.filter(({ rows }) => rows.length > 0), teams: await teamsToChoose(work) }
  })
  return page({
    title: 'Enter a period',
    subNavigation: measuresNavigation(visit, '/measures/enter'),
    body: (
      <>
        <h1 class="govuk-heading-l">Enter a period</h1>
        {kinds.length === 0 ? (
          <EmptyState heading="No measure is yours to enter">
            <p class="govuk-body">
              A measure’s owner enters its values. Programme managers and the director may enter any.
            </p>
          </EmptyState>
        ) : null}
        {kinds.map(({ kind, rows }) => (
          <Periods kind={kind} rows={rows} today={today} />
        ))}
        {kinds.length > 0 && teams.length > 0 ? (
          <>
            <h2 class="govuk-heading-m">Of a team</h2>
            <ul class="govuk-list">
              {teams.map(({ reference, name }) => (
                <li>
                  {kinds.map(({ kind }, index) => (
                    <>
                      {index > 0 ? ' · ' : `${name}: `}
                      <a
                        class="govuk-link"
                        href={`/measures/enter/${kind}/${periodInAddress(lastEnded(kind, today))}/${reference}`}
                      >
                        {periodWords(kind, lastEnded(kind, today))}
                        <span class="govuk-visually-hidden"> of {name}</span>
                      </a>
                    </>
                  ))}
                </li>
              ))}
            </ul>
          </>
        ) : null}
      </>
    ),
  })
}

function Periods({ kind, rows, today }: { kind: PeriodKind; rows: readonly PeriodRow[]; today: string }) {
  const last = lastEnded(kind, today)
  const periods = periodsBetween(kind, periodAfter(kind, last, 1 - periodsShown[kind]), last).toReversed()
  return (
    <Table
      caption={`Each ${kind}`}
      captionSize="m"
      firstCellIsHeader
      head={['Period', 'Entered']}
      rows={periods.map((startsOn) => [
        {
          content: (
            <a class="govuk-link" href={`/measures/enter/${kind}/${periodInAddress(startsOn)}`}>
              {periodWords(kind, startsOn)}
            </a>
          ),
        },
        `${rows.filter(({ row }) => row.values.some((one) => one.startsOn === startsOn)).length} of ${rows.length}`,
      ])}
    />
  )
}
