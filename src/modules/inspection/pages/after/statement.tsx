import { Temporal } from 'temporal-polyfill'
import { SummaryList } from '../../../../govuk/components/SummaryList.tsx'
import { Table } from '../../../../govuk/components/Table.tsx'
import { Tag, type Tone } from '../../../../govuk/components/Tag.tsx'
import { WarningText } from '../../../../govuk/components/WarningText.tsx'
import { ScrollRegion } from '../../../../govuk/layout.tsx'
import { formatDate, plural } from '../../../../kernel/text.ts'
import { bankHolidays } from '../../../../platform/holiday-calendar.ts'
import type { Datasets } from '../../../../spine/datasets/index.ts'
import { changeForm, type Field, Fields, orRefuse, readFields, typedOf } from '../../../../spine/record-forms/index.ts'
import type { Answer, Visit } from '../../../../spine/web/index.ts'
import { type DutyStanding, duties, dutyStanding } from '../../rules/after/duties.ts'
import { type CallIn, type StatementClock, statementClocks, wayBack } from '../../rules/after/statement-dates.ts'
import { type StatementState, statementKind } from '../../store/following-kinds.ts'
import { listAreas } from '../../store/read-areas.ts'
import { inspectionById } from '../../store/read-following.ts'
import { saveFollowing } from '../../use-cases/after/keep-following.ts'
import { readCallIn } from '../../use-cases/after/read-call-in.ts'
import { readInspection } from '../../use-cases/read-inspection.ts'
import { day } from '../inspection-words.tsx'
import { followingPage } from './following-page.tsx'

const deed = 'keep what follows a report'

const head: readonly Field[] = [
  { name: 'cabinet_on', label: 'Day of the cabinet or council that approves it', kind: 'day' },
  { name: 'submitted_on', label: 'Day on which it was sent to the inspectorate', kind: 'day' },
  { name: 'submitted_evidence', label: 'What proves that it was sent', kind: 'text' },
]
const dutyFields: readonly Field[] = [
  { name: 'done_on', label: 'Done on', kind: 'day' },
  { name: 'evidence', label: 'What proves it', kind: 'text' },
]

/** /inspections/statements/:reference: the service. `datasets` say how long this council's call-in lasts. */
export const statementPage =
  (datasets: Datasets) =>
  (visit: Visit): Promise<Answer> =>
    followingPage({
      visit,
      kind: statementKind,
      called: 'Statement of action',
      deed,
      also: async (work, { state }) => {
        const inspection = await inspectionById(work, state.inspection_id)
        const read = inspection ? await readInspection(work, inspection.reference) : null
        const unanswered = (await listAreas(work, state.inspection_id)).filter(
          ({ actions }) => !actions.some((action) => action.state !== 'withdrawn'),
        )
        const dayOf = (iso: string | null | undefined) => (iso ? Temporal.PlainDate.from(iso) : null)
        const from = read?.inspection.state
        return {
          clocks: statementClocks(dayOf(from?.received_on), dayOf(from?.published), bankHolidays),
          printed: from?.statement_due ?? null,
          unanswered,
          inspection,
          callIn: await readCallIn(work, datasets),
        }
      },
      body: ({ state }, { clocks, printed, unanswered, inspection, callIn }) => (
        <>
          <Clocks {...{ clocks, printed, state, callIn }} inspection={inspection?.reference ?? ''} />
          <section aria-labelledby="duties">
            <h2 class="govuk-heading-m" id="duties">
              Duties to publish
            </h2>
            <DutyTable state={state} clock={clocks[0]} today={visit.ground.clock.today().toString()} />
          </section>
          <section aria-labelledby="answered">
            <h2 class="govuk-heading-m" id="answered">
              Does it answer everything?
            </h2>
            {unanswered.length === 0 ? (
              <p class="govuk-body">Every area of the report has an action (POST-6).</p>
            ) : (
              <>
                <p class="govuk-body">{plural(unanswered.length, 'area')} without an action (POST-6):</p>
                <ul class="govuk-list govuk-list--bullet">
                  {unanswered.map(({ reference, title }) => (
                    <li>
                      <a class="govuk-link" href={`/inspections/areas/${reference}`}>
                        {title}
                      </a>{' '}
                      {reference}
                    </li>
                  ))}
                </ul>
              </>
            )}
          </section>
        </>
      ),
    })

type ClocksProps = {
  clocks: readonly StatementClock[]
  printed: string | null
  state: StatementState
  inspection: string
  callIn: CallIn
}

