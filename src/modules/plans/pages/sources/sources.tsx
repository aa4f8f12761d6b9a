import { Temporal } from 'temporal-polyfill'
import { Button } from '../../../../govuk/components/Button.tsx'
import { Tag } from '../../../../govuk/components/Tag.tsx'
import { definitionOf, type ListColumn, ListPage } from '../../../../govuk/patterns/ListPage.tsx'
import { type Filter, pagingOf, parseListQuery } from '../../../../govuk/patterns/list-query.ts'
import { formatDate } from '../../../../kernel/text.ts'
import { may } from '../../../../spine/access/index.ts'
import { type Answer, listCsv, listWorkbook, page, type Visit } from '../../../../spine/web/index.ts'
import { findingsFile } from '../../documents/findings-file.ts'
import { sortWords, sourceSorts } from '../../rules/sources/source-sorts.ts'
import { listFindings, listSources, type SourceQuery, type SourceRow } from '../../store/read-sources.ts'

export const heldWords = (heldOn: string | null): string =>
  heldOn ? formatDate(Temporal.PlainDate.from(heldOn)) : 'Not dated'

const columns: readonly ListColumn<SourceRow>[] = [
  { name: 'title', heading: 'Source', cell: ({ title }) => title },
  { name: 'reference', heading: 'Reference', noWrap: true, cell: ({ reference }) => reference },
  { name: 'sort', heading: 'What it is', cell: ({ state }) => sortWords[state.sort] },
  { name: 'held', heading: 'Day', noWrap: true, cell: ({ state }) => heldWords(state.held_on) },
  { name: 'by', heading: 'By whom', cell: ({ state }) => state.by_whom || 'Not said' },
  { name: 'findings', heading: 'Findings', numeric: true, cell: ({ findings }) => findings },
  {
    name: 'unanswered',
    heading: 'Nothing done about',
    cell: ({ unanswered }) => (unanswered === 0 ? 'None' : <Tag tone="amber">{unanswered}</Tag>),
  },
]
const filters: readonly Filter[] = [
  { kind: 'text', name: 'words', label: 'Words' },
  {
    kind: 'select',
    name: 'is',
    label: 'What it is',
    options: sourceSorts.map((value) => ({ value, text: sortWords[value] })),
  },
]
const list = { filters, columns, defaultSort: { column: 'held', direction: 'descending' } as const }
const empty = 'An audit, a learning review, a peer review, scrutiny or a workshop, with what each found.'

const path = '/plans/sources'

/** /plans/sources: what was found outside of inspections, and whether anything is done about it (D02). */
export async function sourcesPage(visit: Visit): Promise<Answer> {
  const { query, asked } = read(visit)
  const { rows, count, offset } = await visit.work(async (work) => {
    const { count } = await listSources(work, { ...asked, most: 0 })
    const { offset, limit } = pagingOf(query, count)
    return { ...(await listSources(work, { ...asked, offset, most: limit })), offset }
  })
  const mayRecord = may(visit.actor, 'record a source')
  return page({
    title: 'Sources',
    body: (
      <ListPage
        {...list}
        heading="Sources"
        path={path}
        query={query}
        rows={rows}
        count={count}
        href={({ reference }) => `${path}/${reference}`}
        exports={{ excel: `${path}/export.xlsx`, csv: `${path}/export.csv` }}
        action={mayRecord ? <Button href={`${path}/add`}>Record a source</Button> : null}
        empty={{ heading: 'No source has been recorded yet', children: <p class="govuk-body">{empty}</p> }}
      >
        {offset === 0 ? (
          <p class="govuk-body">
            What audits, reviews, scrutiny and workshops found. What inspections found is under{' '}
            <a class="govuk-link" href="/inspections/areas">
              areas to improve
            </a>
            .
          </p>
        ) : null}
      </ListPage>
    ),
  })
}

function read(visit: Visit) {
  const query = parseListQuery(visit.query, definitionOf(list))
  const [sort] = query.filters['is'] ?? []
  const [words] = query.filters['words'] ?? []
  const asked: SourceQuery = { ...(sort ? { sort } : {}), ...(words ? { words } : {}) }
  return { query, asked }
}

/** /plans/sources/export.xlsx and .csv: the findings of exactly the sources that are filtered, with what answers each. */
export const findingsWorkbook = async (visit: Visit): Promise<Answer> => listWorkbook(await file(visit))
export const findingsCsv = async (visit: Visit): Promise<Answer> => listCsv(await file(visit))

const file = (visit: Visit) =>
  visit.work(async (work) => {
    const { rows } = await listSources(work, read(visit).asked)
    return findingsFile(rows, await listFindings(work, { sourceIds: rows.map(({ id }) => id) }))
  })
