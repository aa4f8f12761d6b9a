import { Temporal } from 'temporal-polyfill'
import { Button } from '../../../../govuk/components/Button.tsx'
import { Tag, type Tone } from '../../../../govuk/components/Tag.tsx'
import { definitionOf, type ListColumn, ListPage } from '../../../../govuk/patterns/ListPage.tsx'
import { type Filter, MOST_ROWS_AT_ONCE, parseListQuery, ROWS_A_PAGE } from '../../../../govuk/patterns/list-query.ts'
import { NotFound } from '../../../../kernel/failures.ts'
import { capitalised, formatDate } from '../../../../kernel/text.ts'
import { may } from '../../../../spine/access/index.ts'
import { type Answer, page, redirect, type Visit } from '../../../../spine/web/index.ts'
import { listProposals, type ProposalQuery, type ProposalRow, planOfProposal } from '../../store/read-proposals.ts'
import type { Plan } from '../../use-cases/list-items.ts'
import { planNavigation, planOf } from '../plan-frame.ts'

const tones: Record<string, Tone> = { proposed: 'blue', accepted: 'green', merged: 'grey', declined: 'red' }

/** The state of a proposal in a tag. */
export const ProposalState = ({ state }: { state: string }) => (
  <Tag tone={tones[state] ?? 'grey'}>{capitalised(state)}</Tag>
)

const columns: readonly ListColumn<ProposalRow>[] = [
  { name: 'title', heading: 'What is proposed', cell: ({ title }) => title, sortable: true },
  { name: 'reference', heading: 'Reference', cell: ({ reference }) => reference, sortable: true, noWrap: true },
  { name: 'state', heading: 'State', cell: ({ state }) => <ProposalState state={state} />, sortable: true },
  { name: 'stream', heading: 'Work stream', cell: ({ stream }) => stream ?? 'Not said', sortable: true },
  { name: 'proposer', heading: 'Who', cell: ({ proposedBy }) => proposedBy ?? 'Sightline', sortable: true },
  { name: 'arose', heading: 'Arose in', cell: (row) => aroseWords(row.aroseIn, row.aroseOn) },
  { name: 'action', heading: 'Became', cell: ({ action }) => action ?? '', noWrap: true },
]
const defaultSort = { column: 'state', direction: 'ascending' } as const

/** /plans/:reference/proposals: what the service has proposed, those that wait first. */
export async function proposalsPage(visit: Visit): Promise<Answer> {
  const plan = await planOf(visit)
  const list = { filters: filtersOf(plan), columns, defaultSort }
  const query = parseListQuery(visit.query, definitionOf(list))
  const stream = plan.streams.find(({ number }) => number === query.filters['stream']?.[0])
  const words = query.filters['words']?.[0]
  const most = query.all ? MOST_ROWS_AT_ONCE : ROWS_A_PAGE
  const asked: ProposalQuery = {
    states: query.filters['state'] ?? [],
    ...(stream ? { streamId: stream.id } : {}),
    ...(words ? { words } : {}),
    sort: sorts.find((known) => known === query.sort) ?? 'state',
    direction: query.direction,
    offset: query.all ? 0 : (query.page - 1) * most,
    most,
  }
  const { rows, count } = await visit.work((work) => listProposals(work, plan.id, asked))
  const here = `/plans/${plan.reference}/proposals`
  const mayPropose = may(visit.actor, 'propose an action')
  return page({
    title: `Proposals for ${plan.title}`,
    subNavigation: planNavigation(plan, '/proposals'),
    body: (
      <ListPage
        {...list}
        heading="Proposals"
        path={here}
        query={query}
        rows={rows}
        count={count}
        href={({ reference }) => `${here}/${reference}`}
        action={mayPropose ? <Button href={`${here}/propose`}>Propose an action</Button> : null}
        empty={{
          heading: 'No proposals yet',
          children: (
            <p class="govuk-body">Anyone in the service can propose an action, or many from the notes of a workshop.</p>
          ),
        }}
      >
        {mayPropose ? (
          <p class="govuk-body">
            <a class="govuk-link" href={`${here}/notes`}>
              Propose many from the notes of a workshop
            </a>
          </p>
        ) : null}
      </ListPage>
    ),
  })
}

const sorts = ['title', 'state', 'stream', 'proposer', 'reference'] as const

const filtersOf = (plan: Plan): readonly Filter[] => [
  { kind: 'text', name: 'words', label: 'Words' },
  {
    kind: 'select',
    name: 'state',
    label: 'State',
    options: ['proposed', 'accepted', 'merged', 'declined'].map((value) => ({ value, text: value })),
  },
  {
    kind: 'select',
    name: 'stream',
    label: 'Work stream',
    options: plan.streams.map(({ number, title }) => ({ value: number, text: `${number} ${title}` })),
  },
]

/** "Service improvement workshop, 12 May 2026" */
export function aroseWords(aroseIn: string, aroseOn: string | null): string {
  const day = aroseOn ? formatDate(Temporal.PlainDate.from(aroseOn)) : ''
  return [aroseIn, day].filter((part) => part !== '').join(', ')
}

/** /plans/proposals/:proposal: where a proposal's reference leads. */
export async function proposalByReference(visit: Visit): Promise<Answer> {
  const reference = visit.params['proposal'] ?? ''
  const plan = await visit.work((work) => planOfProposal(work, reference))
  if (plan === null) throw new NotFound(reference)
  return redirect(`/plans/${plan}/proposals/${reference.toUpperCase()}`)
}
