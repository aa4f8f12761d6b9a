import { Checkboxes } from '../../../../govuk/components/Checkboxes.tsx'
import { Input } from '../../../../govuk/components/Input.tsx'
import { listOf } from '../../../../platform/http/form.ts'
import type { Framework, Phase } from '../../framework.ts'
import {
  EventBoxes,
  NoEvents,
  OffsetFields,
  readEvents,
  readOffset,
  sameOffset,
  typedOffset,
} from './offset-fields.tsx'
import { field, type PartForm, type PartProps } from './part-form.ts'
import { type Fields, newKey, rowsOf, typedRows } from './read-fields.ts'

/** The phase from whose first day the others may be counted (timetable.ts). */
const onSite = 'on-site'

/** What happens from the call on, each with its days. */
export const phases: PartForm = {
  key: 'phases',
  title: 'Phases',
  firstField: 'phase-0-name',
  typedOf: (framework) => ({
    ...typedRows(framework.phases, 'phase', (one) => ({
      name: one.name,
      ...typedOffset(one),
      events: one.events,
      'first-day': one.key === onSite ? ['yes'] : [],
    })),
    ...typedRows(framework.phases, 'until', ({ until }) => (until ? typedOffset(until) : {})),
  }),
  read: (fields, before): Framework => ({
    ...before,
    phases: rowsOf(before.phases.length).flatMap((at) => readPhase(fields, before, at)),
  }),
  Fields: (props) =>
    props.framework.events.length === 0 ? (
      <NoEvents framework={props.framework} />
    ) : (
      rowsOf(props.framework.phases.length).map((at) => <PhaseRow {...props} at={at} />)
    ),
}

function PhaseRow({ at, ...props }: PartProps & { at: number }) {
  const of = field(props)
  const label = `Phase ${at + 1}`
  const row = `phase-${at}`
  return (
    <fieldset class="govuk-fieldset">
      <legend class="govuk-fieldset__legend govuk-fieldset__legend--m">
        {props.framework.phases[at]?.name ?? `${label}, not there yet`}
      </legend>
      <Input label={label} hint="Empty: it goes." {...of(`${row}-name`)} />
      <OffsetFields {...props} row={row} label={`${label} begins`} hint="0: on that day itself." />
      <OffsetFields {...props} row={`until-${at}`} label={`${label} ends`} hint="Empty: it is one day." />
      <EventBoxes {...props} row={row} label={label} />
      <Checkboxes
        name={`${row}-first-day`}
        values={listOf(props.typed, `${row}-first-day`)}
        small
        items={[{ value: 'yes', label: `${label} begins with the first day on site` }]}
      />
    </fieldset>
  )
}

/** A phase whose days or inspections changed here is the council's own and so not confirmed. */
function readPhase(fields: Fields, before: Framework, at: number): Phase[] {
  const row = `phase-${at}`
  const name = fields.text(`${row}-name`)
  if (name === '') return []
  const old = before.phases[at]
  const begins = readOffset(fields, row)
  if (!begins) fields.errors[`${row}-days`] ??= 'Enter how many days, 0 for the day itself'
  const until = readOffset(fields, `until-${at}`) ?? undefined
  const events = readEvents(fields, row, before)
  const offset = begins ?? { from: 'notification', days: 0, count: 'working' }
  const first = fields.ticked(`${row}-first-day`).includes('yes')
  const taken = before.phases.map(({ key }) => key)
  const kept = old && old.key !== onSite ? old.key : newKey(name, [...taken, onSite])
  const same =
    old !== undefined && sameOffset(old, offset) && sameOffset(old.until, until) && old.events.join() === events.join()
  return [
    {
      key: first ? onSite : kept,
      name,
      ...offset,
      ...(until ? { until } : {}),
      events,
      rule: old?.rule ?? before.rule,
      strength: old?.strength ?? 'C',
      confirmed: same && old.confirmed,
    },
  ]
}
