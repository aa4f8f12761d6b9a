import { definitionOf, ListPage } from '../../../../govuk/patterns/ListPage.tsx'
import { type Filter, pagingOf, parseListQuery } from '../../../../govuk/patterns/list-query.ts'
import { capitalised } from '../../../../kernel/text.ts'
import { type Answer, type ListFile, listCsv, listWorkbook, page, type Visit } from '../../../../spine/web/index.ts'
import {
  addressees,
  addresseeWords,
  answers,
  standingsOfRecommendation,
} from '../../rules/findings/recommendation-words.ts'
import {
  listRecommendations,
  type RecommendationQuery,
  type RecommendationRow,
} from '../../store/list-recommendations.ts'
import { Standing, scrutinyNavigation } from '../scrutiny-words.tsx'

const path = '/scrutiny/recommendations'
const optionsOf = (words: readonly string[]) => words.map((value) => ({ value, text: capitalised(value) }))

const filters: readonly Filter[] = [
  { kind: 'text', name: 'words', label: 'Subject or words' },
  {
    kind: 'select',
    name: 'to',
    label: 'To',
    options: addressees.map((value) => ({ value, text: addresseeWords[value] })),
  },
  { kind: 'select', name: 'standing', label: 'Standing', options: optionsOf(standingsOfRecommendation) },
  { kind: 'select', name: 'answer', label: 'Answer', options: optionsOf(answers) },
  {
    kind: 'select',
    name: 'changed',
    label: 'What it changed',
    any: 'Anything or nothing',
    options: [{ value: 'yes', text: 'Something, on record' }],
  },
]
const columns = [
  { name: 'title', heading: 'Recommendation', cell: ({ title }: RecommendationRow) => title },
  { name: 'number', heading: 'Number', noWrap: true, cell: ({ number }: RecommendationRow) => number },
  { name: 'review', heading: 'Review', cell: ({ reviewTitle }: RecommendationRow) => reviewTitle },
  {
    name: 'to',
    heading: 'To',
    cell: ({ toName, addressee }: RecommendationRow) => toName ?? addresseeWords[addressee],
  },
  {
    name: 'answer',
    heading: 'Answer',
    cell: ({ answer }: RecommendationRow) => (answer ? <Standing word={answer} /> : 'None yet'),
  },
  {
    name: 'effect',
    heading: 'What it changed',
    cell: ({ effect, looks }: RecommendationRow) => effect ?? (looks > 0 ? 'Nothing on record' : 'Not looked at yet'),
  },
  { name: 'standing', heading: 'Standing', cell: ({ standing }: RecommendationRow) => <Standing word={standing} /> },
]
const list = { filters, columns, defaultSort: { column: 'number', direction: 'descending' as const } }

/** /scrutiny/recommendations: whoever sees scrutiny. Every recommendation of every review, and which changed something. */
export async function recommendationsPage(visit: Visit): Promise<Answer> {
  const { query, asked } = read(visit)
  const { offset, limit } = pagingOf(query, Number.MAX_SAFE_INTEGER)
  const { rows, count } = await visit.work((work) => listRecommendations(work, { ...asked, offset, most: limit }))
  return page({
    title: 'Recommendations',
    subNavigation: scrutinyNavigation(path),
    body: (
      <ListPage
        {...list}
        heading="Recommendations"
        path={path}
        query={query}
        rows={rows}
        count={count}
        href={({ reference }) => `${path}/${reference}`}
        exports={{ excel: `${path}.xlsx`, csv: `${path}.csv` }}
        empty={{
          heading: 'Nothing has been recommended',
          children: (
            <p class="govuk-body">A recommendation follows from what a review found: see the findings of a review.</p>
          ),
        }}
      />
    ),
  })
}

/** /scrutiny/recommendations.xlsx and .csv: exactly what is filtered. */
export const recommendationsWorkbook = async (visit: Visit): Promise<Answer> => listWorkbook(await file(visit))
export const recommendationsCsv = async (visit: Visit): Promise<Answer> => listCsv(await file(visit))

async function file(visit: Visit): Promise<ListFile> {
  const { asked } = read(visit)
  const { rows } = await visit.work((work) => listRecommendations(work, { ...asked, offset: 0, most: 10_000 }))
  const text = (header: string, width: number) => ({ header, kind: 'text' as const, width })
  return {
    title: 'Recommendations of scrutiny',
    many: 'Recommendations',
    columns: [
      text('Number', 15),
      text('Review', 40),
      text('As recommended', 60),
      text('As agreed', 60),
      text('To', 24),
      text('How it would be known', 40),
      { header: 'Answer due', kind: 'date' },
      text('Answer', 16),
      text('Reasons', 50),
      text('Who sees to it', 24),
      { header: 'By when', kind: 'date' },
      { header: 'Answered', kind: 'date' },
      text('Actions', 20),
      text('Comes to', 14),
      text('What it changed', 60),
      text('Standing', 14),
    ],
    rows: rows.map((row) => [
      row.number,
      row.reviewTitle,
      row.words,
      row.agreed_words,
      row.toName ?? addresseeWords[row.addressee],
      row.success,
      row.dueOn,
      row.answer,
      row.answer_reasons,
      row.answer_lead,
      row.answer_due,
      row.answered_on,
      row.actions.join(', '),
      row.progress,
      row.effect ?? '',
      row.standing,
    ]),
  }
}

function read(visit: Visit) {
  const query = parseListQuery(visit.query, definitionOf(list))
  const one = (name: string) => query.filters[name]?.[0]
  const standing = standingsOfRecommendation.find((word) => word === one('standing'))
  const answer = answers.find((word) => word === one('answer'))
  const addressee = addressees.find((word) => word === one('to'))
  const words = one('words')
  const asked: Omit<RecommendationQuery, 'offset' | 'most'> = {
    ...(standing ? { standing } : {}),
    ...(answer ? { answer } : {}),
    ...(addressee ? { addressee } : {}),
    ...(words ? { words } : {}),
    ...(one('changed') === 'yes' ? { changed: true } : {}),
  }
  return { query, asked }
}
