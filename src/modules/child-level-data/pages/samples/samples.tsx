import { Button } from '../../../../govuk/components/Button.tsx'
import { EmptyState } from '../../../../govuk/patterns/EmptyState.tsx'
import { ListPaging } from '../../../../govuk/patterns/ListPaging.tsx'
import { parseListQuery, rowsToAsk, rowsToShow } from '../../../../govuk/patterns/list-query.ts'
import { WideTable } from '../../../../govuk/patterns/WideTable.tsx'
import { dayOf } from '../../../../kernel/when-words.ts'
import { may } from '../../../../spine/access/index.ts'
import { type Answer, type ListFile, page, type Visit } from '../../../../spine/web/index.ts'
import { number, text } from '../../documents/taken-columns.ts'
import { listSamples } from '../../store/strand-lists.ts'
import { dataNavigation } from '../navigation.ts'
import { figure } from '../run-words.tsx'
import { mostRowsTaken, TakeListAway, wholly } from '../take-away.tsx'

const here = '/child-level-data/samples'
const definition = { filters: [], sortable: [], defaultSort: { column: 'number', direction: 'descending' as const } }

/** /child-level-data/samples: what was drawn or chosen, for everyone in the service; who is in each is behind a purpose. */
export async function samplesPage(visit: Visit): Promise<Answer> {
  const query = parseListQuery(visit.query, definition)
  const found = await visit.work((work) => listSamples(work, rowsToAsk(query)))
  const samples = rowsToShow(query, found)
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
              howWords(one.kindOf),
              one.run,
              { content: figure(one.drawn), numeric: true },
              { content: dayOf(one.drawnAt), class: 'sl-no-wrap' },
            ])}
          />
        )}
        <ListPaging path={here} query={query} definition={definition} count={found.count} />
        {found.count > 0 ? <TakeListAway visit={visit} path={`${here}/list`} print={here} /> : null}
      </>
    ),
  })
}

const howWords = (kind: string) => (kind === 'chosen' ? 'Chosen by reference' : 'Drawn at random in groups')

/** /child-level-data/samples/list.xlsx and .csv: which samples there are; who is in each is taken from the sample itself. */
export async function samplesToTake(visit: Visit): Promise<ListFile> {
  const rows = wholly(await visit.work((work) => listSamples(work, { offset: 0, most: mostRowsTaken })))
  return {
    title: 'Samples',
    many: 'Samples',
    columns: [
      text('Reference', 11),
      text('Sample', 40),
      text('How', 26),
      text('From', 11),
      text('Seed'),
      number('Children'),
      text('Drawn'),
    ],
    rows: rows.map((one) => [
      one.reference,
      one.title,
      howWords(one.kindOf),
      one.run,
      one.seed,
      one.drawn,
      one.drawnAt.toISOString(),
    ]),
  }
}
