import { Temporal } from 'temporal-polyfill'
import { formatDate } from '../../../kernel/text.ts'
import { listAsAt } from '../../../spine/records/index.ts'
import { planKind } from './plan-kinds.ts'

const day = (iso: string | null) => (iso ? formatDate(Temporal.PlainDate.from(iso)) : '')

/** The plans as they stood at any date. */
export const plansAsAt = listAsAt(planKind, 'plans', 'Plans', [
  ['Starts', (plan) => day(plan.starts)],
  ['Ends', (plan) => day(plan.ends)],
  ['Standing', (plan) => (plan.status === 'live' ? 'Live' : 'Closed')],
])
