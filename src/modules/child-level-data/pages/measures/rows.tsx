import { EmptyState } from '../../../../govuk/patterns/EmptyState.tsx'
import { ListPaging } from '../../../../govuk/patterns/ListPaging.tsx'
import { pagingOf, parseListQuery } from '../../../../govuk/patterns/list-query.ts'
import { WideTable } from '../../../../govuk/patterns/WideTable.tsx'
import { NotFound } from '../../../../kernel/failures.ts'
import { lookAt, looking } from '../../../../spine/children/index.ts'
import { type Answer, page, type Visit } from '../../../../spine/web/index.ts'
import { measureTrend, rowsBehind } from '../../store/read-measures.ts'
import { readDataRun } from '../../store/read-runs.ts'
import { annexA, listTitle } from '../../use-cases/annex-a.ts'
import { runNavigation } from '../navigation.ts'
import { figure } from '../run-words.tsx'
import { isChecked } from '../runs/run.tsx'

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
    const { run, result, found } = await visit.work(async (work) => {
      const of = await readDataRun(work, visit.params['run'] ?? '')
      const measure = (await measureTrend(work, key)).find(({ reference }) => reference === of.reference)
      if (!measure) throw new NotFound('That measure')
      const about = `the rows behind “${measure.result.name}”${part ? `, ${part}` : ''}, in ${of.reference}`
      await lookAt(work, { about })
      const { offset, limit } = pagingOf(query, Number.MAX_SAFE_INTEGER)
      return {
        run: of,
        result: measure.result,
        found: await rowsBehind(work, { runId: of.id, measure: key, part }, { offset, most: limit }),
      }
    })
    const here = `/child-level-data/${run.reference}/measures`
    const fields = annexA.lists.find(({ list }) => list === result.list)?.fields ?? []
    // The identifier is the first column; its reference names the row.
    const shown = fields.flatMap(({ key: field, heading }, place) => (field === 'childId' ? [] : [{ heading, place }]))
    return page({
      title: `Rows behind ${result.name}`,
      subNavigation: runNavigation(run.reference, here, isChecked(run)),
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
              rows={found.rows.map((row) => [
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
        </>
      ),
    })
  })
}
