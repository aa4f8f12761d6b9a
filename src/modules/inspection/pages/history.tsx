import { Button } from '../../../govuk/components/Button.tsx'
import { Table } from '../../../govuk/components/Table.tsx'
import { ScrollRegion } from '../../../govuk/layout.tsx'
import { EmptyState } from '../../../govuk/patterns/EmptyState.tsx'
import { may } from '../../../spine/access/index.ts'
import { attribution, DifferenceNotice, inspectionNavigation } from '../../../spine/frameworks/index.ts'
import { type Answer, page, type Visit } from '../../../spine/web/index.ts'
import { forecast } from '../use-cases/forecast.ts'
import { type HistoryRow, readHistory } from '../use-cases/read-inspection.ts'
import { Forecast } from './forecast.tsx'
import { HistoryPicture } from './history-picture.tsx'
import { day, headline, PublishedTag, periods } from './inspection-words.tsx'

/** /inspections: anyone signed in, of the inspections that they may read (C04), with what is to be expected next (A02). */
export async function historyPage(visit: Visit): Promise<Answer> {
  const { history, next } = await visit.work(async (work) => {
    const history = await readHistory(work)
    return { history, next: await forecast(work, history) }
  })
  const mayKeep = may(visit.actor, 'keep inspections')
  return page({
    title: 'Inspection history',
    subNavigation: inspectionNavigation('/inspections'),
    body: (
      <>
        <h1 class="govuk-heading-l">
          Inspection history <span class="sl-count">({history.length})</span>
        </h1>
        {mayKeep ? (
          <div class="govuk-button-group">
            <Button href="/inspections/read">Have a report read</Button>
            <Button variant="secondary" href="/inspections/add">
              Type in an inspection
            </Button>
          </div>
        ) : null}
        {history.length === 0 ? (
          <EmptyState heading="No inspection has been recorded yet">
            <p class="govuk-body">
              {mayKeep
                ? 'Choose the PDF of a published report: what it says is read, and you check it before it is saved.'
                : 'Programme managers and directors record them.'}
            </p>
          </EmptyState>
        ) : (
          <>
            <DifferenceNotice frameworks={history.map(({ framework }) => framework)} />
            <HistoryPicture history={history} today={visit.ground.clock.today().toString()} />
            <HistoryTable visit={visit} history={history} />
            {attribution}
            <Forecast next={next} />
          </>
        )}
        {may(visit.actor, 'see what follows a report') ? (
          <p class="govuk-body">
            <a class="govuk-link" href="/inspections/directions">
              Directions and notices
            </a>
          </p>
        ) : null}
      </>
    ),
  })
}

function HistoryTable({ visit, history }: { visit: Visit; history: readonly HistoryRow[] }) {
  return (
    <ScrollRegion labelledBy="history-table">
      <Table
        class="sl-list"
        caption="Inspections, the latest first"
        captionId="history-table"
        captionSize="m"
        firstCellIsHeader
        head={['Inspection', 'Reference', 'Framework', 'Fieldwork', 'Published', 'The whole', 'Areas']}
        rows={history.map(({ title, reference, framework, state, areas }) => [
          {
            content: (
              <a class="govuk-link" href={`/inspections/${reference}`}>
                {title}
              </a>
            ),
          },
          { content: reference, class: 'sl-no-wrap' },
          framework.shortName,
          periods(state.periods),
          {
            content: state.published ? (
              <span class="sl-no-wrap">{day(state.published)}</span>
            ) : (
              <PublishedTag state={state} today={visit.ground.clock.today()} />
            ),
          },
          headline(state),
          { content: String(areas), numeric: true },
        ])}
      />
    </ScrollRegion>
  )
}
