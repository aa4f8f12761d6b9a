import type { Filter } from '../../../govuk/patterns/list-query.ts'
import type { SubNavigationProps } from '../../../govuk/patterns/SubNavigation.tsx'
import { NotFound } from '../../../kernel/failures.ts'
import type { Visit } from '../../../spine/web/index.ts'
import { type Plan, readPlan } from '../use-cases/list-items.ts'

export type PlanView =
  | ''
  | '/table'
  | '/timeline'
  | '/mine'
  | '/team'
  | '/rounds'
  | '/proposals'
  | '/checks'
  | '/duplicates'
  | '/as-at'
  | '/changes'

/** The views of one plan, each a page with its own address: what belongs together is one word of the first row. */
const groups: readonly { text: string; views: readonly { text: string; view: PlanView }[] }[] = [
  {
    text: 'The plan',
    views: [
      { text: 'By work stream', view: '' },
      { text: 'Table', view: '/table' },
      { text: 'Timeline', view: '/timeline' },
      { text: 'Mine', view: '/mine' },
      { text: 'Teams', view: '/team' },
    ],
  },
  { text: 'Rounds', views: [{ text: 'Rounds', view: '/rounds' }] },
  { text: 'Proposals', views: [{ text: 'Proposals', view: '/proposals' }] },
  {
    text: 'Checks',
    views: [
      { text: 'Checks', view: '/checks' },
      { text: 'The same twice', view: '/duplicates' },
    ],
  },
  {
    text: 'Over time',
    views: [
      { text: 'What changed', view: '/changes' },
      { text: 'As at a date', view: '/as-at' },
    ],
  },
]

/** The second level of navigation on every page of a plan. `current` is left out on pages beneath a view. */
export function planNavigation(plan: Pick<Plan, 'reference' | 'title'>, current?: PlanView): SubNavigationProps {
  const here = groups.find(({ views }) => views.some(({ view }) => view === (current ?? '')))
  const addressOf = (view: PlanView) => `/plans/${plan.reference}${view}`
  return {
    label: plan.title,
    items: groups.map((group) => {
      const first = group.views[0]?.view ?? ''
      const alone = group.views.length === 1
      return {
        text: group.text,
        href: addressOf(first),
        current: alone && current === first,
        active: group === here && !(alone && current === first),
      }
    }),
    within:
      here && here.views.length > 1
        ? here.views.map(({ text, view }) => ({ text, href: addressOf(view), current: view === current }))
        : undefined,
  }
}

/** The order of a list of items that cannot be sorted: streams, then numbers. */
export const inTheirOrder = { column: 'number', direction: 'ascending' } as const

/** Narrows a list of items to a work stream. */
export const streamFilter = ({ streams }: Pick<Plan, 'streams'>): Filter => ({
  kind: 'select',
  name: 'stream',
  label: 'Work stream',
  options: streams.map(({ number, title }) => ({ value: number, text: `${number} ${title}` })),
})

/** The plan that the address names. */
export const planOf = (visit: Visit): Promise<Plan> => visit.work((work) => readPlan(work, referenceOf(visit)))

export const referenceOf = (visit: Visit): string => visit.params['reference'] ?? ''

/** The stream of the plan that the address names by its number. */
export function streamOf(visit: Visit, plan: Plan) {
  const number = visit.params['number'] ?? ''
  const stream = plan.streams.find((one) => one.number === number)
  if (!stream) throw new NotFound(`Work stream ${number}`)
  return stream
}
