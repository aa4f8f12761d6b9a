import { Button } from '../../../../govuk/components/Button.tsx'
import { may, type Work } from '../../../../spine/access/index.ts'
import { listActions } from '../../../../spine/actions/index.ts'
import { threadOf } from '../../../../spine/links/index.ts'
import { peopleToChoose } from '../../../../spine/people/index.ts'
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
import { byTheme } from '../../rules/after/direction-dates.ts'
import { directionKind } from '../../store/following-kinds.ts'
import { namesOfPeople, themesOfDirection } from '../../store/read-following.ts'
import { changeDirection } from '../../use-cases/after/keep-directions.ts'
import { followingPage } from '../after/following-page.tsx'
import { day } from '../inspection-words.tsx'
import { head, instrumentWords, readDirection, reportRow, row, seriesFields } from './direction-fields.ts'
import { ActionTable, ClauseTable, ReportTable } from './direction-tables.tsx'

const deed = 'keep what follows a report'

/** The actions that arise from a record, by when they are due. */
export async function actionsOf(work: Work, id: string) {
  const ids = (await threadOf(work, id)).filter(({ kind, upward }) => kind === 'ACT' && !upward).map((end) => end.id)
  return ids.length > 0 ? (await listActions(work, { ids, sort: 'due' })).rows : []
}

/** /inspections/directions/:reference: the service. Clauses by theme, each as ordered and as expected (D12, D13, D15). */
export const directionPage = (visit: Visit): Promise<Answer> =>
  followingPage({
    visit,
    kind: directionKind,
    called: 'Direction or notice',
    deed,
    also: async (work, record) => ({
      actions: await actionsOf(work, record.id),
      themes: await themesOfDirection(work, record.id),
      names: await namesOfPeople(
        work,
        record.state.clauses.map(({ owner }) => owner),
      ),
    }),
    facts: ({ state }) => [
      { label: 'Kind', value: instrumentWords[state.instrument] },
      { label: 'Issued', value: day(state.issued_on) },
      { label: 'In force', value: state.ended_on ? `Until ${day(state.ended_on)}. ${state.ended_words}` : 'Yes' },
      { label: 'Public', value: state.published_on ? `Since ${day(state.published_on)}` : 'Not yet' },
      { label: 'Where', value: <Address of={state.address} /> },
    ],
    body: (record, { actions, themes, names }) => {
      const today = visit.ground.clock.today().toString()
      return (
        <>
          {record.state.clauses.length === 0 ? <p class="govuk-body">No clause has been written down yet.</p> : null}
          {byTheme(record.state.clauses).map(([name, clauses]) => (
            <ClauseTable
              name={name}
              theme={themes.find(({ state }) => state.name === name) ?? null}
              clauses={clauses}
              names={names}
              today={today}
            />
          ))}
          <ReportTable reports={record.state.reports} today={today} />
          <ActionTable actions={actions} none="No action arises from it yet." />
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
      )
    },
  })

function Address({ of }: { of: string }) {
  if (!/^https?:\/\/\S+$/i.test(of)) return <>{of || 'Not said'}</>
  return (
    <a class="govuk-link" href={of} rel="noreferrer">
      Read it
    </a>
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
    ...typedOfRows('clause', row([]), state.clauses),
    ...typedOfRows('report', reportRow, state.reports),
  }),
  fields: async ({ record, typed, errors, visit }) => {
    const people = await visit.work(peopleToChoose)
    return (
      <>
        <Fields fields={[...head, ...ended]} typed={typed} errors={errors} />
        <RowFields
          row="clause"
          count={record.state.clauses.length + moreRows}
          heading={(at) => `Clause ${record.state.clauses[at]?.number || at + 1}`}
          fields={row(people)}
          typed={typed}
          errors={errors}
        />
        <RowFields
          row="report"
          count={record.state.reports.length + 1}
          heading={(at) => record.state.reports[at]?.what || 'Another report or review'}
          fields={reportRow}
          typed={typed}
          errors={errors}
        />
        <SeriesFields typed={typed} errors={errors} />
      </>
    )
  },
  save: async (work, { reference }, version, typed) => {
    const errors: Record<string, string> = {}
    const today = work.clock.today()
    const words = readDirection(typed, today, errors, await peopleToChoose(work))
    const { ended_on, ended_words = '' } = readFields(ended, typed, today, errors)
    orRefuse(errors)
    await changeDirection(work, reference, version, { ...words, ended_on: ended_on || null, ended_words })
  },
})

/** A series that is to be added, from its first day and how often. */
export function SeriesFields(props: { typed: Parameters<typeof Fields>[0]['typed']; errors: Record<string, string> }) {
  return (
    <fieldset class="govuk-fieldset">
      <legend class="govuk-fieldset__legend govuk-fieldset__legend--m">Add a series of reports or reviews</legend>
      <p class="govuk-hint">
        Leave it empty where none is ordered. Each of the series becomes a row above once it is saved.
      </p>
      <Fields fields={seriesFields} {...props} />
    </fieldset>
  )
}
