import { z } from 'zod'
import { Checkboxes } from '../../../../govuk/components/Checkboxes.tsx'
import { Input } from '../../../../govuk/components/Input.tsx'
import { Select } from '../../../../govuk/components/Select.tsx'
import { listOf } from '../../../../platform/http/form.ts'
import type { Framework, Offset } from '../../framework.ts'
import { field, type PartProps } from './part-form.ts'
import type { Fields } from './read-fields.ts'

const anchor = z.enum(['notification', 'first-day'])
const count = z.enum(['working', 'calendar'])

/** So many days, of which kind, after what. */
export function OffsetFields({
  row,
  label,
  hint,
  ...props
}: PartProps & { row: string; label: string; hint?: string }) {
  const of = field(props)
  return (
    <>
      <Input label={`${label}: how many days`} hint={hint} width={3} inputMode="numeric" {...of(`${row}-days`)} />
      <Select
        label={`${label}: which days`}
        items={[
          { value: 'working', text: 'Working days' },
          { value: 'calendar', text: 'Calendar days' },
        ]}
        {...of(`${row}-count`)}
      />
      <Select
        label={`${label}: after`}
        items={[
          { value: 'notification', text: 'The call' },
          { value: 'first-day', text: 'The first day on site' },
        ]}
        {...of(`${row}-from`)}
      />
    </>
  )
}

export const typedOffset = ({ from, days, count: kind }: Offset) => ({ days: String(days), count: kind, from })

/** The lag as typed; null where no days were. */
export function readOffset(fields: Fields, row: string): Offset | null {
  const days = fields.count(`${row}-days`, 200)
  if (days === null) return null
  return {
    from: anchor.catch('notification').parse(fields.text(`${row}-from`)),
    days,
    count: count.catch('working').parse(fields.text(`${row}-count`)),
  }
}

export const sameOffset = (one: Offset | undefined, other: Offset | undefined): boolean =>
  one?.from === other?.from && one?.days === other?.days && one?.count === other?.count

/** In which kinds of inspection a phase or request belongs. */
export function EventBoxes({ row, label, framework, typed, errors }: PartProps & { row: string; label: string }) {
  return (
    <Checkboxes
      label={`${label}: in which inspections and visits`}
      name={`${row}-events`}
      values={listOf(typed, `${row}-events`)}
      error={errors[`${row}-events`]}
      small
      items={framework.events.map(({ key, name }) => ({ value: key, label: name }))}
    />
  )
}

export function readEvents(fields: Fields, row: string, { events }: Framework): string[] {
  const ticked = fields.ticked(`${row}-events`)
  const found = events.map(({ key }) => key).filter((key) => ticked.includes(key))
  if (found.length === 0) fields.errors[`${row}-events`] = 'Tick at least one inspection or visit'
  return found
}

/** What is said where there is nothing yet that a phase or request could belong to. */
export function NoEvents({ framework }: Pick<PartProps, 'framework'>) {
  return (
    <p class="govuk-body">
      This framework has no inspections or visits yet.{' '}
      <a class="govuk-link" href={`/frameworks/${framework.code}/change/events`}>
        Say first which there are
      </a>
    </p>
  )
}