function Clocks({ clocks, printed, state, inspection, callIn }: ClocksProps) {
  const [first] = clocks
  if (!first)
    return (
      <p class="govuk-body">
        No day can be counted: say on{' '}
        <a class="govuk-link" href={`/inspections/${inspection}`}>
          {inspection}
        </a>{' '}
        when the final report was received or published.
      </p>
    )
  const way = state.cabinet_on
    ? wayBack(Temporal.PlainDate.from(state.cabinet_on), first.stateBy, callIn, bankHolidays)
    : null
  return (
    <>
      <ScrollRegion labelledBy="clocks">
        <Table
          caption="By when"
          captionId="clocks"
          captionSize="m"
          firstCellIsHeader
          head={['Counted from', 'Publish the report by', 'Statement ready by', 'How it is counted']}
          rows={clocks.map((clock) => [
            clock.by === 'receipt'
              ? `Receipt, ${formatDate(clock.from)}`
              : `Publication, ${formatDate(clock.from)}: the latest that it can be`,
            `${formatDate(clock.publishBy)} (POST-2)`,
            `${formatDate(clock.stateBy)} (POST-3)`,
            clock.why,
          ])}
        />
      </ScrollRegion>
      {printed ? <p class="govuk-body">The letter prints {day(printed)}, and the printed day wins (JTAI-7).</p> : null}
      {way?.collides ? (
        <WarningText>
          The call-in after the cabinet of {day(state.cabinet_on ?? '')} ends on {formatDate(way.callInEnds)}, which is
          not before the statement is due. Choose an earlier cabinet, or ask for call-in to be waived (POST-5).
        </WarningText>
      ) : null}
      <SummaryList
        rows={[
          { key: 'Approved by cabinet or council', value: state.cabinet_on ? day(state.cabinet_on) : 'Not said yet' },
          ...(way
            ? [
                {
                  key: 'Notice of the decision by',
                  value: `${formatDate(way.noticeBy)} (28 clear days, if it is a key decision)`,
                },
                { key: 'Paper published by', value: `${formatDate(way.publishBy)} (five clear days)` },
                {
                  key: 'Call-in ends',
                  value: `${formatDate(way.callInEnds)} (${plural(callIn.days, `${callIn.counts} day`)}, by this council’s rules)`,
                },
              ]
            : []),
          {
            key: 'Sent to the inspectorate',
            value: state.submitted_on ? `${day(state.submitted_on)}. ${state.submitted_evidence}` : 'Not yet',
          },
        ]}
      />
    </>
  )
}

const tones: Readonly<Record<DutyStanding, { text: string; tone: Tone }>> = {
  done: { text: 'Done', tone: 'green' },
  'done, no evidence': { text: 'Done, not proved', tone: 'amber' },
  'to do': { text: 'To do', tone: 'grey' },
  late: { text: 'Late', tone: 'red' },
}

type DutyProps = { state: StatementState; clock: StatementClock | undefined; today: string }

function DutyTable({ state, clock, today }: DutyProps) {
  return (
    <ScrollRegion labelledBy="duties-table">
      <Table
        caption="Each duty and its evidence"
        captionId="duties-table"
        captionHidden
        firstCellIsHeader
        head={['Duty', 'Rule', 'By', 'Standing', 'Done on', 'Evidence']}
        rows={duties.map(({ key, name, rule, within }) => {
          const done = state.duties.find((one) => one.key === key)
          const by = clock ? (within === 30 ? clock.publishBy : clock.stateBy) : null
          const { text, tone } = tones[dutyStanding(done, by?.toString() ?? null, today)]
          return [
            name,
            { content: rule, class: 'sl-no-wrap' },
            by ? formatDate(by) : 'Not known',
            { content: <Tag tone={tone}>{text}</Tag> },
            done?.done_on ? day(done.done_on) : 'Not yet',
            done?.evidence || 'None yet',
          ]
        })}
      />
    </ScrollRegion>
  )
}

/** /inspections/statements/:reference/change: programme managers and directors. */
export const statementForm = changeForm({
  kind: statementKind,
  deed,
  heading: 'Change the statement of action',
  typed: ({ state }) => ({
    ...typedOf(head, state),
    ...Object.assign({}, ...state.duties.map((one) => typedOf(dutyFields, one, `duty-${one.key}-`))),
  }),
  fields: async ({ typed, errors }) => (
    <>
      <Fields fields={head} typed={typed} errors={errors} />
      {duties.map(({ key, name }) => (
        <fieldset class="govuk-fieldset">
          <legend class="govuk-fieldset__legend govuk-fieldset__legend--m">{name}</legend>
          <Fields fields={dutyFields} typed={typed} errors={errors} prefix={`duty-${key}-`} />
        </fieldset>
      ))}
    </>
  ),
  save: async (work, { reference }, version, typed) => {
    const errors: Record<string, string> = {}
    const today = work.clock.today()
    const { cabinet_on, submitted_on, submitted_evidence = '' } = readFields(head, typed, today, errors)
    const done = duties.map(({ key }) => {
      const { done_on = '', evidence = '' } = readFields(dutyFields, typed, today, errors, `duty-${key}-`)
      return { key, done_on, evidence }
    })
    orRefuse(errors)
    const state = {
      duties: done,
      cabinet_on: cabinet_on || null,
      submitted_on: submitted_on || null,
      submitted_evidence,
    }
    await saveFollowing(work, statementKind, deed, reference, version, { state })
  },
})
