import { EmptyState } from '../../../../govuk/patterns/EmptyState.tsx'
import { ListPaging } from '../../../../govuk/patterns/ListPaging.tsx'
import { parseListQuery, rowsToAsk, rowsToShow } from '../../../../govuk/patterns/list-query.ts'
import { WideTable } from '../../../../govuk/patterns/WideTable.tsx'
import { NotFound } from '../../../../kernel/failures.ts'
import { lookAt, looking } from '../../../../spine/children/index.ts'
import { type Answer, type ListFile, page, type Visit } from '../../../../spine/web/index.ts'
import { takenListRows } from '../../documents/taken-rows.ts'
import { measureTrend, rowsBehind } from '../../store/read-measures.ts'
import { readDataRun } from '../../store/read-runs.ts'
import { annexA, listTitle } from '../../use-cases/annex-a.ts'
import { runNavigation } from '../navigation.ts'
import { figure } from '../run-words.tsx'
import { isChecked } from '../runs/run.tsx'
import { mostRowsTaken, TakeListAway, wholly } from '../take-away.tsx'

/** /child-level-data/:run/measures/:measure/rows: the rows that it counts. Asks a purpose; the view is written down. */
export function measureRowsPage(visit: Visit): Promise<Answer> {
  return looking(visit, async () => {
    const key = visit.params['measure'] ?? ''
    const part = visit.query.get('part') ?? ''
    const definition = {
      filters: [{ kind: 'text' as const, name: 'part', label: 'Part' }],
      sortable: [],
      defaultSort: { column: 'row', direction: 'ascending' as const },
    }
    const query = parseListQuery(visit.query, definition)
    const { run, result, found } = await read(visit, 'the rows behind', rowsToAsk(query))
    const here = `/child-level-data/${run.reference}/measures`
    const fields = annexA.lists.find(({ list }) => list === result.list)?.fields ?? []
    // The identifier is the first column; its reference names the row.
    const shown = fields.flatMap(({ key: field, heading }, place) => (field === 'childId' ? [] : [{ heading, place }]))
    return page({
      title: `Rows behind ${result.name}`,
      subNavigation: runNavigation(visit, run.reference, here, isChecked(run)),
      body: (
        <>
          <h1 class="govuk-heading-l">
            {result.name}
            {part ? `: ${part}` : ''} <span class="sl-count">({figure(found.count)})</span>
          </h1>
          <p class="govuk-body">
            The rows of {listTitle(result.list)} in{' '}
            <a class="govuk-link" href={`${here}/${key}`}>
              {run.reference}
            </a>{' '}
            that are counted.
          </p>
          {found.rows.length === 0 ? (
            <EmptyState heading="No row to show">
              <p class="govuk-body">
                None is counted, or they are of teams that are not yours, or they have been disposed of.
              </p>
            </EmptyState>
          ) : (
            <WideTable
              caption={`Rows behind ${result.name}`}
              captionHidden
              firstCellIsHeader
              head={['Child', { content: 'Row', numeric: true }, ...shown.map(({ heading }) => heading)]}
              rows={rowsToShow(query, found).map((row) => [
                {
                  content: row.child ? <a href={`/child-level-data/children/${row.child}`}>{row.child}</a> : 'No child',
                  class: 'sl-no-wrap',
                },
                { content: row.rowNumber, numeric: true },
                ...shown.map(({ place }) => row.cells[place] ?? ''),
              ])}
            />
          )}
          <ListPaging path={`${here}/${key}/rows`} query={query} definition={definition} count={found.count} />
          {found.count > 0 ? (
            <TakeListAway visit={visit} path={`${here}/${key}/rows/list`} print={`${here}/${key}/rows`} />
          ) : null}
        </>
      ),
    })
  })
}

/** /child-level-data/:run/measures/:measure/rows/list.xlsx and .csv: that they were taken away is written down. */
export async function measureRowsToTake(visit: Visit): Promise<ListFile> {
  const { run, result, found } = await read(visit, 'took away the rows behind', { offset: 0, most: mostRowsTaken })
  return takenListRows(`${result.name} in ${run.reference}`, result.list, wholly(found))
}

const read = (visit: Visit, deed: string, asked: { offset: number; most: number }) =>
  visit.work(async (work) => {
    const key = visit.params['measure'] ?? ''
    const part = visit.query.get('part') ?? ''
    const run = await readDataRun(work, visit.params['run'] ?? '')
    const measure = (await measureTrend(work, key)).find(({ reference }) => reference === run.reference)
    if (!measure) throw new NotFound('That measure')
    const { result } = measure
    await lookAt(work, { about: `${deed} “${result.name}”${part ? `, ${part}` : ''}, in ${run.reference}` })
    return { run, result, found: await rowsBehind(work, { runId: run.id, measure: key, part }, asked) }
  })
