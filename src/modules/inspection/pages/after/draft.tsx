import { Temporal } from 'temporal-polyfill'
import { Button } from '../../../../govuk/components/Button.tsx'
import { InsetText } from '../../../../govuk/components/InsetText.tsx'
import { Table } from '../../../../govuk/components/Table.tsx'
import { ScrollRegion } from '../../../../govuk/layout.tsx'
import { formatDate } from '../../../../kernel/text.ts'
import { bankHolidays } from '../../../../platform/holiday-calendar.ts'
import { textOf } from '../../../../platform/http/form.ts'
import { may } from '../../../../spine/access/index.ts'
import {
  changeForm,
  type Field,
  Fields,
  moreRows,
  orRefuse,
  RowFields,
  readFields,
  readRows,
  typedOf,
  typedOfRows,
} from '../../../../spine/record-forms/index.ts'
import { type Answer, PostForm, redirect, VersionField, type Visit } from '../../../../spine/web/index.ts'
import { commentKinds, commentsDue, faultsOfComments } from '../../rules/after/draft-comments.ts'
import { commentRows, draftKind } from '../../store/following-kinds.ts'
import { inspectionById } from '../../store/read-following.ts'
import { saveComments, sendComments } from '../../use-cases/after/keep-following.ts'
import { readInspection } from '../../use-cases/read-inspection.ts'
import { day } from '../inspection-words.tsx'
import { followingPage } from './following-page.tsx'

const deed = 'comment on a draft report'
const kindWords: Readonly<Record<string, string>> = { factual: 'A fact', emphasis: 'Emphasis', tone: 'Tone' }

const head: readonly Field[] = [
  {
    name: 'received_on',
    label: 'Day on which the draft came',
    kind: 'day',
    wanted: 'Enter the day on which the draft came',
  },
]
const row: readonly Field[] = [
  { name: 'page', label: 'Page' },
  { name: 'paragraph', label: 'Paragraph' },
  {
    name: 'kind',
    label: 'What it is about',
    kind: 'choice',
    choices: commentKinds.map((one) => [one, kindWords[one] ?? one]),
  },
  { name: 'says', label: 'What the draft says, in short', kind: 'text' },
  { name: 'correction', label: 'What should stand instead', kind: 'text' },
  { name: 'evidence', label: 'Evidence', kind: 'text' },
  { name: 'answer', label: 'What was answered, once it was sent', kind: 'text' },
]

/** /inspections/drafts/:reference: the director and programme managers; it is confidential (ILACS-T7). */
export const draftPage = (visit: Visit): Promise<Answer> =>
  followingPage({
    visit,
    kind: draftKind,
    called: 'Draft report',
    deed,
    also: async (work, { state }) => {
      const inspection = await inspectionById(work, state.inspection_id)
      const framework = inspection ? (await readInspection(work, inspection.reference)).framework : null
      return framework?.factualAccuracy ?? null
    },
    facts: ({ state }, accuracy) => [
      { label: 'Draft came', value: day(state.received_on) },
      {
        label: 'Comments by',
        value: accuracy
          ? `${formatDate(commentsDue(Temporal.PlainDate.from(state.received_on), accuracy.workingDays, bankHolidays))} (${accuracy.workingDays} working days, ${accuracy.rule})`
          : 'The framework does not say',
      },
      { label: 'Sent', value: state.sent_on ? day(state.sent_on) : 'Not yet' },
    ],
    body: (record, accuracy) => {
      const { comments, sent_on: sent } = record.state
      const faults = faultsOfComments(comments)
      return (
        <>
          <InsetText>
            Confidential until the report is published.
            {accuracy && !accuracy.confirmed
              ? ' The time for comments is not confirmed against the current handbook.'
              : ''}
          </InsetText>
          {comments.length === 0 ? (
            <p class="govuk-body">No comment yet.</p>
          ) : (
            <ScrollRegion labelledBy="comments-table">
              <Table
                caption="Comments"
                captionId="comments-table"
                captionSize="m"
                firstCellIsHeader
                head={['Where', 'About', 'What the draft says', 'What should stand', 'Evidence', 'Answer']}
                rows={comments.map((one) => [
                  [one.page && `page ${one.page}`, one.paragraph && `paragraph ${one.paragraph}`]
                    .filter(Boolean)
                    .join(', ') || 'Not said',
                  kindWords[one.kind] ?? one.kind,
                  one.says,
                  one.correction,
                  one.evidence || 'None',
                  one.answer || 'None yet',
                ])}
              />
            </ScrollRegion>
          )}
          {sent || comments.length === 0 || !may(visit.actor, deed) ? null : faults.length > 0 ? (
            <>
              <p class="govuk-body">Before they can go:</p>
              <ul class="govuk-list govuk-list--bullet">
                {faults.map((fault) => (
                  <li>{fault}</li>
                ))}
              </ul>
            </>
          ) : (
            <PostForm visit={visit} action={`/inspections/drafts/${record.reference}/send`}>
              <VersionField value={record.version} />
              <p class="govuk-body">
                Say so when they have gone to the inspectorate. They are locked then; only answers may be added.
              </p>
              <Button variant="secondary">They have been sent</Button>
            </PostForm>
          )}
        </>
      )
    },
  })

/** /inspections/drafts/:reference/change: programme managers and directors. */
export const draftForm = changeForm({
  kind: draftKind,
  deed,
  heading: 'Comments on the draft report',
  intro: ({ state }) =>
    state.sent_on ? <p class="govuk-body">They were sent on {day(state.sent_on)}. Only answers are kept now.</p> : null,
  typed: ({ state }) => ({ ...typedOf(head, state), ...typedOfRows('comment', row, state.comments) }),
  fields: async ({ record, typed, errors }) => (
    <>
      <Fields fields={head} typed={typed} errors={errors} />
      <RowFields
        row="comment"
        count={record.state.comments.length + (record.state.sent_on ? 0 : moreRows)}
        heading={(at) => `Comment ${at + 1}`}
        fields={row}
        typed={typed}
        errors={errors}
      />
    </>
  ),
  save: async (work, { reference }, version, typed) => {
    const errors: Record<string, string> = {}
    const today = work.clock.today()
    const { received_on = '' } = readFields(head, typed, today, errors)
    const comments = commentRows.parse(readRows('comment', row, typed, today, errors))
    orRefuse(errors)
    await saveComments(work, reference, version, { received_on, comments })
  },
})

/** POST /inspections/drafts/:reference/send */
export async function sendDraftComments(visit: Visit): Promise<Answer> {
  const reference = visit.params['reference'] ?? ''
  await visit.work((work) => sendComments(work, reference, Number(textOf(visit.typed, 'version')) || 0))
  return redirect(`/inspections/drafts/${reference}`, { what: 'The comments are locked as they were sent.' })
}
