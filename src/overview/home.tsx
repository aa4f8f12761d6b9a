import { EmptyState } from '../govuk/patterns/EmptyState.tsx'
import { StatusTag } from '../govuk/patterns/StatusTag.tsx'
import { plural } from '../kernel/text.ts'
import { may } from '../spine/access/index.ts'
import {
  type ActionRow,
  countStatuses,
  leadsTogether,
  listActions,
  type SaidLately,
  type StatusCounts,
  type StatusWord,
  saidSince,
} from '../spine/actions/index.ts'
import { dayWords, type MeetingRow, meetingsFrom, timeWords } from '../spine/meetings/index.ts'
import { WaitingForYou, waitingFor } from '../spine/notifications/index.ts'
import { type Changed, changedSince } from '../spine/records/index.ts'
import { lastHere } from '../spine/sign-in/index.ts'
import { type Answer, page, type Visit } from '../spine/web/index.ts'
import { addressOf } from './kinds.ts'

/** How far ahead "coming up" looks, in days, and how far back "changed" looks on a first visit. */
const ahead = 30
const firstLook = 14
const mostShown = 10
/** What people mean by "what has changed"; people and teams are housekeeping. */
const watched = ['ACT', 'PLAN', 'RSK', 'PAP', 'MTG', 'REV', 'TOP']

/** /: whoever is signed in. What waits for them, what is coming up, what has changed since they were last here. */
export async function homePage(visit: Visit): Promise<Answer> {
  const { session } = visit
  if (!session) return page({ title: 'Home', body: <h1 class="govuk-heading-l">Home</h1> })
  const found = await visit.work(async (work) => {
    const today = work.clock.today()
    const last = today.add({ days: ahead }).toString()
    const seen = await lastHere(work, session.personId, session.id)
    const since = seen ?? new Date(work.clock.now().epochMilliseconds - firstLook * 24 * 60 * 60 * 1000)
    const mine = await listActions(work, { leadId: session.personId, states: ['open'], sort: 'due', most: 200 })
    return {
      waiting: await waitingFor(work, session.personId),
      mine: mine.rows.filter((row) => ['Late', 'Due soon', 'At risk'].includes(row.status.word)),
      meetings: may(visit.actor, 'see papers')
        ? (await meetingsFrom(work, today.toString())).filter((one) => one.heldOn <= last)
        : [],
      open: may(visit.actor, 'change an action') ? await countStatuses(work, { states: ['open'] }) : null,
      said: await saidSince(work, since, session.personId, mostShown),
      changed: await changedSince(work, since, session.personId, watched, mostShown),
      since,
      first: seen === null,
    }
  })
  return page({
    title: 'Home',
    body: (
      <>
        <h1 class="govuk-heading-l">Home</h1>
        <div class="govuk-grid-row">
          <div class="govuk-grid-column-two-thirds">
            <WaitingForYou waiting={found.waiting} together={[leadsTogether]} visit={visit} />
            <YourActions rows={found.mine} />
            {found.open ? <ActionsToday counts={found.open} /> : null}
          </div>
          <div class="govuk-grid-column-one-third">
            <h2 class="govuk-heading-m">Coming up</h2>
            <ComingUp meetings={found.meetings} />
            {visit.actor.principals.has('role:councillor') ? (
              <p class="govuk-body">
                <a class="govuk-link" href="/members">
                  Before a meeting: what you might ask
                </a>
              </p>
            ) : null}
          </div>
        </div>
        <h2 class="govuk-heading-m">
          {found.first
            ? 'Changed in the last two weeks'
            : `Changed since you were last here, ${when.format(found.since)}`}
        </h2>
        <ChangedList changed={found.changed} said={found.said} />
      </>
    ),
  })
}

function YourActions({ rows }: { rows: readonly ActionRow[] }) {
  if (rows.length === 0)
    return <p class="govuk-body">Nothing that you lead is late, at risk or due in the next two weeks.</p>
  return (
    <>
      <h3 class="govuk-heading-s">Your actions that need you first</h3>
      <ul class="govuk-list">
        {rows.slice(0, mostShown).map((row) => (
          <li>
            <StatusTag status={row.status.word} />{' '}
            <a class="govuk-link" href={`/actions/${row.reference}`}>
              {row.number} {row.title}
            </a>
            <br />
            {row.status.reasons[0]}
          </li>
        ))}
      </ul>
      <p class="govuk-body">
        <a class="govuk-link" href="/actions/mine">
          All that you lead
        </a>
      </p>
    </>
  )
}

function ComingUp({ meetings }: { meetings: readonly MeetingRow[] }) {
  if (meetings.length === 0) return <p class="govuk-body">No meeting in the next {ahead} days.</p>
  return (
    <ul class="govuk-list">
      {meetings.slice(0, mostShown).map((meeting) => (
        <li>
          <a class="govuk-link" href={`/meetings/${meeting.reference}`}>
            {meeting.bodyName}
          </a>
          <br />
          {dayWords(meeting.heldOn)}
          {` at ${timeWords(meeting.startsAt)}`}
        </li>
      ))}
    </ul>
  )
}

const watchedWords: readonly StatusWord[] = ['Late', 'At risk', 'Due soon', 'No date', 'On track']

/** For whoever keeps the plan: how the open actions stand, each count a link to them. */
function ActionsToday({ counts }: { counts: StatusCounts }) {
  if (watchedWords.every((word) => counts[word] === 0)) return null
  return (
    <>
      <h3 class="govuk-heading-s">Open actions today</h3>
      <ul class="govuk-list">
        {watchedWords.map((word) => {
          const count = counts[word]
          return count === 0 ? null : (
            <li>
              <StatusTag status={word} />{' '}
              <a class="govuk-link" href={`/actions?status=${encodeURIComponent(word)}`}>
                {plural(count, 'action')}
              </a>
            </li>
          )
        })}
      </ul>
    </>
  )
}

/** What was said of actions and what was changed, in one line of time. */
function ChangedList({ changed, said }: { changed: readonly Changed[]; said: readonly SaidLately[] }) {
  const lines = [
    ...changed.map((one) => ({ ...one, href: addressOf(one.kind, one.reference), what: `${one.who} ${one.deed}` })),
    ...said.map((one) => ({
      ...one,
      href: `/actions/${one.reference}`,
      what: `${one.who} said “${one.confidence}”: ${one.words}`,
    })),
  ]
    .sort((a, b) => b.at.getTime() - a.at.getTime())
    .slice(0, mostShown)
  if (lines.length === 0)
    return <EmptyState heading="Nothing has changed">Nobody else has changed anything that you may see.</EmptyState>
  return (
    <ul class="govuk-list">
      {lines.map((one) => (
        <li>
          <a class="govuk-link" href={one.href}>
            {one.title}
          </a>{' '}
          <span class="sl-no-wrap">{one.reference}</span>
          <br />
          {when.format(one.at)}: {one.what}
        </li>
      ))}
    </ul>
  )
}

const when = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  hour: '2-digit',
  minute: '2-digit',
  timeZone: 'Europe/London',
})
