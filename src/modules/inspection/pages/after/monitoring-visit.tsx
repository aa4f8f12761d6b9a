import { SummaryList } from '../../../../govuk/components/SummaryList.tsx'
import { Table } from '../../../../govuk/components/Table.tsx'
import { ScrollRegion } from '../../../../govuk/layout.tsx'
import { attribution } from '../../../../spine/frameworks/index.ts'
import { changeForm, type Field, Fields, orRefuse, readFields, typedOf } from '../../../../spine/record-forms/index.ts'
import type { Answer, Visit } from '../../../../spine/web/index.ts'
import { trackedRows, visitKind } from '../../store/following-kinds.ts'
import { type AreaRow, listAreas } from '../../store/read-areas.ts'
import { saveFollowing } from '../../use-cases/after/keep-following.ts'
import { day } from '../inspection-words.tsx'
import { followingPage } from './following-page.tsx'

const deed = 'keep what follows a report'

const head: readonly Field[] = [
  { name: 'starts', label: 'First day on site', kind: 'day' },
  { name: 'ends', label: 'Last day on site', kind: 'day' },
  { name: 'scope', label: 'What the visit looks at', kind: 'text', wanted: 'Say what the visit looks at' },
  { name: 'pack', label: 'What is sent beforehand, and which cases', kind: 'text' },
  { name: 'letter_on', label: 'Day of the letter', kind: 'day' },
  { name: 'next_on', label: 'When the next visit is expected', hint: 'In words, such as “about March 2027”.' },
]
/** For each area that the report asked for: a row left empty is not tracked by this visit. */
const row: readonly Field[] = [
  { name: 'claimed', label: 'Progress that the council claims', kind: 'text' },
  { name: 'evidence', label: 'What proves it', kind: 'text' },
  { name: 'said', label: 'What the letter said of it', kind: 'text' },
]

/** /inspections/visits/:reference: the service (C10). */
export const visitPage = (visit: Visit): Promise<Answer> =>
  followingPage({
    visit,
    kind: visitKind,
    called: 'Monitoring visit',
    deed,
    also: (work, { state }) => listAreas(work, state.inspection_id),
    facts: ({ state }) => [
      {
        label: 'On site',
        value: [state.starts, state.ends].flatMap((one) => (one ? [day(one)] : [])).join(' to ') || 'Not dated yet',
      },
      { label: 'Letter', value: state.letter_on ? day(state.letter_on) : 'Not yet' },
      { label: 'Next visit', value: state.next_on || 'Not known' },
    ],
    body: ({ state }, areas) => (
      <>
        <SummaryList
          rows={[
            { key: 'What it looks at', value: state.scope || 'Not written yet' },
            { key: 'What is sent beforehand', value: state.pack || 'Not written yet' },
          ]}
        />
        {state.areas.length === 0 ? (
          <p class="govuk-body">No area of the report is tracked by it yet.</p>
        ) : (
          <ScrollRegion labelledBy="tracked">
            <Table
              caption="Areas that it tracks"
              captionId="tracked"
              captionSize="m"
              firstCellIsHeader
              head={['Area', 'Progress claimed', 'What proves it', 'What the letter said']}
              rows={state.areas.map((one) => [
                { content: <AreaLink area={areas.find(({ id }) => id === one.area)} /> },
                one.claimed || 'Nothing yet',
                one.evidence || 'Nothing yet',
                one.said || 'Nothing yet',
              ])}
            />
          </ScrollRegion>
        )}
        {state.areas.some(({ said }) => said !== '') ? attribution : null}
      </>
    ),
  })

function AreaLink({ area }: { area: AreaRow | undefined }) {
  if (!area) return <>An area that you may not see</>
  return (
    <a class="govuk-link" href={`/inspections/areas/${area.reference}`}>
      {area.title}
    </a>
  )
}

/** /inspections/visits/:reference/change: programme managers and directors. */
export const visitForm = changeForm({
  kind: visitKind,
  deed,
  heading: 'Change the monitoring visit',
  typed: ({ state }) => ({
    ...typedOf(head, state),
    ...Object.assign({}, ...state.areas.map((one) => typedOf(row, one, `area-${one.area}-`))),
  }),
  fields: async ({ record, typed, errors, visit }) => {
    const areas = await visit.work((work) => listAreas(work, record.state.inspection_id))
    return (
      <>
        <Fields fields={head} typed={typed} errors={errors} />
        {areas.map(({ id, reference, title }) => (
          <fieldset class="govuk-fieldset">
            <legend class="govuk-fieldset__legend govuk-fieldset__legend--m">
              {reference}: {title}
            </legend>
            <Fields fields={row} typed={typed} errors={errors} prefix={`area-${id}-`} />
          </fieldset>
        ))}
      </>
    )
  },
  save: async (work, { reference, state }, version, typed) => {
    const errors: Record<string, string> = {}
    const today = work.clock.today()
    const { starts, ends, letter_on, ...words } = readFields(head, typed, today, errors)
    if (starts && ends && ends < starts) errors['ends'] = 'The last day is before the first'
    const areas = (await listAreas(work, state.inspection_id)).flatMap(({ id }) => {
      const said = readFields(row, typed, today, errors, `area-${id}-`)
      return Object.values(said).every((one) => one === '') ? [] : [{ area: id, ...said }]
    })
    orRefuse(errors)
    const { scope = '', pack = '', next_on = '' } = words
    const days = { starts: starts || null, ends: ends || null, letter_on: letter_on || null }
    await saveFollowing(work, visitKind, deed, reference, version, {
      state: { ...days, scope, pack, next_on, areas: trackedRows.parse(areas) },
    })
  },
})
