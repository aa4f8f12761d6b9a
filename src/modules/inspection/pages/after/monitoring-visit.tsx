import { SummaryList } from '../../../../govuk/components/SummaryList.tsx'
import { Table } from '../../../../govuk/components/Table.tsx'
import { ScrollRegion } from '../../../../govuk/layout.tsx'
import { formatDate } from '../../../../kernel/text.ts'
import { attribution } from '../../../../spine/frameworks/index.ts'
import { peopleToChoose } from '../../../../spine/people/index.ts'
import { changeForm, type Field, Fields, orRefuse, readFields, typedOf } from '../../../../spine/record-forms/index.ts'
import type { Answer, Visit } from '../../../../spine/web/index.ts'
import { isOver, tasksOf, type VisitNeed } from '../../rules/after/visit-needs.ts'
import { taskRows, trackedRows, type VisitState, visitKind } from '../../store/following-kinds.ts'
import { type AreaRow, listAreas } from '../../store/read-areas.ts'
import { namesOfPeople } from '../../store/read-following.ts'
import { changeVisit, expectVisit, needsOf } from '../../use-cases/after/keep-visits.ts'
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

type People = readonly { id: string; name: string }[]

/** For each thing that it needs: what, of whom, by when (ILACS-M4). */
const taskRow = (people: People): readonly Field[] => [
  { name: 'what', label: 'What is needed' },
  {
    name: 'whom',
    label: 'Of whom',
    kind: 'choice',
    choices: [['', 'Nobody yet'], ...people.map(({ id, name }) => [id, name] as const)],
  },
  { name: 'by', label: 'By when', kind: 'day' },
  { name: 'done_on', label: 'Done on', kind: 'day' },
]
/** One more row than there is, for what nobody had thought of. */
const ownKey = (tasks: VisitState['tasks']) =>
  `own-${Math.max(0, ...tasks.map(({ key }) => Number(/^own-(\d+)$/.exec(key)?.[1] ?? 0))) + 1}`

/** /inspections/visits/:reference: the service (C10). */
export const visitPage = (visit: Visit): Promise<Answer> =>
  followingPage({
    visit,
    kind: visitKind,
    called: 'Monitoring visit',
    deed,
    also: async (work, { state }) => ({
      areas: await listAreas(work, state.inspection_id),
      needs: await needsOf(work, state),
      next: await expectVisit(work, state.inspection_id),
      names: await namesOfPeople(
        work,
        state.tasks.map(({ whom }) => whom),
      ),
    }),
    facts: ({ state }, { next }) => [
      {
        label: 'On site',
        value: [state.starts, state.ends].flatMap((one) => (one ? [day(one)] : [])).join(' to ') || 'Not dated yet',
      },
      { label: 'Letter', value: state.letter_on ? day(state.letter_on) : 'Not yet' },
      {
        label: 'Next visit',
        value: state.next_on || (next ? `About ${formatDate(next.about)}. ${next.why.join(' ')}` : 'Not known'),
      },
    ],
    body: ({ state }, { areas, needs, names }) => (
      <>
        <SummaryList
          rows={[
            { key: 'What it looks at', value: state.scope || 'Not written yet' },
            { key: 'What is sent beforehand', value: state.pack || 'Not written yet' },
          ]}
        />
        <Needs
          needs={needs}
          tasks={tasksOf(needs, state.tasks, isOver(state, visit.ground.clock.today().toString()))}
          names={names}
          today={visit.ground.clock.today().toString()}
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

type NeedsProps = {
  needs: readonly VisitNeed[]
  tasks: VisitState['tasks']
  names: ReadonlyMap<string, string>
  today: string
}

/** What it needs of whom by when, with what is not ours to do between (C10). */
function Needs({ needs, tasks, names, today }: NeedsProps) {
  if (tasks.length === 0 && needs.length === 0)
    return <p class="govuk-body">Give its first day on site, and what it needs by when is worked out.</p>
  const others = needs.filter(({ ours }) => !ours)
  const rows = [
    ...tasks.map((task) => ({
      ...{ by: task.by, what: task.what, whom: names.get(task.whom) ?? 'Nobody yet' },
      standing: task.done_on ? `Done on ${day(task.done_on)}` : task.by !== '' && task.by < today ? 'Late' : 'To do',
      why: needs.find(({ key, by }) => key === task.key && by.toString() === task.by)?.why ?? 'Set by hand.',
    })),
    ...others.map(({ by, what, why }) => ({ by: by.toString(), what, whom: 'Not ours to do', standing: '', why })),
  ].toSorted((one, other) => (one.by || '9999').localeCompare(other.by || '9999'))
  return (
    <ScrollRegion labelledBy="needs">
      <Table
        caption="What it needs of whom by when"
        captionId="needs"
        captionSize="m"
        firstCellIsHeader
        head={['What', 'Of whom', 'By', 'Standing', 'Why that day']}
        rows={rows.map(({ what, whom, by, standing, why }) => [
          what,
          whom,
          { content: by ? day(by) : 'No day', class: 'sl-no-wrap' },
          standing,
          why,
        ])}
      />
    </ScrollRegion>
  )
}

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
    ...Object.assign({}, ...state.tasks.map((one) => typedOf(taskRow([]), one, `task-${one.key}-`))),
  }),
  fields: async ({ record, typed, errors, visit }) => {
    const { areas, people, needs } = await visit.work(async (work) => ({
      areas: await listAreas(work, record.state.inspection_id),
      people: await peopleToChoose(work),
      needs: await needsOf(work, record.state),
    }))
    const tasks = tasksOf(needs, record.state.tasks)
    const shown = {
      ...Object.assign({}, ...tasks.map((one) => typedOf(taskRow([]), one, `task-${one.key}-`))),
      ...typed,
    }
    return (
      <>
        <Fields fields={head} typed={typed} errors={errors} />
        {[...tasks, { key: ownKey(record.state.tasks), what: 'Something else that it needs' }].map(({ key, what }) => (
          <fieldset class="govuk-fieldset">
            <legend class="govuk-fieldset__legend govuk-fieldset__legend--m">{what}</legend>
            <Fields fields={taskRow(people)} typed={shown} errors={errors} prefix={`task-${key}-`} />
          </fieldset>
        ))}
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
    const people = await peopleToChoose(work)
    const keys = Object.keys(typed).flatMap((name) => /^task-([a-z0-9-]+)-what$/.exec(name)?.[1] ?? [])
    const tasks = keys.flatMap((key) => {
      const said = readFields(taskRow(people), typed, today, errors, `task-${key}-`)
      if (said['whom'] && !people.some(({ id }) => id === said['whom'])) errors[`task-${key}-whom`] = 'Choose of whom'
      return said['what'] ? [{ key, ...said }] : []
    })
    orRefuse(errors)
    const { scope = '', pack = '', next_on = '' } = words
    const days = { starts: starts || null, ends: ends || null, letter_on: letter_on || null }
    const rows = { areas: trackedRows.parse(areas), tasks: taskRows.parse(tasks) }
    await changeVisit(work, reference, version, { ...days, scope, pack, next_on, ...rows })
  },
})
