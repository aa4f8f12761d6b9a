import { z } from 'zod'
import { Button } from '../../../../govuk/components/Button.tsx'
import { Input } from '../../../../govuk/components/Input.tsx'
import { Radios } from '../../../../govuk/components/Radios.tsx'
import { Select } from '../../../../govuk/components/Select.tsx'
import { Textarea } from '../../../../govuk/components/Textarea.tsx'
import type { FieldErrors } from '../../../../kernel/failures.ts'
import { capitalised } from '../../../../kernel/text.ts'
import { type Typed, textOf } from '../../../../platform/http/form.ts'
import type { PersonChoice } from '../../../../spine/people/index.ts'
import { requestStandings, urgencies } from '../../store/change-request-kind.ts'
import type { ChangeRequestWords } from '../../use-cases/issues/change-requests.ts'

const words: Readonly<Record<string, string>> = {
  asked: 'Asked for',
  agreed: 'Agreed by the supplier',
  'in a release': 'In a coming release',
  refused: 'Refused',
  done: 'Done',
}
export const standingOfRequest = (standing: string): string => words[standing] ?? standing

const optional = z.string().trim().max(2000, { error: 'This must be 2,000 characters or fewer' }).optional().default('')

/** What the form of a change request asks (F15). */
export const requestForm: z.ZodType<ChangeRequestWords> = z
  .object({
    title: z
      .string()
      .trim()
      .min(1, { error: 'Enter the change in one line' })
      .max(200, { error: 'Use 200 characters or fewer' }),
    wanted: z.string().trim().min(1, { error: 'Say what should be different' }),
    needed_by: z.string().trim().min(1, { error: 'Say which list, indicator or audit finding needs it' }),
    urgency: z.enum(urgencies, { error: 'Choose how urgent it is' }),
    standing: z.enum(requestStandings).optional().default('asked'),
    supplier_words: optional,
    workaround: optional,
    owner: z.uuid().or(z.literal('')).optional(),
  })
  .transform(({ owner, ...rest }) => ({ ...rest, ownerId: owner || null }))

type Props = { typed: Typed; errors: FieldErrors; people: readonly PersonChoice[]; button: string; asked: boolean }

export function RequestFields({ typed, errors, people, button, asked }: Props) {
  const text = (name: string) => ({ name, value: textOf(typed, name), error: errors[name] })
  return (
    <>
      <Input label="The change in one line" {...text('title')} />
      <Textarea label="What should be different?" rows={3} {...text('wanted')} />
      <Input label="Which list, indicator or audit finding needs it?" {...text('needed_by')} />
      <Radios
        label="How urgent is it?"
        items={urgencies.map((value) => ({ value, label: capitalised(value) }))}
        {...text('urgency')}
      />
      {asked ? (
        <Select
          label="How does it stand?"
          items={requestStandings.map((value) => ({ value, text: standingOfRequest(value) }))}
          {...text('standing')}
        />
      ) : null}
      <Textarea label="What does the supplier say? (optional)" rows={2} {...text('supplier_words')} />
      <Textarea label="How do we make do meanwhile? (optional)" rows={2} {...text('workaround')} />
      <Select
        label="Who sees to it?"
        items={[{ value: '', text: 'Nobody yet' }, ...people.map(({ id, name }) => ({ value: id, text: name }))]}
        {...text('owner')}
      />
      <Button preventDoubleClick>{button}</Button>
    </>
  )
}
