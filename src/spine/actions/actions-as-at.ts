import { listAsAt } from '../records/index.ts'
import { actionKind } from './action-kind.ts'
import { dueOf } from './due.ts'
import { dueWords } from './pages/action-words.tsx'

const stateWords = {
  open: 'Open',
  done: 'Done, not yet verified',
  verified: 'Verified',
  'effect known': 'Effect known',
  withdrawn: 'Withdrawn',
} as const

/** The register of actions as it stood at any date. */
export const actionsAsAt = listAsAt(actionKind, 'actions', 'Actions', [
  ['Number', (action) => action.number],
  ['Due', (action) => dueWords(dueOf(action))],
  ['Standing', (action) => stateWords[action.state]],
])
