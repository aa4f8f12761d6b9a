import { Temporal } from 'temporal-polyfill'
import { capitalised, formatDate } from '../../kernel/text.ts'
import { type ListAsAt, listAsAt } from '../records/index.ts'
import { bodyKind, personKind, postKind, teamKind } from './kinds.ts'

const leftWords = (left: string | null) => (left ? `Left on ${formatDate(Temporal.PlainDate.from(left))}` : 'Here')

/** People, posts, teams and bodies as they were known at any date. */
export const peopleAsAt: readonly ListAsAt[] = [
  listAsAt(personKind, 'people', 'People', [['Standing', ({ left_on }) => leftWords(left_on)]]),
  listAsAt(postKind, 'posts', 'Posts', []),
  listAsAt(teamKind, 'teams', 'Teams', []),
  listAsAt(bodyKind, 'bodies', 'Bodies', [
    ['Kind', ({ kind_of }) => capitalised(kind_of)],
    ['Meets', ({ meets }) => meets],
  ]),
]
