import { Temporal } from 'temporal-polyfill'
import { Button } from '../../../../govuk/components/Button.tsx'
import { Select } from '../../../../govuk/components/Select.tsx'
import { SummaryList } from '../../../../govuk/components/SummaryList.tsx'
import { Tag } from '../../../../govuk/components/Tag.tsx'
import { WarningText } from '../../../../govuk/components/WarningText.tsx'
import { formatDateWithWeekday } from '../../../../kernel/text.ts'
import { formatTime } from '../../../../kernel/zoned.ts'
import { bankHolidays } from '../../../../platform/holiday-calendar.ts'
import { may } from '../../../../spine/access/index.ts'
import { meetingById } from '../../../../spine/meetings/index.ts'
import { day } from '../../../../spine/record-forms/index.ts'
import type { StoredRecord } from '../../../../spine/records/index.ts'
import { type Answer, PostForm, redirect, VersionField, type Visit } from '../../../../spine/web/index.ts'
import { callInWindow } from '../../rules/call-in/call-in-window.ts'
import { type Seat, seats, seatWords } from '../../rules/call-in/may-call-in.ts'
import { holdsBack, outcomeWords } from '../../rules/call-in/outcomes.ts'
import { type CallInRecord, callInKind } from '../../store/call-in-kind.ts'
import { readRules } from '../../store/read-rules.ts'
import { decisionOf, faultsNow, joinCallIn } from '../../use-cases/call-in.ts'
import { acceptCallIn } from '../../use-cases/handle-call-in.ts'
import { DeedLinks, recordPage, Section } from '../record-page.tsx'
import { capital, stateTones } from './list.tsx'

type CallIn = StoredRecord<CallInRecord>

/** /governance/call-ins/:reference: whoever is signed in. */
export const callInPage = (visit: Visit): Promise<Answer> =>
  recordPage({
    visit,
    kind: callInKind,
    called: 'Call-in',
    current: null,
    ownerless: true,
    also: async (work, record) => {
      const decision = await decisionOf(work, record.state)
      const rules = await readRules(work)
      const published = decision.state.published_on
      return {
        decision,
        faults: record.state.state === 'received' ? await faultsNow(work, record) : [],
        meeting: record.state.meeting_id ? await meetingById(work, record.state.meeting_id) : undefined,
        meetBy: published ? callInWindow(Temporal.PlainDate.from(published), rules, bankHolidays).meetBy : null,
      }
    },
    status: ({ state }) => <Tag tone={stateTones[state.state]}>{capital(state.state)}</Tag>,
    facts: ({ state }, { meetBy, meeting }) => [
      {
        label: 'Received',
        value: `${day(state.received_on)} at ${formatTime(Temporal.PlainTime.from(state.received_at))}`,
      },
      { label: 'Meeting', value: meeting ? day(meeting.heldOn) : 'Not set yet' },
      ...(meetBy ? [{ label: 'The committee meets by', value: formatDateWithWeekday(meetBy) }] : []),
    ],
    actions: (record) => <DeedLinks deeds={deedsOf(visit, record)} />,
    body: (record, { decision, faults, meeting, meetBy }) => {
      const { state } = record
      const held = holdsBack(state.state, state.outcome)
      const late = meeting && meetBy && meeting.heldOn > meetBy.toString()
      return (
        <>
          {held ? <WarningText>{held}</WarningText> : null}
          {late ? (
            <WarningText>
              The meeting of {day(meeting.heldOn)} is after {formatDateWithWeekday(meetBy)}, by which the committee must
              meet (CALL-1).
            </WarningText>
          ) : null}
          <SummaryList
            rows={[
              {
                key: 'Decision',
                value: (
                  <a class="govuk-link" href={`/governance/forward-plan/${decision.reference}`}>
                    {decision.title}
                  </a>
                ),
              },
              { key: 'Why', value: <span class="sl-kept">{state.words}</span> },
              { key: 'Grounds', value: state.grounds.length > 0 ? state.grounds.join('; ') : 'The rules name none' },
              ...(state.refused_because ? [{ key: capital(state.state), value: state.refused_because }] : []),
              ...(state.outcome
                ? [
                    { key: 'Outcome', value: outcomeWords[state.outcome] },
                    { key: 'Heard', value: state.heard_on ? day(state.heard_on) : '' },
                    { key: 'Reasons', value: <span class="sl-kept">{state.outcome_reasons || 'None given'}</span> },
                  ]
                : []),
              ...(state.came_of ? [{ key: 'What came of it', value: state.came_of }] : []),
            ]}
          />
          <Callers visit={visit} record={record} faults={faults} />
        </>
      )
    },
  })

