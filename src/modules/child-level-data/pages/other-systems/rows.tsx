import { z } from 'zod'
import { EmptyState } from '../../../../govuk/patterns/EmptyState.tsx'
import { FilterChips, ListFilters } from '../../../../govuk/patterns/ListFilters.tsx'
import { ListPaging } from '../../../../govuk/patterns/ListPaging.tsx'
import { type ListDefinition, parseListQuery, rowsToAsk, rowsToShow } from '../../../../govuk/patterns/list-query.ts'
import { WideTable } from '../../../../govuk/patterns/WideTable.tsx'
import { NotFound } from '../../../../kernel/failures.ts'
import { lookAt, looking } from '../../../../spine/children/index.ts'
import { type Answer, type ListFile, page, type Visit } from '../../../../spine/web/index.ts'
import { number, text } from '../../documents/taken-columns.ts'
import { otherSystems, systemOfSlug, systemSlug } from '../../rules/other-systems/other-systems.ts'
import { rowStandings, systemRows, systemsOfRun } from '../../store/other-systems.ts'
import { readDataRun } from '../../store/read-runs.ts'
import { listTitle } from '../../use-cases/annex-a.ts'
import { runNavigation } from '../navigation.ts'
import { figure } from '../run-words.tsx'
import { isChecked } from '../runs/run.tsx'
import { mostRowsTaken, TakeListAway, wholly } from '../take-away.tsx'

const standingWords: Readonly<Record<string, string>> = {
  matched: 'Matched',
  'only there': 'Only there',
  repeated: 'There twice',
  'only here': 'Only here',
}
const definition: ListDefinition = {
  filters: [
    {
      kind: 'select',
      name: 'standing',
      label: 'Which',
      options: rowStandings.map((value) => ({ value, text: standingWords[value] ?? value })),
    },
    {
      kind: 'select',
      name: 'list',
      label: 'List',
      options: Array.from({ length: 10 }, (_, at) => ({ value: String(at + 1), text: listTitle(at + 1) })),
    },
  ],
  sortable: [],
  defaultSort: { column: 'row', direction: 'ascending' },
}

/** /child-level-data/:run/other-systems/:system/rows: who matched and who did not. Asks a purpose; the view is written down. */
export function systemRowsPage(visit: Visit): Promise<Answer> {
  return looking(visit, async () => {
    const query = parseListQuery(visit.query, definition)
    const { run, system, found } = await read(visit, 'the rows', rowsToAsk(query))
    const all = `/child-level-data/${run.reference}/other-systems`
    const here = `${all}/${systemSlug(system.system)}/rows`
    const place = { path: here, query, definition }
    return page({
      title: `${otherSystems[system.system].name} in ${run.reference}`,
      subNavigation: runNavigation(visit, run.reference, all, isChecked(run)),
      body: (
        <>
          <h1 class="govuk-heading-l">
            {otherSystems[system.system].name}: who matched <span class="sl-count">({figure(found.count)})</span>
          </h1>
          <p class="govuk-body">
            A row that is only there has no reference: find it in {system.fileName} by its number.
          </p>
          <ListFilters {...place} />
          <FilterChips {...place} />
          {found.count === 0 ? (
            <EmptyState heading="No row to show">
              <p class="govuk-body">
                None is so, or they are of teams that are not yours, or they have been disposed of.
              </p>
            </EmptyState>
          ) : (
            <WideTable
              caption={`Rows of ${otherSystems[system.system].name.toLowerCase()}`}
              captionHidden
              firstCellIsHeader
              head={['Child', { content: 'Row', numeric: true }, 'Which', 'Lists', ...system.headings]}
              rows={rowsToShow(query, found).map((row) => [
                {
                  content: row.child ? (
                    <a href={`/child-level-data/children/${row.child}`}>{row.child}</a>
                  ) : (
                    'Not in a list'
                  ),
                  class: 'sl-no-wrap',
                },
                { content: row.rowNumber ?? '', numeric: true },
                standingWords[row.standing] ?? row.standing,
                row.lists.join(', '),
                ...system.headings.map((_, place) => row.cells[place] ?? ''),
              ])}
            />
          )}
          <ListPaging {...place} count={found.count} />
          {found.count > 0 ? <TakeListAway visit={visit} path={`${here}/list`} print={here} /> : null}
        </>
      ),
    })
  })
}

/** /child-level-data/:run/other-systems/:system/rows/list.xlsx and .csv: that they were taken away is written down. */
export async function systemRowsToTake(visit: Visit): Promise<ListFile> {
  const { run, system, found } = await read(visit, 'took away the rows', { offset: 0, most: mostRowsTaken })
  return {
    title: `${otherSystems[system.system].name} in ${run.reference}`,
    many: 'Rows',
    columns: [
      text('Child', 16),
      number('Row'),
      text('Which', 14),
      text('Lists', 12),
      ...system.headings.map((heading) => text(heading)),
    ],
    rows: wholly(found).map((row) => [
      row.child ?? '',
      row.rowNumber,
      standingWords[row.standing] ?? row.standing,
      row.lists.join(', '),
      ...system.headings.map((_, place) => row.cells[place] ?? ''),
    ]),
  }
}

const read = (visit: Visit, deed: string, asked: { offset: number; most: number }) =>
  visit.work(async (work) => {
    const run = await readDataRun(work, visit.params['run'] ?? '')
    const key = systemOfSlug(visit.params['system'] ?? '')
    const system = (await systemsOfRun(work, run.id)).find((one) => one.system === key)
    if (!system) throw new NotFound('That system')
    const { filters } = parseListQuery(visit.query, definition)
    const standing = rowStandings.find((one) => one === filters['standing']?.[0])
    const list = z.coerce.number().int().optional().parse(filters['list']?.[0])
    await lookAt(work, { about: `${deed} of ${otherSystems[system.system].name.toLowerCase()} in ${run.reference}` })
    const wanted = { runId: run.id, system: system.system }
    return {
      run,
      system,
      found: await systemRows(work, { ...wanted, ...(standing ? { standing } : {}), ...(list ? { list } : {}) }, asked),
    }
  })
