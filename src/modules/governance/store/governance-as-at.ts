import { capitalised } from '../../../kernel/text.ts'
import { day } from '../../../spine/record-forms/index.ts'
import { listAsAt } from '../../../spine/records/index.ts'
import { plannedKind } from './planned-decision-kind.ts'
import { requestKind } from './request-kind.ts'

/** The forward plan as it stood at any date. */
export const forwardPlanAsAt = listAsAt(plannedKind, 'forward-plan', 'Forward plan', [
  ['Who decides', ({ maker }) => maker],
  ['When', ({ when_words }) => when_words],
  ['Key', ({ key }) => (key ? 'Yes' : 'No')],
  ['Notice given', ({ notice_on }) => (notice_on ? day(notice_on) : 'Not yet')],
])

/** What members had asked for at any date, and what had become of it. */
export const requestsAsAt = listAsAt(requestKind, 'requests', 'Requests for information', [
  ['Asked', ({ asked_on }) => day(asked_on)],
  ['Promised', ({ promised_on }) => (promised_on ? day(promised_on) : 'Not said')],
  ['Answered', ({ answered_on }) => (answered_on ? day(answered_on) : 'Not yet')],
  ['Status', ({ status }) => capitalised(status)],
])
