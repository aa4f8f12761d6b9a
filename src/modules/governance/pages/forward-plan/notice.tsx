import { Temporal } from 'temporal-polyfill'
import { Button } from '../../../../govuk/components/Button.tsx'
import { SummaryList } from '../../../../govuk/components/SummaryList.tsx'
import { OutsideCalendarError } from '../../../../kernel/calendar.ts'
import { formatDateWithWeekday } from '../../../../kernel/text.ts'
import { bankHolidays } from '../../../../platform/holiday-calendar.ts'
import { may } from '../../../../spine/access/index.ts'
import { day } from '../../../../spine/record-forms/index.ts'
import type { StoredRecord } from '../../../../spine/records/index.ts'
import { type Answer, PostForm, redirect, VersionField, type Visit } from '../../../../spine/web/index.ts'
import type { CommitteeRules } from '../../rules/call-in/local-rules.ts'
import { lastNoticeDay, privateNotices, routeOpen } from '../../rules/key-decisions/notice-dates.ts'
import { noticeOf } from '../../rules/key-decisions/notice-fields.ts'
import { wantsOf } from '../../rules/key-decisions/route-wants.ts'
import type { PlannedState } from '../../store/planned-decision-kind.ts'
import { publishNotice, wantingOf } from '../../use-cases/give-notice.ts'

type Props = { visit: Visit; record: StoredRecord<PlannedState>; rules: CommitteeRules }

/** The notice as it will be read, what it lacks, by when it must be out, and the button that publishes it. */
export function Notice({ visit, record, rules }: Props) {
  const { state, title, ownerId } = record
  const wanting = wantingOf({ ...state, title })
  const mayPublish = may(visit.actor, 'keep a planned decision', { owner: ownerId === visit.actor.person })
  return (
    <>
      <SummaryList
        rows={noticeOf({ ...state, title })
          .filter(({ letter }) => letter !== 'a' || state.key)
          .map(({ letter, heading, says }) => ({
            key: state.key ? `(${letter}) ${heading}` : heading,
            value: says ? <span class="sl-kept">{says}</span> : <em>Not said yet</em>,
          }))}
      />
      {state.notice_on ? <p class="govuk-body">Published on {day(state.notice_on)}.</p> : null}
      <Dates visit={visit} state={state} rules={rules} />
      {state.key ? <Steps state={state} /> : null}
      {state.status === 'planned' && mayPublish ? (
        wanting.length > 0 ? (
          <>
            <p class="govuk-body">Wanting before it can be published:</p>
            <ul class="govuk-list govuk-list--bullet">
              {wanting.map((one) => (
                <li>{one}</li>
              ))}
            </ul>
          </>
        ) : (
          <PostForm visit={visit} action={`/governance/forward-plan/${record.reference}/publish`}>
            <VersionField value={record.version} />
            <Button preventDoubleClick>Publish the notice today</Button>
          </PostForm>
        )
      ) : null}
    </>
  )
}

/** By when notice is given and why, and the two notices of a decision in private. */
function Dates({ visit, state, rules }: { visit: Visit; state: PlannedState; rules: CommitteeRules }) {
  if (state.decide_from === null || state.status === 'decided' || state.status === 'withdrawn') return null
  const from = Temporal.PlainDate.from(state.decide_from)
  try {
    const last = lastNoticeDay(from, rules.notice_reading, bankHolidays)
    const open = routeOpen(visit.ground.clock.today(), from, rules.notice_reading, bankHolidays)
    const secret = state.in_private ? privateNotices(from, bankHolidays) : null
    return (
      <>
        {state.key ? (
          <p class="govuk-body">
            <strong>Notice by {formatDateWithWeekday(last.date)}.</strong> {last.explanation} {last.warning ?? ''}
          </p>
        ) : null}
        {state.key && state.status === 'planned' && open.route !== 'notice' ? (
          <p class="govuk-body">
            <strong>
              What is left is {open.route === 'general exception' ? 'the general exception' : 'special urgency'}.
            </strong>{' '}
            {open.why}
          </p>
        ) : null}
        {secret ? (
          <p class="govuk-body">
            <strong>In private (ATI-9).</strong> First notice by {formatDateWithWeekday(secret.first.date)}, with the
            reasons; second by {formatDateWithWeekday(secret.second.date)}, with what was said against it and the answer
            {state.private_second_on ? `; it was published on ${day(state.private_second_on)}` : ''}.
          </p>
        ) : null}
      </>
    )
  } catch (error) {
    if (!(error instanceof OutsideCalendarError)) throw error
    return (
      <p class="govuk-body">The bank holidays of that year are not known yet, so no day of notice can be counted.</p>
    )
  }
}

const routeWords = {
  notice: 'Notice of 28 clear days (KEY-2)',
  'general exception': 'General exception (KEY-3)',
  'special urgency': 'Special urgency (KEY-4)',
} as const

function Steps({ state }: { state: PlannedState }) {
  if (state.route === 'notice') return null
  return (
    <>
      <h3 class="govuk-heading-s">{routeWords[state.route]}</h3>
      <ul class="govuk-list govuk-list--bullet">
        {wantsOf(state).map(({ words, done }) => (
          <li>
            {words}: <strong>{done ? 'done' : 'not yet'}</strong>
          </li>
        ))}
      </ul>
      {state.impracticable ? <p class="govuk-body">Why notice was short: {state.impracticable}</p> : null}
      {state.urgent_reasons ? <p class="govuk-body">Why it could not wait: {state.urgent_reasons}</p> : null}
    </>
  )
}

/** /governance/forward-plan/:reference/publish: its lead officer, the programme manager, the director. */
export async function publish(visit: Visit): Promise<Answer> {
  const reference = visit.params['reference'] ?? ''
  const version = Number(visit.typed['version']) || 0
  const route = await visit.work((work) => publishNotice(work, reference, version))
  return redirect(`/governance/forward-plan/${reference}`, {
    what: `The notice of ${reference} is published.`,
    next:
      route === 'notice'
        ? 'Everybody who is signed in can read it.'
        : `It is too late for 28 clear days: say what was done for ${route === 'general exception' ? 'the general exception' : 'special urgency'}.`,
  })
}
