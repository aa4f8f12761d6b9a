import { Temporal } from 'temporal-polyfill'
import { z } from 'zod'
import { Button } from '../../../govuk/components/Button.tsx'
import { DateInput } from '../../../govuk/components/DateInput.tsx'
import { Input } from '../../../govuk/components/Input.tsx'
import { Select } from '../../../govuk/components/Select.tsx'
import type { FieldErrors } from '../../../kernel/failures.ts'
import { type Read, type Typed, textOf } from '../../../platform/http/form.ts'
import type { PersonChoice } from '../../people/index.ts'
import type { DelegationWords } from '../delegations.ts'

const errors = {
  person: 'Choose who may act for you',
  starts: 'Enter the first day, such as 16 6 2026',
  ends: 'Enter the last day, such as 30 6 2026',
  reason: 'Enter why, in a few words',
  reasonLong: 'The reason must be 200 characters or fewer',
}

/** Three boxes as one date; null where they make none. */
function dateIn(typed: Typed, name: 'starts' | 'ends'): Temporal.PlainDate | null {
  const [day = '', month = '', year = ''] = ['day', 'month', 'year'].map((part) =>
    textOf(typed, `${name}-${part}`).trim(),
  )
  if (!/^\d{1,2}$/.test(day) || !/^\d{1,2}$/.test(month) || !/^\d{4}$/.test(year)) return null
  try {
    const parts = { day: Number(day), month: Number(month), year: Number(year) }
    return Temporal.PlainDate.from(parts, { overflow: 'reject' })
  } catch {
    return null
  }
}

const fields = z.object({
  toId: z.uuid({ error: errors.person }),
  starts: z.instanceof(Temporal.PlainDate, { error: errors.starts }),
  ends: z.instanceof(Temporal.PlainDate, { error: errors.ends }),
  reason: z.string().trim().min(1, { error: errors.reason }).max(200, { error: errors.reasonLong }),
})

/** What was typed as the deed wants it, or every fault at once by field. */
export function readDelegation(typed: Typed): Read<DelegationWords> {
  const given = {
    toId: textOf(typed, 'person'),
    starts: dateIn(typed, 'starts'),
    ends: dateIn(typed, 'ends'),
    reason: textOf(typed, 'reason'),
  }
  const parsed = fields.safeParse(given)
  if (parsed.success) return { ok: true, value: parsed.data, typed }
  const faults = parsed.error.issues.map(({ path, message }) => [path[0] === 'toId' ? 'person' : path[0], message])
  return { ok: false, errors: Object.fromEntries(faults), typed }
}

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
