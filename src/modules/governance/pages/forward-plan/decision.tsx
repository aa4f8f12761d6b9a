import { Temporal } from 'temporal-polyfill'
import { SummaryList } from '../../../../govuk/components/SummaryList.tsx'
import { Tag } from '../../../../govuk/components/Tag.tsx'
import { WarningText } from '../../../../govuk/components/WarningText.tsx'
import { bankHolidays } from '../../../../platform/holiday-calendar.ts'
import { may } from '../../../../spine/access/index.ts'
import { PublicVersionLink } from '../../../../spine/publications/index.ts'
import { day } from '../../../../spine/record-forms/index.ts'
import type { StoredRecord } from '../../../../spine/records/index.ts'
import type { Answer, Visit } from '../../../../spine/web/index.ts'
import type { CommitteeRules } from '../../rules/call-in/local-rules.ts'
import { hasExecutive, noExecutive } from '../../rules/governance-model.ts'
import { memberAccess } from '../../rules/key-decisions/decision-record.ts'
import { keyReading } from '../../rules/key-decisions/key-reading.ts'
import { warningsOn } from '../../rules/key-decisions/route-wants.ts'
import { standingOf } from '../../rules/key-decisions/standing.ts'
import { listCallIns } from '../../store/list-call-ins.ts'
import { type PlannedState, plannedKind } from '../../store/planned-decision-kind.ts'
import { readRules } from '../../store/read-rules.ts'
import { CallInOfDecision } from '../call-ins/of-decision.tsx'
import { DeedLinks, recordPage, Section } from '../record-page.tsx'
import { Notice } from './notice.tsx'

type Planned = StoredRecord<PlannedState>

/** /governance/forward-plan/:reference: the service; everybody signed in once its notice is published. */
export const plannedPage = (visit: Visit): Promise<Answer> =>
  recordPage({
    visit,
    kind: plannedKind,
    called: 'Planned decision',
    current: null,
    also: async (work, { id }) => ({
      rules: await readRules(work),
      callIns: (
        await listCallIns(work, { decisionId: id, sort: 'received', direction: 'ascending', offset: 0, most: 100 })
      ).rows,
    }),
    status: ({ state }, { rules }) => {
      const { word, tone } = standingNow(visit, state, rules)
      return <Tag tone={tone}>{word}</Tag>
    },
    facts: ({ state }, { rules }) => [
      ...(hasExecutive(rules.governance_model) ? [{ label: 'Key decision', value: state.key ? 'Yes' : 'No' }] : []),
      { label: 'Who decides', value: state.maker || 'Not said yet' },
      { label: 'When', value: state.when_words || 'Not said yet' },
    ],
    actions: (record) => <DeedLinks deeds={deedsOf(visit, record)} />,
    body: (record, { rules, callIns }) => (
      <>
        <Warnings visit={visit} record={record} rules={rules} />
        <Section id="notice" heading="The notice">
          <Notice visit={visit} record={record} rules={rules} />
        </Section>
        {record.state.status === 'planned' ? null : <PublicVersionLink visit={visit} reference={record.reference} />}
        {record.state.status === 'decided' ? <Decided state={record.state} /> : null}
        {record.state.status === 'decided' && hasExecutive(rules.governance_model) ? (
          <CallInOfDecision visit={visit} record={record} rules={rules} callIns={callIns} />
        ) : null}
        {record.state.report_asked_on ? (
          <Section id="report" heading="Report to council">
            <p class="govuk-body">
              Scrutiny required a report on {day(record.state.report_asked_on)} (KEY-6).{' '}
              {record.state.report_asked_because}
            </p>
          </Section>
        ) : null}
      </>
    ),
  })

const standingNow = (visit: Visit, state: PlannedState, rules: CommitteeRules) =>
  standingOf(state, visit.ground.clock.today(), rules.notice_reading, bankHolidays)

function deedsOf(visit: Visit, { reference, ownerId, state }: Planned) {
  if (!may(visit.actor, 'keep a planned decision', { owner: ownerId === visit.actor.person })) return []
  const at = `/governance/forward-plan/${reference}`
  const open = state.status === 'planned' || state.status === 'noticed'
  return [
    ...(open ? [{ href: `${at}/change`, text: 'Change it' }] : []),
    ...(state.key ? [{ href: `${at}/route`, text: 'How notice is given' }] : []),
    ...(state.in_private ? [{ href: `${at}/private`, text: 'Deciding in private' }] : []),
    ...(state.status === 'withdrawn'
      ? []
      : [{ href: `${at}/decided`, text: state.status === 'decided' ? 'Put the record right' : 'Record the decision' }]),
    ...(state.status === 'decided' && !state.key ? [{ href: `${at}/report`, text: 'Scrutiny requires a report' }] : []),
    ...(open ? [{ href: `${at}/withdraw`, text: 'Take it off the plan' }] : []),
  ]
}

type Props = { visit: Visit; record: Planned; rules: CommitteeRules }

/** What is late, wrong or doubtful, each in a sentence. */
function Warnings({ visit, record: { state }, rules }: Props) {
  if (state.status === 'withdrawn') return <p class="govuk-body">Withdrawn: {state.withdrawn_because}</p>
  if (!hasExecutive(rules.governance_model)) return <p class="govuk-body">{noExecutive}</p>
  const reading = keyReading(state, rules.key_threshold)
  const standing = standingNow(visit, state, rules)
  const on = state.decided_on ?? state.decide_from
  const known = state.key && on !== null && (state.status === 'decided' || state.notice_on !== null)
  const faults = known ? warningsOn(state, Temporal.PlainDate.from(on), rules.notice_reading, bankHolidays) : []
  const said = [
    ...(standing.tone === 'red' && standing.why ? [standing.why] : []),
    ...faults.filter((fault) => fault !== standing.why),
    ...(reading.key && !state.key
      ? [`${reading.why} It is not marked as a key decision, and scrutiny may require a report to council (KEY-6).`]
      : []),
  ]
  return (
    <>
      {said.map((fault) => (
        <WarningText>{fault}</WarningText>
      ))}
      {reading.why && !said.some((fault) => fault.startsWith(reading.why ?? '')) ? (
        <p class="govuk-body">{reading.why}</p>
      ) : null}
    </>
  )
}

function Decided({ state }: { state: PlannedState }) {
  return (
    <Section id="decided" heading="The decision">
      <SummaryList
        rows={[
          { key: 'Decided', value: state.decided_on ? day(state.decided_on) : 'Not said' },
          { key: 'What was decided', value: <span class="sl-kept">{state.decided}</span> },
          { key: 'Reasons', value: <span class="sl-kept">{state.reasons}</span> },
          { key: 'Rejected alternatives', value: <span class="sl-kept">{state.alternatives}</span> },
          { key: 'Interests', value: state.interests },
          { key: 'Dispensations', value: state.dispensations || 'None recorded' },
          { key: 'Published', value: state.published_on ? day(state.published_on) : 'Not yet' },
        ]}
      />
      <p class="govuk-body">{memberAccess(state.in_private)}</p>
    </Section>
  )
}
