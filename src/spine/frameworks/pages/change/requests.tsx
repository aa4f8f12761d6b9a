import { Input } from '../../../../govuk/components/Input.tsx'
import type { Framework, InspectionRequest } from '../../framework.ts'
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

/** What inspectors ask for, and by when. */
export const requests: PartForm = {
  key: 'requests',
  title: 'What inspectors ask for',
  firstField: 'request-0-name',
  typedOf: (framework) =>
    typedRows(framework.requests, 'request', (one) => ({ name: one.name, ...typedOffset(one), events: one.events })),
  read: (fields, before): Framework => {
    const taken = before.requests.map(({ key }) => key)
    return {
      ...before,
      requests: rowsOf(before.requests.length).flatMap((at) => readRequest(fields, before, at, taken)),
    }
  },
  Fields: (props) =>
    props.framework.events.length === 0 ? (
      <NoEvents framework={props.framework} />
    ) : (
      rowsOf(props.framework.requests.length).map((at) => <RequestRow {...props} at={at} />)
    ),
}

function RequestRow({ at, ...props }: PartProps & { at: number }) {
  const of = field(props)
  const label = `Request ${at + 1}`
  return (
    <fieldset class="govuk-fieldset">
      <legend class="govuk-fieldset__legend govuk-fieldset__legend--m">
        {props.framework.requests[at]?.name ?? `${label}, not there yet`}
      </legend>
      <Input label={label} hint="Empty: it goes." {...of(`request-${at}-name`)} />
      <OffsetFields {...props} row={`request-${at}`} label={`${label} is due`} hint="0: on that day itself." />
      <EventBoxes {...props} row={`request-${at}`} label={label} />
    </fieldset>
  )
}

/** A request whose day or inspections changed here is the council's own and so not confirmed. */
function readRequest(fields: Fields, before: Framework, at: number, taken: string[]): InspectionRequest[] {
  const row = `request-${at}`
  const name = fields.text(`${row}-name`)
  if (name === '') return []
  const old = before.requests[at]
  const due = readOffset(fields, row)
  if (!due) fields.errors[`${row}-days`] ??= 'Enter how many days, 0 for the day itself'
  const offset = due ?? { from: 'notification', days: 0, count: 'working' }
  const events = readEvents(fields, row, before)
  const key = old?.key ?? newKey(name, taken)
  taken.push(key)
  const same = old !== undefined && sameOffset(old, offset) && old.events.join() === events.join()
  return [
    {
      key,
      name,
      ...offset,
      events,
      rule: old?.rule ?? before.rule,
      strength: old?.strength ?? 'C',
      confirmed: same && old.confirmed,
    },
  ]
}