function deedsOf(visit: Visit, { reference, state }: CallIn) {
  if (!may(visit.actor, 'handle a call-in')) return []
  const at = `/governance/call-ins/${reference}`
  const waits = state.state === 'received' || state.state === 'accepted'
  return [
    ...(state.state === 'received' ? [{ href: `${at}/refuse`, text: 'Do not accept it' }] : []),
    ...(waits ? [{ href: `${at}/withdraw`, text: 'It was withdrawn' }] : []),
    ...(waits ? [{ href: `${at}/meeting`, text: 'Set the meeting' }] : []),
    ...(state.state === 'accepted' ? [{ href: `${at}/outcome`, text: 'Record what the committee decided' }] : []),
    ...(state.state === 'heard' && state.outcome !== 'no action'
      ? [{ href: `${at}/settle`, text: 'Record what came of it' }]
      : []),
  ]
}

function Callers({ visit, record, faults }: { visit: Visit; record: CallIn; faults: readonly string[] }) {
  const { state, reference, version } = record
  const joined = state.callers.some(({ person_id }) => person_id === visit.actor.person)
  const received = state.state === 'received'
  return (
    <Section id="callers" heading="Called in by">
      <ul class="govuk-list govuk-list--bullet">
        {state.callers.map(({ name, seat }) => (
          <li>
            {name}, {seatWords[seat].toLowerCase()}
          </li>
        ))}
      </ul>
      {faults.map((fault) => (
        <p class="govuk-body">{fault}</p>
      ))}
      {received && faults.length === 0 && may(visit.actor, 'handle a call-in') ? (
        <PostForm visit={visit} action={`/governance/call-ins/${reference}/accept`}>
          <VersionField value={version} />
          <Button preventDoubleClick>Accept it</Button>
        </PostForm>
      ) : null}
      {received && !joined && may(visit.actor, 'call a decision in') ? (
        <PostForm visit={visit} action={`/governance/call-ins/${reference}/join`}>
          <VersionField value={version} />
          <SeatSelect value="" />
          <Button variant="secondary" preventDoubleClick>
            Join this call-in
          </Button>
        </PostForm>
      ) : null}
    </Section>
  )
}

export function SeatSelect({ value, error }: { value: string; error?: string | undefined }) {
  return (
    <Select
      name="seat"
      label="What do you sit as?"
      value={value}
      error={error}
      items={[{ value: '', text: 'Choose' }, ...seats.map((seat) => ({ value: seat, text: seatWords[seat] }))]}
    />
  )
}

export const seatOf = (typed: unknown): Seat | null => seats.find((seat) => seat === typed) ?? null

/** …/accept: the programme manager, the director. */
export async function accept(visit: Visit): Promise<Answer> {
  const reference = visit.params['reference'] ?? ''
  const next = await visit.work((work) => acceptCallIn(work, reference, Number(visit.typed['version']) || 0))
  return redirect(`/governance/call-ins/${reference}`, { what: `${reference} is accepted.`, next })
}

/** …/join: councillors, and whoever keeps the plan. */
export async function join(visit: Visit): Promise<Answer> {
  const reference = visit.params['reference'] ?? ''
  const seat = seatOf(visit.typed['seat'])
  const at = `/governance/call-ins/${reference}`
  if (!seat) return redirect(at, { what: 'You have not joined yet.', next: 'Choose first what you sit as.' })
  await visit.work((work) => joinCallIn(work, reference, Number(visit.typed['version']) || 0, seat))
  return redirect(at, { what: 'You have joined the call-in.' })
}
