import { Button } from '../../../../govuk/components/Button.tsx'
import { Table } from '../../../../govuk/components/Table.tsx'
import { Tag, type Tone } from '../../../../govuk/components/Tag.tsx'
import { ScrollRegion } from '../../../../govuk/layout.tsx'
import { slug } from '../../../../kernel/text.ts'
import { may } from '../../../../spine/access/index.ts'
import { type ActionRow, ActionStatusTag, leadWords, listActions } from '../../../../spine/actions/index.ts'
import { threadOf } from '../../../../spine/links/index.ts'
import {
  changeForm,
  Fields,
  moreRows,
  orRefuse,
  RowFields,
  readFields,
  typedOf,
  typedOfRows,
} from '../../../../spine/record-forms/index.ts'
import type { Answer, Visit } from '../../../../spine/web/index.ts'
import { byTheme, type Clause, type ClauseStanding, clauseStanding } from '../../rules/after/direction-dates.ts'
import { directionKind } from '../../store/following-kinds.ts'
import { saveFollowing } from '../../use-cases/after/keep-following.ts'
import { followingPage } from '../after/following-page.tsx'
import { day } from '../inspection-words.tsx'
import { head, instrumentWords, readDirection, row } from './direction-fields.ts'

const deed = 'keep what follows a report'

const tones: Readonly<Record<ClauseStanding['word'], { text: string; tone: Tone }>> = {
  done: { text: 'Done', tone: 'green' },
  'done, no evidence': { text: 'Done, not proved', tone: 'amber' },
  late: { text: 'Late', tone: 'red' },
  'will slip': { text: 'Will slip', tone: 'amber' },
  'on time': { text: 'On time', tone: 'blue' },
  'no date': { text: 'No day ordered', tone: 'grey' },
}

/** /inspections/directions/:reference: the service. Clauses by theme, each as ordered and as expected (D12, D13, D15). */
export const directionPage = (visit: Visit): Promise<Answer> =>
  followingPage({
    visit,
    kind: directionKind,
    called: 'Direction or notice',
    deed,
    also: async (work, record) => {
      const ids = (await threadOf(work, record.id))
        .filter(({ kind, upward }) => kind === 'ACT' && !upward)
        .map(({ id }) => id)
      return ids.length > 0 ? (await listActions(work, { ids, sort: 'due' })).rows : []
    },
    facts: ({ state }) => [
      { label: 'Kind', value: instrumentWords[state.instrument] },
      { label: 'Issued', value: day(state.issued_on) },
      { label: 'In force', value: state.ended_on ? `Until ${day(state.ended_on)}. ${state.ended_words}` : 'Yes' },
    ],
    body: (record, actions) => (
      <>
        {record.state.clauses.length === 0 ? <p class="govuk-body">No clause has been written down yet.</p> : null}
        {byTheme(record.state.clauses).map(([theme, clauses]) => (
          <ClauseTable theme={theme} clauses={clauses} today={visit.ground.clock.today().toString()} />
        ))}
        <Actions actions={actions} />
        <div class="govuk-button-group">
          {may(visit.actor, 'raise an action', {}) ? (
            <Button variant="secondary" href={`/actions/raise?from=${record.reference}`}>
              Raise an action
            </Button>
          ) : null}
          {may(visit.actor, deed) && !record.state.ended_on ? (
            <a class="govuk-link" href={`/inspections/directions/add?supersedes=${record.reference}`}>
              Register what supersedes it
            </a>
          ) : null}
        </div>
      </>
    ),
  })

function ClauseTable({ theme, clauses, today }: { theme: string; clauses: readonly Clause[]; today: string }) {
  const id = `theme-${slug(theme)}`
  return (
    <ScrollRegion labelledBy={id}>
      <Table
        caption={`${theme} (${clauses.length})`}
        captionId={id}
        captionSize="m"
        firstCellIsHeader
        head={['What it wants', 'Clause', 'Ordered by', 'Expected by', 'Standing', 'Why', 'Evidence']}
        rows={clauses.map((clause) => {
          const { word, why } = clauseStanding(clause, today)
          return [
            clause.words,
            clause.number || 'None',
            clause.ordered_by ? day(clause.ordered_by) : 'No day',
            clause.expected_by ? day(clause.expected_by) : 'As ordered',
            { content: <Tag tone={tones[word].tone}>{tones[word].text}</Tag> },
            why,
            clause.evidence || 'None yet',
          ]
        })}
      />
    </ScrollRegion>
  )
}

function Actions({ actions }: { actions: readonly ActionRow[] }) {
  if (actions.length === 0) return <p class="govuk-body">No action arises from it yet.</p>
  return (
    <ScrollRegion labelledBy="actions">
      <Table
        class="sl-list"
        caption="Actions that arise from it"
        captionId="actions"
        captionSize="m"
        firstCellIsHeader
        head={['Action', 'Reference', 'Lead', 'Status']}
        rows={actions.map((one) => [
          {
            content: (
              <a class="govuk-link" href={`/actions/${one.reference}`}>
                {one.title}
              </a>
            ),
          },
          { content: one.reference, class: 'sl-no-wrap' },
          leadWords(one.leads),
          { content: <ActionStatusTag word={one.status.word} /> },
        ])}
      />
    </ScrollRegion>
  )
}

const ended = [
  { name: 'ended_on', label: 'Ended on', hint: 'Empty while it is in force.', kind: 'day' as const },
  { name: 'ended_words', label: 'How it ended' },
]

/** /inspections/directions/:reference/change: programme managers and directors. */
export const directionForm = changeForm({
  kind: directionKind,
  deed,
  heading: 'Change the direction or notice',
  typed: ({ title, state }) => ({
    ...typedOf(head, { title, ...state }),
    ...typedOf(ended, state),
    ...typedOfRows('clause', row, state.clauses),
  }),
  fields: async ({ record, typed, errors }) => (
    <>
      <Fields fields={[...head, ...ended]} typed={typed} errors={errors} />
      <RowFields
        row="clause"
        count={record.state.clauses.length + moreRows}
        heading={(at) => `Clause ${record.state.clauses[at]?.number || at + 1}`}
        fields={row}
        typed={typed}
        errors={errors}
      />
    </>
  ),
  save: async (work, { reference }, version, typed) => {
    const errors: Record<string, string> = {}
    const today = work.clock.today()
    const { title, ...state } = readDirection(typed, today, errors)
    const { ended_on, ended_words = '' } = readFields(ended, typed, today, errors)
    orRefuse(errors)
    const change = { title, state: { ...state, ended_on: ended_on || null, ended_words } }
    await saveFollowing(work, directionKind, deed, reference, version, change)
  },
})
