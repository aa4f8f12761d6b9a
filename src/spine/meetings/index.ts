import { cycleKind } from './store/cycle-kind.ts'
import { meetingKind } from './store/meeting-kind.ts'
import { meetingsAsAt } from './store/meetings-as-at.ts'
import { committeePublisher } from './use-cases/public-committee.ts'
import { meetingPublisher } from './use-cases/public-meeting.ts'

export { calendar, Day, dayWords, timeWords } from './pages/meeting-words.tsx'
export type { TakesAsked } from './pages/record.tsx'
export { meetingRoutes } from './pages/routes.ts'
export { subNavigation } from './pages/sub-navigation.ts'
export { dayTyped, dayTypedIfAny } from './pages/typed-lines.ts'
export { readDecisions as decisionsOf } from './store/decisions.ts'
export { meetingKind } from './store/meeting-kind.ts'
export { bodyById, membersOf } from './store/read-bodies.ts'
export { type MeetingRow, meetingById, meetingsBefore, meetingsFrom } from './store/read-meetings.ts'
export { arrangeMeeting, type MeetingWords } from './use-cases/arrange-meeting.ts'
export { committeePublisher } from './use-cases/public-committee.ts'
export { meetingPublisher } from './use-cases/public-meeting.ts'
export { putOnNextAgenda } from './use-cases/put-on-agenda.ts'
export { raiseFromDecision } from './use-cases/raise-from-decision.ts'
export { recordMeeting } from './use-cases/record-meeting.ts'
export { type CycleWords, proposeMeetings, setCycle } from './use-cases/set-cycle.ts'

/**
 * Meetings of bodies (A04): the cycle of a body, its dates, agendas, attendance and decisions. Their routes are made by
 * `meetingRoutes`, since other parts keep what a meeting asks for.
 */
export const meetings = {
  name: 'meetings',
  kinds: [meetingKind, cycleKind],
  listsAsAt: [meetingsAsAt],
  publishes: [meetingPublisher, committeePublisher],
}
