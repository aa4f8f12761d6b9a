import { get, post, type Route } from '../../web/index.ts'
import { agendaPage, writeTheAgenda } from './agenda.tsx'
import { arrange, arrangePage } from './arrange.tsx'
import { bodyPage, propose } from './body.tsx'
import { meetingCalendar } from './calendar.ts'
import { cancel, change, changePage } from './change.tsx'
import { confirm, cycleAddress } from './confirm.ts'
import { cyclePage, saveCycle } from './cycle.tsx'
import { meetingsPage } from './list.tsx'
import { meetingPage } from './meeting.tsx'
import { raiseFromDecisionPage, raiseFromTheDecision } from './raise-from-decision.tsx'
import { recordPage, recordTheMeeting, type TakesAsked } from './record.tsx'

/** Every address of meetings. `takers` keep what a meeting asks for. */
export const meetingRoutes = (takers: readonly TakesAsked[]): readonly Route[] => [
  get('/meetings', 'see meetings', meetingsPage),
  get('/meetings/new', 'arrange meetings', arrangePage),
  post('/meetings/new', 'arrange meetings', arrange),
  get('/meetings/bodies/:reference', 'see meetings', bodyPage),
  get('/meetings/bodies/:reference/cycle', 'arrange meetings', cyclePage),
  post('/meetings/bodies/:reference/cycle', 'arrange meetings', saveCycle),
  post('/meetings/bodies/:reference/propose', 'arrange meetings', propose),
  get('/meetings/cycles/:reference', 'see meetings', cycleAddress),
  get('/meetings/:reference', 'see meetings', meetingPage),
  get('/meetings/:reference/meeting.ics', 'see meetings', meetingCalendar),
  get('/meetings/:reference/change', 'arrange meetings', changePage),
  post('/meetings/:reference/change', 'arrange meetings', change),
  post('/meetings/:reference/cancel', 'arrange meetings', cancel),
  post('/meetings/:reference/confirm', 'arrange meetings', confirm),
  get('/meetings/:reference/agenda', 'arrange meetings', agendaPage),
  post('/meetings/:reference/agenda', 'arrange meetings', writeTheAgenda),
  get('/meetings/:reference/record', 'arrange meetings', recordPage),
  post('/meetings/:reference/record', 'arrange meetings', recordTheMeeting(takers)),
  get('/meetings/:reference/decisions/:decision/raise', 'raise an action', raiseFromDecisionPage),
  post('/meetings/:reference/decisions/:decision/raise', 'raise an action', raiseFromTheDecision),
]
