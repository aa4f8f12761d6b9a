import { Button } from '../../../../govuk/components/Button.tsx'
import { definitionOf, ListPage } from '../../../../govuk/patterns/ListPage.tsx'
import { type Filter, pagingOf, parseListQuery } from '../../../../govuk/patterns/list-query.ts'
import { StatusTag } from '../../../../govuk/patterns/StatusTag.tsx'
import { may } from '../../../../spine/access/index.ts'
import { day } from '../../../../spine/record-forms/index.ts'
import { type Answer, listCsv, listWorkbook, page, type Visit } from '../../../../spine/web/index.ts'
import { challengeFile } from '../../documents/challenge-list.ts'
import { challengeStanding, confidences, confidenceWords } from '../../rules/challenge/challenge-words.ts'
import { type ChallengeQuery, type ChallengeRow, listChallenges } from '../../store/list-challenges.ts'
import { membersNavigation } from '../members-navigation.ts'

const path = '/members/challenges'
const defaultSort = { column: 'asked', direction: 'descending' } as const

/** /members/challenges: what members have asked of plans, the newest first; councillors, those who support them, the service. */
export async function challengesPage(visit: Visit): Promise<Answer> {
  const { list, query, asked } = read(visit)
  const { offset, limit } = pagingOf(query, Number.MAX_SAFE_INTEGER)
  const { rows, count } = await visit.work((work) => listChallenges(work, { ...asked, offset, most: limit }))
  return page({
    title: 'Challenge to the plan',
    subNavigation: membersNavigation(path),
    body: (
      <ListPage
        {...list}
        heading="Challenge to the plan"
        path={path}
        query={query}
        rows={rows}
        count={count}
        href={({ reference }) => `${path}/${reference}`}
        exports={{ excel: `${path}/list.xlsx`, csv: `${path}/list.csv` }}
        action={
          may(visit.actor, 'challenge the plan') ? <Button href={`${path}/ask`}>Ask about the plan</Button> : null
        }
        empty={{
          heading: 'Nothing has been asked yet',
          children: (
            <p class="govuk-body">
              Members go through the improvement plan section by section: a question, its answer, what they saw, how
              sure they are, and what is to come back.
            </p>
          ),
        }}
      >
        <p class="govuk-body">
          <a class="govuk-link" href={`${path}/sections`}>
            The plan section by section
          </a>
          , with sections that nobody has asked about.
        </p>
      </ListPage>
    ),
  })
}

/** …/list.xlsx and list.csv: exactly what is filtered. */
export const challengesWorkbook = async (visit: Visit): Promise<Answer> => listWorkbook(await file(visit))
export const challengesCsv = async (visit: Visit): Promise<Answer> => listCsv(await file(visit))

async function file(visit: Visit) {
  const { asked } = read(visit)
  const { rows } = await visit.work((work) => listChallenges(work, { ...asked, offset: 0, most: 10_000 }))
  return challengeFile(rows, visit.ground.clock.today())
}

function read(visit: Visit) {
  const list = { filters, columns: columnsFor(visit), defaultSort }
  const query = parseListQuery(visit.query, definitionOf(list))
  const one = (name: string) => query.filters[name]?.[0]
  const [words, confidence] = [one('words'), one('confidence')]
  const mine = one('whose') === 'mine' ? visit.actor.person : null
  const asked: Omit<ChallengeQuery, 'offset' | 'most'> = {
    ...(words ? { words } : {}),
    ...(confidence ? { confidence } : {}),
    ...(one('answer') === 'waiting' ? { waiting: true } : {}),
    ...(mine ? { askedBy: mine } : {}),
    sort: query.sort === 'section' ? 'section' : 'asked',
    direction: query.direction,
  }
  return { list, query, asked }
}

const filters: Filter[] = [
  { kind: 'text', name: 'words', label: 'Words' },
  {
    kind: 'select',
    name: 'confidence',
    label: 'How sure members are',
    any: 'Any',
    options: confidences.map((value) => ({ value, text: confidenceWords[value] })),
  },
  {
    kind: 'select',
    name: 'answer',
    label: 'Answer',
    any: 'Any',
    options: [{ value: 'waiting', text: 'Waiting for one' }],
  },
  { kind: 'select', name: 'whose', label: 'Asked by', any: 'Anyone', options: [{ value: 'mine', text: 'Me' }] },
]

const columnsFor = (visit: Visit) => [
  { name: 'title', heading: 'Question', cell: ({ title }: ChallengeRow) => title },
  { name: 'reference', heading: 'Reference', noWrap: true, cell: ({ reference }: ChallengeRow) => reference },
  { name: 'section', heading: 'Section', sortable: true, cell: ({ section }: ChallengeRow) => section },
  { name: 'by', heading: 'Asked by', cell: ({ askedBy }: ChallengeRow) => askedBy ?? 'Not recorded' },
  { name: 'asked', heading: 'Asked', sortable: true, noWrap: true, cell: (row: ChallengeRow) => day(row.asked_on) },
  {
    name: 'sure',
    heading: 'How sure',
    cell: ({ confidence }: ChallengeRow) => (confidence ? confidenceWords[confidence] : 'Not said yet'),
  },
  {
    name: 'standing',
    heading: 'Standing',
    cell: (row: ChallengeRow) => {
      const { word, tone } = challengeStanding(row, visit.ground.clock.today())
      return <StatusTag status={word} tone={tone} />
    },
  },
]
