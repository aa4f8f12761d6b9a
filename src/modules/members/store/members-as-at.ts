import { day } from '../../../spine/record-forms/index.ts'
import { listAsAt } from '../../../spine/records/index.ts'
import { confidenceWords } from '../rules/challenge/challenge-words.ts'
import { challengeKind } from './challenge-kind.ts'

/** What members had asked of plans at any date, and how sure they were. */
export const challengesAsAt = listAsAt(challengeKind, 'challenges', 'Challenge to the plan', [
  ['Section', ({ section }) => section],
  ['Asked', ({ asked_on }) => day(asked_on)],
  ['Answered', ({ answered_on }) => (answered_on ? day(answered_on) : 'Not yet')],
  ['How sure', ({ confidence }) => (confidence ? confidenceWords[confidence] : 'Not said yet')],
])
