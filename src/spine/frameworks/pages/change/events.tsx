import { Input } from '../../../../govuk/components/Input.tsx'
import { Radios } from '../../../../govuk/components/Radios.tsx'
import type { Framework, InspectionEventKind } from '../../framework.ts'
import { field, type PartForm } from './part-form.ts'
import { newKey, rowsOf, typedRows } from './read-fields.ts'

/** The kinds of inspection and visit that a framework has. */
export const events: PartForm = {
  key: 'events',
  title: 'Inspections and visits',
  firstField: 'event-0-name',
  typedOf: (framework) =>
    typedRows(framework.events, 'event', (one) => ({
      name: one.name,
      graded: one.graded ? 'yes' : 'no',
      weeks: String(one.onSiteWeeks ?? ''),
      days: String(one.onSiteDays ?? ''),
    })),
  read: (fields, before): Framework => {
    const taken = before.events.map(({ key }) => key)
    const found = rowsOf(before.events.length).flatMap((at): InspectionEventKind[] => {
      const name = fields.text(`event-${at}-name`)
      if (name === '') return []
      const key = before.events[at]?.key ?? newKey(name, taken)
      taken.push(key)
      const [weeks, days] = [fields.count(`event-${at}-weeks`, 12), fields.count(`event-${at}-days`, 60)]
      return [
        {
          key,
          name,
          graded: fields.text(`event-${at}-graded`) === 'yes',
          ...(weeks ? { onSiteWeeks: weeks } : {}),
          ...(days ? { onSiteDays: days } : {}),
        },
      ]
    })
    return { ...before, events: found }
  },
  Fields: (props) => {
    const of = field(props)
    return (
      <>
        {rowsOf(props.framework.events.length).map((at) => (
          <fieldset class="govuk-fieldset">
            <legend class="govuk-fieldset__legend govuk-fieldset__legend--m">
              {props.framework.events[at]?.name ?? `Kind ${at + 1}, not there yet`}
            </legend>
            <Input label={`Kind ${at + 1}`} hint="Empty: it goes." {...of(`event-${at}-name`)} />
            <Radios
              label={`Kind ${at + 1}: does it give judgements?`}
              inline
              items={[
                { value: 'yes', label: 'Yes' },
                { value: 'no', label: 'No' },
              ]}
              {...of(`event-${at}-graded`)}
            />
            <Input label={`Kind ${at + 1}: weeks on site`} width={3} inputMode="numeric" {...of(`event-${at}-weeks`)} />
            <Input
              label={`Kind ${at + 1}: days on site, where it is less than a week`}
              width={3}
              inputMode="numeric"
              {...of(`event-${at}-days`)}
            />
          </fieldset>
        ))}
      </>
    )
  },
}
