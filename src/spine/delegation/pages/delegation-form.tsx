import { Temporal } from 'temporal-polyfill'
import { z } from 'zod'
import { Button } from '../../../govuk/components/Button.tsx'
import { DateInput } from '../../../govuk/components/DateInput.tsx'
import { Input } from '../../../govuk/components/Input.tsx'
import { Select } from '../../../govuk/components/Select.tsx'
import type { FieldErrors } from '../../../kernel/failures.ts'
import { type Typed, textOf } from '../../../platform/http/form.ts'
import type { PersonChoice } from '../../people/index.ts'
import type { DelegationWords } from '../delegations.ts'

const errors = {
  person: 'Choose who may act for you',
  starts: 'Enter the first day, such as 16 6 2026',
  ends: 'Enter the last day, such as 30 6 2026',
  reason: 'Enter why, in a few words',
  reasonLong: 'The reason must be 200 characters or fewer',
}

const part = z.string().trim().default('')

/** Day, month and year as typed; null where they make no date. */
function dateOf(day: string, month: string, year: string): Temporal.PlainDate | null {
  const written = [day, month, year]
  if (!written.every((text) => /^\d{1,4}$/.test(text)) || year.length !== 4) return null
  try {
    return Temporal.PlainDate.from(
      { day: Number(day), month: Number(month), year: Number(year) },
      { overflow: 'reject' },
    )
  } catch {
    return null
  }
}

/** What the form asks. */
export const delegationForm: z.ZodType<DelegationWords> = z
  .object({
    person: z.uuid({ error: errors.person }),
    'starts-day': part,
    'starts-month': part,
    'starts-year': part,
    'ends-day': part,
    'ends-month': part,
    'ends-year': part,
    reason: z.string().trim().min(1, { error: errors.reason }).max(200, { error: errors.reasonLong }),
  })
  .transform((typed, context) => {
    const starts = dateOf(typed['starts-day'], typed['starts-month'], typed['starts-year'])
    const ends = dateOf(typed['ends-day'], typed['ends-month'], typed['ends-year'])
    if (!starts) context.addIssue({ code: 'custom', path: ['starts'], message: errors.starts })
    if (!ends) context.addIssue({ code: 'custom', path: ['ends'], message: errors.ends })
    return starts && ends ? { toId: typed.person, starts, ends, reason: typed.reason } : z.NEVER
  })

type Props = { typed: Typed; wrong: FieldErrors; people: readonly PersonChoice[] }

export function DelegationFields({ typed, wrong, people }: Props) {
  const date = (name: 'starts' | 'ends') => ({
    name,
    value: {
      day: textOf(typed, `${name}-day`),
      month: textOf(typed, `${name}-month`),
      year: textOf(typed, `${name}-year`),
    },
    error: wrong[name],
  })
  return (
    <>
      <Select
        name="person"
        label="Who may act for you?"
        items={[{ value: '', text: 'Choose' }, ...people.map(({ id, name }) => ({ value: id, text: name }))]}
        value={textOf(typed, 'person')}
        error={wrong['person']}
      />
      <DateInput label="From" hint="The first day, such as 16 6 2026." {...date('starts')} />
      <DateInput label="To" hint="The last day. They may act for you until it is over." {...date('ends')} />
      <Input
        name="reason"
        label="Because"
        hint="Such as: annual leave."
        value={textOf(typed, 'reason')}
        error={wrong['reason']}
      />
      <Button>Let them act for you</Button>
    </>
  )
}
