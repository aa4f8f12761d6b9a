import { Button } from '../../../../govuk/components/Button.tsx'
import { definitionOf, ListPage } from '../../../../govuk/patterns/ListPage.tsx'
import { type Filter, pagingOf, parseListQuery } from '../../../../govuk/patterns/list-query.ts'
import { StatusTag } from '../../../../govuk/patterns/StatusTag.tsx'
import { capitalised } from '../../../../kernel/text.ts'
import { may } from '../../../../spine/access/index.ts'
import { day } from '../../../../spine/record-forms/index.ts'
import { type Answer, type ListFile, listCsv, listWorkbook, page, type Visit } from '../../../../spine/web/index.ts'
import { sessionKinds, subjects } from '../../rules/training/session-words.ts'
import { listSessions, type SessionQuery, type SessionRow } from '../../store/list-sessions.ts'
import { membersNavigation } from '../members-navigation.ts'
import { choicesOf } from '../typed-values.ts'

const path = '/members/sessions'
const defaultSort = { column: 'on', direction: 'descending' } as const

/** /members/sessions: training, seminars, presentations and peer support, those to come first. */
export async function sessionsPage(visit: Visit): Promise<Answer> {
  const { query, asked } = read(visit)
  const { offset, limit } = pagingOf(query, Number.MAX_SAFE_INTEGER)
  const { rows, count } = await visit.work((work) => listSessions(work, { ...asked, offset, most: limit }))
  return page({
    title: 'Sessions for members',
    subNavigation: membersNavigation(path),
    body: (
      <ListPage
        {...list}
        heading="Sessions for members"
        path={path}
        query={query}
        rows={rows}
        count={count}
        href={({ reference }) => `${path}/${reference}`}
        exports={{ excel: `${path}/list.xlsx`, csv: `${path}/list.csv` }}
        action={
          may(visit.actor, 'keep members’ learning') ? <Button href={`${path}/add`}>Plan a session</Button> : null
        }
        empty={{
          heading: 'No session is planned',
          children: (
            <p class="govuk-body">
              Training, seminars, presentations and what is learned from other councils stand here.
            </p>
          ),
        }}
      >
        <p class="govuk-body">
          <a class="govuk-link" href="/members/training">
            Who has learned what
          </a>
          , and what is wanting.
        </p>
      </ListPage>
    ),
  })
}

/** …/list.xlsx and list.csv: exactly what is filtered. */
export const sessionsWorkbook = async (visit: Visit): Promise<Answer> => listWorkbook(await file(visit))
export const sessionsCsv = async (visit: Visit): Promise<Answer> => listCsv(await file(visit))

async function file(visit: Visit): Promise<ListFile> {
  const { asked } = read(visit)
  const { rows } = await visit.work((work) => listSessions(work, { ...asked, offset: 0, most: 10_000 }))
  return {
    title: 'Sessions for members',
    many: 'Sessions',
    columns: [
      { header: 'Reference', kind: 'text', width: 11 },
      { header: 'Session', kind: 'text', width: 40 },
      { header: 'Kind', kind: 'text', width: 14 },
      { header: 'Subject', kind: 'text', width: 26 },
      { header: 'Committee', kind: 'text', width: 28 },
      { header: 'Day', kind: 'date' },
      { header: 'Led by', kind: 'text', width: 24 },
      { header: 'Standing', kind: 'text', width: 12 },
      { header: 'Came', kind: 'number' },
      { header: 'Questions raised', kind: 'text', width: 40 },
      { header: 'Agreed', kind: 'text', width: 40 },
      { header: 'Wanted next', kind: 'text', width: 40 },
    ],
    rows: rows.map((row) => [
      row.reference,
      row.title,
      row.kind_of,
      row.subject,
      row.committee,
      row.held_on,
      row.led_by,
      row.status,
      row.came,
      row.questions,
      row.agreed,
      row.wanted_next,
    ]),
  }
}

function read(visit: Visit) {
  const query = parseListQuery(visit.query, definitionOf(list))
  const one = (name: string) => query.filters[name]?.[0]
  const [words, kindOf, subject] = [one('words'), one('kind'), one('subject')]
  const asked: Omit<SessionQuery, 'offset' | 'most'> = {
    ...(words ? { words } : {}),
    ...(kindOf ? { kindOf } : {}),
    ...(subject ? { subject } : {}),
  }
  return { query, asked }
}

const options = (words: readonly string[]) => choicesOf(words).map(([value, text]) => ({ value, text }))

const filters: Filter[] = [
  { kind: 'text', name: 'words', label: 'Words' },
  { kind: 'select', name: 'kind', label: 'Kind', any: 'Any', options: options(sessionKinds) },
  { kind: 'select', name: 'subject', label: 'Subject', any: 'Any', options: options(subjects) },
]

const tones = { planned: 'blue', held: 'green', cancelled: 'grey' } as const

export const SessionStatus = ({ status }: { status: keyof typeof tones }) => (
  <StatusTag status={`${capitalised(status)}`} tone={tones[status]} />
)

const columns = [
  { name: 'title', heading: 'Session', cell: ({ title }: SessionRow) => title },
  { name: 'reference', heading: 'Reference', noWrap: true, cell: ({ reference }: SessionRow) => reference },
  { name: 'kind', heading: 'Kind', cell: (row: SessionRow) => choicesOf([row.kind_of])[0]?.[1] ?? '' },
  { name: 'subject', heading: 'Subject', cell: ({ subject }: SessionRow) => subject },
  {
    name: 'on',
    heading: 'Day',
    noWrap: true,
    cell: ({ held_on }: SessionRow) => (held_on ? day(held_on) : 'No day yet'),
  },
  { name: 'came', heading: 'Came', numeric: true, cell: ({ came }: SessionRow) => came },
  { name: 'standing', heading: 'Standing', cell: ({ status }: SessionRow) => <SessionStatus status={status} /> },
]
const list = { filters, columns, defaultSort }
