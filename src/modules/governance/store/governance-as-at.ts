import { day } from '../../../spine/record-forms/index.ts'
import { listAsAt } from '../../../spine/records/index.ts'
import { plannedKind } from './planned-decision-kind.ts'

/** The forward plan as it stood at any date. */
export const forwardPlanAsAt = listAsAt(plannedKind, 'forward-plan', 'Forward plan', [
  ['Who decides', ({ maker }) => maker],
  ['When', ({ when_words }) => when_words],
  ['Key', ({ key }) => (key ? 'Yes' : 'No')],
  ['Notice given', ({ notice_on }) => (notice_on ? day(notice_on) : 'Not yet')],
])
