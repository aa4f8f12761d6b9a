import { Button } from '../../../govuk/components/Button.tsx'
import { SummaryList } from '../../../govuk/components/SummaryList.tsx'
import { StatusTag } from '../../../govuk/patterns/StatusTag.tsx'
import { formatDateWithWeekday, plural } from '../../../kernel/text.ts'
import { may } from '../../access/index.ts'
import { relations, threadList, threadOf } from '../../links/index.ts'
import { PublicVersionLink } from '../../publications/index.ts'
import { HistoryList, historyOf, readRecord } from '../../records/index.ts'
import { type Answer, FormToken, page, type Visit } from '../../web/index.ts'
import { actionsOfDecisions } from '../store/decisions.ts'
import { meetingKind } from '../store/meeting-kind.ts'
import { type MeetingParts, readMeetingParts } from '../store/meeting-parts.ts'
import { type MemberRow, membersOf } from '../store/read-bodies.ts'
import { type MeetingPaperRow, type MeetingRow, meetingById, papersFor } from '../store/read-meetings.ts'
import { Decisions } from './decisions.tsx'
import { dayWords, MeetingStatus, papersDueOf, timeWords } from './meeting-words.tsx'
import { subNavigation } from './sub-navigation.ts'

const arising = relations['arises from'].to

/** /meetings/:reference: the service, and the members of the body. */
export async function meetingPage(visit: Visit): Promise<Answer> {
  const found = await visit.work(async (work) => {
    const { id, title, reference, state } = await readRecord(work, meetingKind, visit.params['reference'] ?? '')
    const meeting = await meetingById(work, id)
    const parts = await readMeetingParts(work, id)
    const papers = await papersFor(work, id)
    const members = await membersOf(work, state.body_id, state.held_on)
    const actions = await actionsOfDecisions(work, id)
    const thread = await threadOf(work, id)
    return { title, reference, meeting, parts, papers, members, actions, thread, history: await historyOf(work, id) }
  })
  const { title, reference, meeting, parts, papers, members } = found
  if (!meeting) throw new Error(`${reference} has no row of its own`)
  const mayArrange = may(visit.actor, 'arrange meetings')
  const mayRaise = may(visit.actor, 'raise an action', {})
  // Papers have their own list above, and actions of a decision stand beneath it.
  const arose = threadList(
    found.thread.filter(({ id, says }) => says === arising && !found.actions.some(({ actionId }) => actionId === id)),
    false,
  )
  return page({
    title: `${reference} ${title}`,
    subNavigation: subNavigation(null),
    body: (
      <>
        <span class="govuk-caption-l">Meeting {reference}</span>
        <h1 class="govuk-heading-l">{title}</h1>
        <Facts meeting={meeting} />
        {mayArrange ? <Deeds visit={visit} meeting={meeting} /> : null}
        {isPublic(meeting) ? <PublicVersionLink visit={visit} reference={reference} /> : null}
        <h2 class="govuk-heading-m">Agenda</h2>
        <Listed items={parts.agenda} none="No agenda has been written yet." numbered />
        <h2 class="govuk-heading-m">Papers</h2>
        <Papers papers={papers} />
        {may(visit.actor, 'write a paper') && meeting.status !== 'cancelled' ? (
          <Button href={`/papers/new?meeting=${reference}`} variant="secondary">
            Start a paper for this meeting
          </Button>
        ) : null}
        <h2 class="govuk-heading-m">{meeting.status === 'held' ? 'Who came' : 'Members'}</h2>
        <Attendance parts={parts} members={members} />
        {meeting.status === 'held' ? (
          <>
            <h2 class="govuk-heading-m">Decisions</h2>
            <Decisions reference={reference} decisions={parts.decisions} actions={found.actions} mayRaise={mayRaise} />
          </>
        ) : null}
        {arose ? (
          <>
            <h2 class="govuk-heading-m">What else arose from it</h2>
            {arose}
          </>
        ) : null}
        <h2 class="govuk-heading-m">History</h2>
        <HistoryList entries={found.history} />
      </>
    ),
  })
}

