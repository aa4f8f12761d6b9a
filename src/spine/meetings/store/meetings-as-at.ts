import { Temporal } from 'temporal-polyfill'
import { capitalised, formatDate } from '../../../kernel/text.ts'
import { listAsAt } from '../../records/index.ts'
import { meetingKind } from './meeting-kind.ts'

/** The meetings as they were known at any date. */
export const meetingsAsAt = listAsAt(meetingKind, 'meetings', 'Meetings', [
  ['Held on', (meeting) => formatDate(Temporal.PlainDate.from(meeting.held_on))],
  ['At', (meeting) => meeting.starts_at.slice(0, 5)],
  ['Place', (meeting) => meeting.place],
  ['Standing', (meeting) => capitalised(meeting.status)],
])
