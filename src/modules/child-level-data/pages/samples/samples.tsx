import { Button } from '../../../../govuk/components/Button.tsx'
import { EmptyState } from '../../../../govuk/patterns/EmptyState.tsx'
import { WideTable } from '../../../../govuk/patterns/WideTable.tsx'
import { dayOf } from '../../../../kernel/when-words.ts'
import { may } from '../../../../spine/access/index.ts'
import { type Answer, page, type Visit } from '../../../../spine/web/index.ts'
import { listSamples } from '../../store/sample-kind.ts'
import { dataNavigation } from '../navigation.ts'
import { figure } from '../run-words.tsx'

/** /child-level-data/samples: what was drawn or chosen, for everyone in the service; who is in each is behind a purpose. */
export async function samplesPage(visit: Visit): Promise<Answer> {
  const samples = await visit.work(listSamples)
  return page({
    title: 'Samples',
    subNavigation: dataNavigation(visit, '/child-level-data/samples'),
    body: (
      <>
        <div class="sl-list-head">
          <h1 class="govuk-heading-l">Samples</h1>
          {may(visit.actor, 'run child-level data') ? (
            <Button href="/child-level-data/samples/draw">Draw a sample</Button>
          ) : null}
        </div>
        {may(visit.actor, 'run child-level data') ? (
          <p class="govuk-body">
            <a class="govuk-link" href="/child-level-data/samples/selection">
              Enter an inspector’s selection
            </a>
          </p>
        ) : null}
        {samples.length === 0 ? (
          <EmptyState heading="No sample yet">
            <p class="govuk-body">A sample is drawn from the latest checked run, or entered as inspectors chose it.</p>
          </EmptyState>
        ) : (
          <WideTable
            caption="Samples, latest first"
            captionHidden
            firstCellIsHeader
            head={['Sample', 'Reference', 'How', 'From', { content: 'Children', numeric: true }, 'Drawn']}
            rows={samples.map((one) => [
              { content: <a href={`/child-level-data/samples/${one.reference}`}>{one.title}</a> },
              { content: one.reference, class: 'sl-no-wrap' },
              one.kindOf === 'chosen' ? 'Chosen by reference' : 'Drawn at random in groups',
              one.run,
              { content: figure(one.drawn), numeric: true },
              { content: dayOf(one.drawnAt), class: 'sl-no-wrap' },
            ])}
          />
        )}
      </>
    ),
  })
}
