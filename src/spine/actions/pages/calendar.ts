import { NotAllowed } from '../../../kernel/failures.ts'
import { asPerson, instantOf } from '../../access/index.ts'
import { type Answer, redirect, type Visit } from '../../web/index.ts'
import { endCalendarFeed, makeCalendarFeed, personOfToken } from '../calendar/calendar-feed.ts'
import { calendarEntries, calendarText } from '../calendar/calendar-of.ts'

/** GET /calendar/:file: whoever has the secret address sees what falls due for the person whose it is, and no more. */
export async function calendarFile(visit: Visit): Promise<Answer> {
  const token = (visit.params['file'] ?? '').replace(/\.ics$/, '')
  const person = await personOfToken(visit.ground, token)
  const text = await asPerson(visit.ground, { person, actingFor: null }, async (work) =>
    calendarText(await calendarEntries(work, person), visit.origin, instantOf(work)),
  )
  return { kind: 'file', bytes: text, name: 'my-actions.ics', type: 'text/calendar; charset=utf-8', inline: true }
}

/** POST /actions/mine/calendar: makes the address, and shows it this once. */
export async function makeFeed(visit: Visit): Promise<Answer> {
  const { personId } = own(visit)
  const token = await visit.work((work) => makeCalendarFeed(work, personId))
  return redirect('/actions/mine#calendar', {
    what: 'Your calendar address has been made. Copy it now: it is shown only this once.',
    next: `${visit.origin}/calendar/${token}.ics`,
  })
}

/** POST /actions/mine/calendar/end */
export async function endFeed(visit: Visit): Promise<Answer> {
  const { personId } = own(visit)
  await visit.work((work) => endCalendarFeed(work, personId))
  return redirect('/actions/mine#calendar', { what: 'Your calendar address has been ended.' })
}

function own(visit: Visit) {
  if (!visit.session) throw new NotAllowed('Sign in first.')
  return visit.session
}
