import type { Filter } from '../../../govuk/patterns/list-query.ts'
import { NotFound } from '../../../kernel/failures.ts'
import type { Visit } from '../../../spine/web/index.ts'
import { type Plan, readPlan } from '../use-cases/list-items.ts'

/** The views of one plan. Each is a page with its own address. */
const views = [
  { text: 'By work stream', view: '' },
  { text: 'Table', view: '/table' },
  { text: 'Timeline', view: '/timeline' },
  { text: 'Mine', view: '/mine' },
  { text: 'Rounds', view: '/rounds' },
  { text: 'Proposals', view: '/proposals' },
  { text: 'Teams', view: '/team' },
  { text: 'Checks', view: '/checks' },
  { text: 'The same twice', view: '/duplicates' },
  { text: 'As at a date', view: '/as-at' },
  { text: 'What changed', view: '/changes' },
] as const
export type PlanView = (typeof views)[number]['view']

/** The second level of navigation on every page of a plan. `current` is left out on pages beneath a view. */
export const planNavigation = (plan: Pick<Plan, 'reference' | 'title'>, current?: PlanView) => ({
  label: plan.title,
  items: views.map(({ text, view }) => ({
    text,
    href: `/plans/${plan.reference}${view}`,
    current: view === current,
    active: current === undefined && view === '',
  })),
})

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
