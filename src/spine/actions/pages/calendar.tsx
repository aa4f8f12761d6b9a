import { TwoThirds } from '../../../govuk/layout.tsx'
import { NotAllowed } from '../../../kernel/failures.ts'
import { asPerson, instantOf } from '../../access/index.ts'
import { type Answer, page, redirect, type Visit } from '../../web/index.ts'
import { endCalendarFeed, makeCalendarFeed, personOfToken } from '../calendar/calendar-feed.ts'
import { calendarEntries, calendarText } from '../calendar/calendar-of.ts'

/** GET /calendar/:file: whoever has the secret address sees what falls due for the person whose it is, and no more. */
export async function calendarFile(visit: Visit): Promise<Answer> {
  const token = (visit.params['file'] ?? '').replace(/\.ics$/, '')
  const person = await personOfToken(visit.ground, token)
  const text = await asPerson(visit.ground, { person, actingFor: null }, async (work) =>
    calendarText(await calendarEntries(work, person), instantOf(work)),
  )
  return { kind: 'file', bytes: text, name: 'my-actions.ics', type: 'text/calendar; charset=utf-8', inline: true }
}

/** POST /actions/mine/calendar: makes the address, and shows it this once. It is the path alone, as other secrets are. */
export async function makeFeed(visit: Visit): Promise<Answer> {
  const { personId } = own(visit)
  const token = await visit.work((work) => makeCalendarFeed(work, personId))
  const path = `/calendar/${token}.ics`
  return page({
    title: 'Your calendar address',
    body: (
      <TwoThirds>
        <h1 class="govuk-heading-l">Your calendar address</h1>
        <p class="govuk-body">
          Copy this link now and add it to your calendar as one to follow (“from the internet”, “by address”). It is
          shown this once. An address that you had before no longer works.
        </p>
        <p class="govuk-body">
          <a class="govuk-link sl-secret" href={path}>
            My actions as a calendar
          </a>
        </p>
        <p class="govuk-body">
          Or type it after the address you use for Sightline: <code class="sl-secret">{path}</code>
        </p>
        <p class="govuk-body">
          <a class="govuk-link" href="/actions/mine">
            Back to my actions
          </a>
        </p>
      </TwoThirds>
    ),
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
