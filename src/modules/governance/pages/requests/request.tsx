import { Temporal } from 'temporal-polyfill'
import { SummaryList } from '../../../../govuk/components/SummaryList.tsx'
import { Tag } from '../../../../govuk/components/Tag.tsx'
import { OutsideCalendarError } from '../../../../kernel/calendar.ts'
import { bankHolidays } from '../../../../platform/holiday-calendar.ts'
import { may } from '../../../../spine/access/index.ts'
import { day } from '../../../../spine/record-forms/index.ts'
import type { StoredRecord } from '../../../../spine/records/index.ts'
import type { Answer, Visit } from '../../../../spine/web/index.ts'
import { documentClock, exemptSays } from '../../rules/requests/document-clock.ts'
import { requestStanding } from '../../rules/requests/request-standing.ts'
import { type RequestState, requestKind } from '../../store/request-kind.ts'
import { DeedLinks, recordPage, Section } from '../record-page.tsx'

type Request = StoredRecord<RequestState>

/** /governance/requests/:reference: councillors and the service; everybody signed in once its answer is published. */
export const requestPage = (visit: Visit): Promise<Answer> =>
  recordPage({
    visit,
    kind: requestKind,
    called: 'Request for information',
    current: null,
    also: async (work, { state }) => ({
      askedBy: state.asked_by_id
        ? await work.tx.selectFrom('record').select('title').where('id', '=', state.asked_by_id).executeTakeFirst()
        : undefined,
    }),
    status: ({ state }) => {
      const { word, tone } = requestStanding(state, visit.ground.clock.today(), bankHolidays)
      return <Tag tone={tone}>{word}</Tag>
    },
    facts: ({ state }, { askedBy }) => [
      { label: 'Asked by', value: askedBy?.title ?? (state.meeting_id ? 'The meeting' : 'Not recorded') },
      { label: 'Asked', value: day(state.asked_on) },
      { label: 'Promised', value: state.promised_on ? day(state.promised_on) : 'Not said' },
      { label: 'Answered', value: state.answered_on ? day(state.answered_on) : 'Not yet' },
    ],
    actions: (record) => <DeedLinks deeds={deedsOf(visit, record)} />,
    body: ({ state }) => {
      const { why } = requestStanding(state, visit.ground.clock.today(), bankHolidays)
      return (
        <>
          {why ? <p class="govuk-body">{why}</p> : null}
          <Section id="asked" heading="What was asked">
            <p class="govuk-body sl-kept">{state.words}</p>
            {state.kind_of === 'document' ? <Clock state={state} /> : null}
          </Section>
          {state.answer ? <Answered state={state} /> : null}
          {state.refused_on ? (
            <Section id="refused" heading="Refusal">
              <p class="govuk-body">
                Refused on {day(state.refused_on)}. <span class="sl-kept">{state.refusal_reasons}</span>
              </p>
            </Section>
          ) : null}
          {state.escalated_on ? (
            <Section id="escalated" heading="Escalated">
              <SummaryList
                rows={[
                  { key: 'To', value: `${state.escalated_to}, on ${day(state.escalated_on)}` },
                  { key: 'Why', value: <span class="sl-kept">{state.escalated_words}</span> },
                  { key: 'What came of it', value: state.escalation_answer || 'Nothing yet' },
                ]}
              />
            </Section>
          ) : null}
          {state.withdrawn_because ? <p class="govuk-body">Withdrawn: {state.withdrawn_because}</p> : null}
        </>
      )
    },
  })

function deedsOf(visit: Visit, { reference, ownerId, state }: Request) {
  const at = `/governance/requests/${reference}`
  const answers = may(visit.actor, 'answer a request', { owner: ownerId === visit.actor.person })
  const asks = may(visit.actor, 'ask for information')
  const open = state.status === 'open'
  const above = state.status === 'refused' && state.escalated_on !== null
  return [
    ...(answers && open ? [{ href: `${at}/promise`, text: 'Who answers, and by when' }] : []),
    ...(answers && (open || above) ? [{ href: `${at}/answer`, text: 'Answer it' }] : []),
    ...(answers && state.status === 'answered' ? [{ href: `${at}/answer`, text: 'Put the answer right' }] : []),
    ...(answers && open ? [{ href: `${at}/refuse`, text: 'Refuse it' }] : []),
    ...(asks && (open || state.status === 'refused')
      ? [{ href: `${at}/escalate`, text: state.escalated_on ? 'Write what came of escalating it' : 'Escalate it' }]
      : []),
    ...(asks && open ? [{ href: `${at}/withdraw`, text: 'Withdraw it' }] : []),
  ]
}

function Clock({ state }: { state: RequestState }) {
  const exempt = exemptSays(state.exempt, state.relevant_to)
  return (
    <>
      <p class="govuk-body">{clockWords(state.asked_on)}</p>
      {exempt ? <p class="govuk-body">{exempt}</p> : null}
    </>
  )
}

function clockWords(askedOn: string): string {
  try {
    return documentClock(Temporal.PlainDate.from(askedOn), bankHolidays).explanation
  } catch (error) {
    if (!(error instanceof OutsideCalendarError)) throw error
    return 'Within ten clear days (KEY-9). The bank holidays of that year are not known yet.'
  }
}

function Answered({ state }: { state: RequestState }) {
  const published = state.published_on
    ? `Yes, on ${day(state.published_on)}`
    : state.publish === 'yes'
      ? 'Yes, but not out yet'
      : `No: ${state.not_published_because}`
  return (
    <Section id="answer" heading="Answer">
      <p class="govuk-body sl-kept">{state.answer}</p>
      <SummaryList rows={[{ key: 'Published', value: published }]} />
    </Section>
  )
}