/** Meetings of these are published; a board's are its own. */
const isPublic = ({ kindOf, status }: MeetingRow) =>
  ['committee', 'executive'].includes(kindOf) && status !== 'proposed'

function Facts({ meeting }: { meeting: MeetingRow }) {
  const due = papersDueOf(meeting)
  const body = (
    <a class="govuk-link" href={`/meetings/bodies/${meeting.bodyReference}`}>
      {meeting.bodyName}
    </a>
  )
  const papers = due ? (
    <>
      {formatDateWithWeekday(due.date)}
      <br />
      <span class="govuk-hint">{due.explanation}</span>
    </>
  ) : (
    'Not known: the bank holidays of that year are not known yet'
  )
  return (
    <SummaryList
      rows={[
        { key: 'Body', value: body },
        { key: 'Status', value: <MeetingStatus status={meeting.status} /> },
        { key: 'When', value: `${dayWords(meeting.heldOn)} at ${timeWords(meeting.startsAt)}` },
        { key: 'Where', value: meeting.place || 'Not said yet' },
        { key: 'Papers due', value: papers },
      ]}
    />
  )
}

function Deeds({ visit, meeting }: { visit: Visit; meeting: MeetingRow }) {
  const at = `/meetings/${meeting.reference}`
  const over = meeting.heldOn <= visit.ground.clock.today().toString()
  const live = meeting.status === 'proposed' || meeting.status === 'arranged'
  return (
    <div class="govuk-button-group">
      {meeting.status === 'proposed' ? (
        <form method="post" action={`${at}/confirm`}>
          <FormToken visit={visit} />
          <Button>Arrange this date</Button>
        </form>
      ) : null}
      {live ? (
        <a class="govuk-link" href={`${at}/change`}>
          Change date or place
        </a>
      ) : null}
      <a class="govuk-link" href={`${at}/agenda`}>
        Write the agenda
      </a>
      {over && meeting.status !== 'cancelled' ? (
        <a class="govuk-link" href={`${at}/record`}>
          Record the meeting
        </a>
      ) : null}
      <a class="govuk-link" href={`${at}/meeting.ics`}>
        Add to a calendar
      </a>
    </div>
  )
}

function Listed({ items, none, numbered }: { items: readonly string[]; none: string; numbered?: boolean }) {
  if (items.length === 0) return <p class="govuk-body">{none}</p>
  return (
    <ol class={`govuk-list ${numbered ? 'govuk-list--number' : ''}`}>
      {items.map((item) => (
        <li>{item}</li>
      ))}
    </ol>
  )
}

function Papers({ papers }: { papers: readonly MeetingPaperRow[] }) {
  if (papers.length === 0) return <p class="govuk-body">There is no paper for this meeting that you may read.</p>
  return (
    <ul class="govuk-list">
      {papers.map(({ reference, title, status, edition }) => (
        <li>
          <a class="govuk-link" href={`/papers/${reference}`}>
            {title}
          </a>{' '}
          {reference} <StatusTag status={status === 'frozen' ? 'Frozen' : 'Draft'} />
          {edition === 'original' ? '' : ` ${edition}`}
        </li>
      ))}
    </ul>
  )
}

function Attendance({ parts, members }: { parts: MeetingParts; members: readonly MemberRow[] }) {
  if (parts.attendance.length === 0) {
    return (
      <ul class="govuk-list">
        {members.map(({ name, capacity, agency }) => (
          <li>
            {name}, {capacity} ({agency})
          </li>
        ))}
        {members.length === 0 ? <li>{plural(0, 'member')} recorded.</li> : null}
      </ul>
    )
  }
  const name = (id: string) => members.find((member) => member.personId === id)?.name ?? 'Somebody who has left'
  return (
    <ul class="govuk-list">
      {parts.attendance.map((one) => (
        <li>
          {name(one.personId)}, {one.capacity}: {one.attendance}
        </li>
      ))}
    </ul>
  )
}
