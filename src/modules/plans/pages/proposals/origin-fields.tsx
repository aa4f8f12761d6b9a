import type { Temporal } from 'temporal-polyfill'
import { z } from 'zod'
import { Input } from '../../../../govuk/components/Input.tsx'
import { Select } from '../../../../govuk/components/Select.tsx'
import type { FieldErrors } from '../../../../kernel/failures.ts'
import { bankHolidays } from '../../../../platform/holiday-calendar.ts'
import { type Typed, textOf } from '../../../../platform/http/form.ts'
import { dayTypedIfAny } from '../../../../spine/meetings/index.ts'
import type { Plan } from '../../use-cases/list-items.ts'

/** Where a proposal arose, and the work stream that it is for: asked alike of one and of many. */
export const originShape = (today: Temporal.PlainDate) => ({
  aroseIn: z.string().trim().max(200, { error: 'Use 200 letters or fewer' }).optional().default(''),
  aroseOn: dayTypedIfAny(today, bankHolidays),
  stream: z
    .string()
    .optional()
    .default('')
    .transform((number) => number || null),
})

type Props = { plan: Plan; typed: Typed; errors: FieldErrors }

export function OriginFields({ plan, typed, errors }: Props) {
  const text = (name: string) => ({ name, value: textOf(typed, name), error: errors[name] })
  const streams = plan.streams.map(({ number, title }) => ({ value: number, text: `${number} ${title}` }))
  return (
    <>
      <Input
        label="Where did it arise?"
        hint="A workshop or meeting, such as Service improvement workshop. Leave empty for nowhere in particular."
        {...text('aroseIn')}
      />
      <Input label="On which day?" hint="For example, 12 May 2026" width={20} {...text('aroseOn')} />
      <Select
        label="Which work stream is it for?"
        hint="Its lead is told. Without one, the programme manager is."
        items={[{ value: '', text: 'Not sure' }, ...streams]}
        {...text('stream')}
      />
    </>
  )
}
