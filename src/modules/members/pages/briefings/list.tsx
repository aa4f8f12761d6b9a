import { Button } from '../../../../govuk/components/Button.tsx'
import { definitionOf, ListPage } from '../../../../govuk/patterns/ListPage.tsx'
import { type Filter, pagingOf, parseListQuery } from '../../../../govuk/patterns/list-query.ts'
import { StatusTag } from '../../../../govuk/patterns/StatusTag.tsx'
import { may } from '../../../../spine/access/index.ts'
import { day } from '../../../../spine/record-forms/index.ts'
import { type Answer, page, type Visit } from '../../../../spine/web/index.ts'
import { briefingStanding, briefingSubjects } from '../../rules/briefings/briefing-standing.ts'
import { type BriefingQuery, type BriefingRow, listBriefings } from '../../store/list-briefings.ts'
import { membersNavigation } from '../members-navigation.ts'

const path = '/members/briefings'
const defaultSort = { column: 'title', direction: 'ascending' } as const

/** /members/briefings: notes by subject; every councillor, those who support them, the service. */
export async function briefingsPage(visit: Visit): Promise<Answer> {
  const list = { filters, columns: columnsFor(visit), defaultSort }
  const query = parseListQuery(visit.query, definitionOf(list))
  const one = (name: string) => query.filters[name]?.[0]
  const [words, subject, which] = [one('words'), one('subject'), one('which')]
  const asked: Omit<BriefingQuery, 'offset' | 'most'> = {
    ...(words ? { words } : {}),
    ...(subject ? { subject } : {}),
    ...(which === 'check' ? { checkBefore: visit.ground.clock.today().toString() } : {}),
    withdrawn: which === 'withdrawn',
    sort: query.sort === 'dated' ? 'dated' : 'title',
    direction: query.direction,
  }
  const { offset, limit } = pagingOf(query, Number.MAX_SAFE_INTEGER)
  const { rows, count } = await visit.work((work) => listBriefings(work, { ...asked, offset, most: limit }))
  return page({
    title: 'Briefings',
    subNavigation: membersNavigation(path),
    body: (
      <ListPage
        {...list}
        heading="Briefings"
        path={path}
        query={query}
        rows={rows}
        count={count}
        href={({ reference }) => `${path}/${reference}`}
        action={
          may(visit.actor, 'keep members’ learning') ? <Button href={`${path}/add`}>Add a briefing</Button> : null
        }
        empty={{
          heading: 'No briefing yet',
          children: <p class="govuk-body">Short notes by subject, each dated and checked from time to time.</p>,
        }}
      />
    ),
  })
}

const filters: Filter[] = [
  { kind: 'text', name: 'words', label: 'Words' },
  {
    kind: 'select',
    name: 'subject',
    label: 'Subject',
    any: 'Any',
    options: briefingSubjects.map((value) => ({ value, text: value })),
  },
  {
    kind: 'select',
    name: 'which',
    label: 'Which',
    any: 'All in use',
    options: [
      { value: 'check', text: 'Those to be checked' },
      { value: 'withdrawn', text: 'Withdrawn' },
    ],
  },
]

const columnsFor = (visit: Visit) => [
  { name: 'title', heading: 'Briefing', sortable: true, cell: ({ title }: BriefingRow) => title },
  { name: 'reference', heading: 'Reference', noWrap: true, cell: ({ reference }: BriefingRow) => reference },
  { name: 'subject', heading: 'Subject', cell: ({ subject }: BriefingRow) => subject },
  { name: 'edition', heading: 'Edition', numeric: true, cell: ({ edition }: BriefingRow) => edition },
  { name: 'dated', heading: 'Dated', sortable: true, noWrap: true, cell: (row: BriefingRow) => day(row.dated_on) },
  {
    name: 'current',
    heading: 'Current?',
    cell: (row: BriefingRow) => {
      const { word, tone } = briefingStanding(row, visit.ground.clock.today())
      return <StatusTag status={word} tone={tone} />
    },
  },
]
