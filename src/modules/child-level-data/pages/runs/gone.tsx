import { Tag } from '../../../../govuk/components/Tag.tsx'
import { EmptyState } from '../../../../govuk/patterns/EmptyState.tsx'
import { ListPaging } from '../../../../govuk/patterns/ListPaging.tsx'
import { parseListQuery, rowsToAsk, rowsToShow } from '../../../../govuk/patterns/list-query.ts'
import { WideTable } from '../../../../govuk/patterns/WideTable.tsx'
import { lookAt, looking } from '../../../../spine/children/index.ts'
import { type Answer, type ListFile, page, type Visit } from '../../../../spine/web/index.ts'
import { takenGone } from '../../documents/taken-rows.ts'
import { listGoneIssues } from '../../store/read-row-issues.ts'
import { readDataRun } from '../../store/read-runs.ts'
import { listTitle } from '../../use-cases/annex-a.ts'
import { runNavigation } from '../navigation.ts'
import { figure } from '../run-words.tsx'
import { mostRowsTaken, TakeListAway, wholly } from '../take-away.tsx'
import { isChecked } from './run.tsx'

const definition = { filters: [], sortable: [], defaultSort: { column: 'row', direction: 'ascending' as const } }

/** /child-level-data/:run/gone: what the run before had and this one has not: mended, or left with its child. Asks a purpose. */
export function gonePage(visit: Visit): Promise<Answer> {
  return looking(visit, async () => {
    const query = parseListQuery(visit.query, definition)
    const { run, found } = await read(visit, 'what is gone', rowsToAsk(query))
    const here = `/child-level-data/${run.reference}`
    return page({
      title: `Gone in ${run.reference}`,
      subNavigation: runNavigation(visit, run.reference, `${here}/compare`, isChecked(run)),
      body: (
        <>
          <h1 class="govuk-heading-l">
            Gone in {run.reference} <span class="sl-count">({figure(found.count)})</span>
          </h1>
          {found.rows.length === 0 ? (
            <EmptyState heading="Nothing is gone">
              <p class="govuk-body">Whatever the run before had, this one has too.</p>
            </EmptyState>
          ) : (
            <WideTable
              caption="Issues of the run before that are gone"
              captionHidden
              firstCellIsHeader
              head={['Child', 'How', 'Check', 'List', 'What was wrong', 'Team']}
              rows={rowsToShow(query, found).map((one) => [
                { content: one.child ?? 'No child', class: 'sl-no-wrap' },
                { content: <Tag tone={one.mended ? 'green' : 'grey'}>{one.mended ? 'Mended' : 'Left the list'}</Tag> },
                { content: one.checkId, class: 'sl-no-wrap' },
                listTitle(one.list),
                one.message,
                one.team,
              ])}
            />
          )}
          <ListPaging path={`${here}/gone`} query={query} definition={definition} count={found.count} />
          {found.count > 0 ? <TakeListAway visit={visit} path={`${here}/gone/list`} print={`${here}/gone`} /> : null}
        </>
      ),
    })
  })
}

/** /child-level-data/:run/gone/list.xlsx and .csv: that they were taken away is written down. */
export async function goneToTake(visit: Visit): Promise<ListFile> {
  const { run, found } = await read(visit, 'took away what is gone', { offset: 0, most: mostRowsTaken })
  return takenGone(run.reference, wholly(found))
}

const read = (visit: Visit, deed: string, asked: { offset: number; most: number }) =>
  visit.work(async (work) => {
    const run = await readDataRun(work, visit.params['run'] ?? '')
    await lookAt(work, { about: `${deed} in ${run.reference}` })
    return { run, found: await listGoneIssues(work, run.id, asked) }
  })
