import { Button } from '../../../../govuk/components/Button.tsx'
import { definitionOf, ListPage } from '../../../../govuk/patterns/ListPage.tsx'
import { type Filter, pagingOf, parseListQuery } from '../../../../govuk/patterns/list-query.ts'
import { capitalised, plural } from '../../../../kernel/text.ts'
import { may } from '../../../../spine/access/index.ts'
import { day } from '../../../../spine/record-forms/index.ts'
import { type Answer, type ListFile, listCsv, listWorkbook, page, type Visit } from '../../../../spine/web/index.ts'
import { researchSorts } from '../../rules/research/research-words.ts'
import { listResearch, type ResearchRow } from '../../store/research-kind.ts'
import { scrutinyNavigation } from '../scrutiny-words.tsx'

const path = '/scrutiny/research'
const filters: readonly Filter[] = [
  { kind: 'text', name: 'words', label: 'Subject or words' },
  {
    kind: 'select',
    name: 'about',
    label: 'About',
    options: researchSorts.map((value) => ({ value, text: capitalised(value) })),
  },
]
const columns = [
  { name: 'title', heading: 'Note', cell: ({ title }: ResearchRow) => title },
  { name: 'about', heading: 'About', cell: ({ sort }: ResearchRow) => capitalised(sort) },
  { name: 'dated', heading: 'Of', noWrap: true, cell: ({ dated }: ResearchRow) => day(dated) },
  {
    name: 'authority',
    heading: 'Authority and grade',
    cell: ({ authority, grade }: ResearchRow) => [authority, grade].filter(Boolean).join(', '),
  },
  {
    name: 'reviews',
    heading: 'Used by',
    cell: ({ reviews }: ResearchRow) => (reviews === 0 ? 'No review yet' : plural(reviews, 'review')),
  },
]
const list = { filters, columns, defaultSort: { column: 'dated', direction: 'descending' as const } }

function read(visit: Visit) {
  const query = parseListQuery(visit.query, definitionOf(list))
  const sort = researchSorts.find((word) => word === query.filters['about']?.[0])
  const words = query.filters['words']?.[0]
  return { query, asked: { ...(sort ? { sort } : {}), ...(words ? { words } : {}) } }
}

/** /scrutiny/research: whoever sees scrutiny. What is known beyond one review (G28 to G30). */
export async function researchPage(visit: Visit): Promise<Answer> {
  const { query, asked } = read(visit)
  const { offset, limit } = pagingOf(query, Number.MAX_SAFE_INTEGER)
  const { rows, count } = await visit.work((work) => listResearch(work, { ...asked, offset, most: limit }))
  return page({
    title: 'Research',
    subNavigation: scrutinyNavigation(path),
    body: (
      <ListPage
        {...list}
        heading="Research"
        path={path}
        query={query}
        rows={rows}
        count={count}
        href={({ reference }) => `${path}/${reference}`}
        exports={{ excel: `${path}.xlsx`, csv: `${path}.csv` }}
        action={may(visit.actor, 'keep research') ? <Button href={`${path}/add`}>Write a note</Button> : undefined}
        empty={{
          heading: 'Nothing has been written down yet',
          children: (
            <p class="govuk-body">
              What changed nationally, how others do it, and which guides there are: written once, used by many reviews.
            </p>
          ),
        }}
      />
    ),
  })
}

/** /scrutiny/research.xlsx and .csv: exactly what is filtered. */
export const researchWorkbook = async (visit: Visit): Promise<Answer> => listWorkbook(await file(visit))
export const researchCsv = async (visit: Visit): Promise<Answer> => listCsv(await file(visit))

async function file(visit: Visit): Promise<ListFile> {
  const { asked } = read(visit)
  const { rows } = await visit.work((work) => listResearch(work, { ...asked, offset: 0, most: 10_000 }))
  const text = (header: string, width: number) => ({ header, kind: 'text' as const, width })
  return {
    title: 'Research of scrutiny',
    many: 'Research',
    columns: [
      text('Reference', 11),
      text('Note', 40),
      text('About', 18),
      { header: 'Of', kind: 'date' },
      text('What it says', 60),
      text('Sources', 50),
      text('Authority', 24),
      text('Grade', 20),
      text('Contact', 30),
      text('Chapter', 20),
      text('Use', 40),
      { header: 'Reviews', kind: 'number' },
    ],
    rows: rows.map((row) => [
      ...[row.reference, row.title, row.sort, row.dated, row.words, row.sources, row.authority],
      ...[row.grade, row.contact, row.chapter, row.use, row.reviews],
    ]),
  }
}
