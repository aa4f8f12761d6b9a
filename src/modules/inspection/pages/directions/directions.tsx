import { Button } from '../../../../govuk/components/Button.tsx'
import { Table } from '../../../../govuk/components/Table.tsx'
import { ScrollRegion } from '../../../../govuk/layout.tsx'
import { EmptyState } from '../../../../govuk/patterns/EmptyState.tsx'
import { plural } from '../../../../kernel/text.ts'
import { may } from '../../../../spine/access/index.ts'
import { inspectionNavigation } from '../../../../spine/frameworks/index.ts'
import { type Answer, page, type Visit } from '../../../../spine/web/index.ts'
import { clauseStanding, nextReport } from '../../rules/after/direction-dates.ts'
import { listDirections } from '../../store/read-following.ts'
import { day } from '../inspection-words.tsx'
import { instrumentWords } from './direction-fields.ts'

/** /inspections/directions: the service (D12). */
export async function directionsPage(visit: Visit): Promise<Answer> {
  const directions = await visit.work(listDirections)
  const today = visit.ground.clock.today().toString()
  const mayKeep = may(visit.actor, 'keep what follows a report')
  return page({
    title: 'Directions and notices',
    subNavigation: inspectionNavigation(''),
    body: (
      <>
        <h1 class="govuk-heading-l">
          Directions and notices <span class="sl-count">({directions.length})</span>
        </h1>
        {mayKeep ? <Button href="/inspections/directions/add">Register one</Button> : null}
        {directions.length === 0 ? (
          <EmptyState heading="None has been registered">
            <p class="govuk-body">
              A statutory direction, an improvement notice or a commissioner’s terms, with each clause and its days.
            </p>
          </EmptyState>
        ) : (
          <ScrollRegion labelledBy="directions">
            <Table
              class="sl-list"
              caption="Directions and notices, the latest first"
              captionHidden
              captionId="directions"
              firstCellIsHeader
              head={['Name', 'Reference', 'Kind', 'Issued', 'In force', 'Next report or review', 'To look at']}
              rows={directions.map(({ reference, title, state }) => {
                const standing = [...state.clauses, ...state.reports].map(
                  (clause) => clauseStanding(clause, today).word,
                )
                const next = nextReport(state.reports)
                const bad = standing.filter((word) => word === 'late' || word === 'will slip').length
                return [
                  {
                    content: (
                      <a class="govuk-link" href={`/inspections/directions/${reference}`}>
                        {title}
                      </a>
                    ),
                  },
                  { content: reference, class: 'sl-no-wrap' },
                  instrumentWords[state.instrument],
                  { content: day(state.issued_on), class: 'sl-no-wrap' },
                  state.ended_on ? `Until ${day(state.ended_on)}` : 'Yes',
                  nextWords(next),
                  bad === 0 ? 'Nothing' : `${plural(bad, 'clause')} late or slipping`,
                ]
              })}
            />
          </ScrollRegion>
        )}
      </>
    ),
  })
}

function nextWords(next: ReturnType<typeof nextReport>): string {
  if (!next) return 'None ordered'
  const by = next.expected_by || next.ordered_by
  return `${next.what}, ${by ? day(by) : 'no day'}`
}
