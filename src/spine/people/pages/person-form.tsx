import { z } from 'zod'
import { Button } from '../../../govuk/components/Button.tsx'
import { Input } from '../../../govuk/components/Input.tsx'
import type { FieldErrors } from '../../../kernel/failures.ts'
import { type Typed, textOf } from '../../../platform/http/form.ts'
import type { PersonWords } from '../register/change-person.ts'
import { tidyName } from '../rules/same-name.ts'

export const errors = {
  name: 'Enter the person’s name',
  nameLong: 'The name must be 100 characters or fewer',
  email: 'Enter an e-mail address in the right form, such as name@example.org',
  telephoneLong: 'The telephone number must be 40 characters or fewer',
}

/** What a form asks of a person. */
export const personForm: z.ZodType<PersonWords> = z.object({
  name: z
    .string({ error: errors.name })
    .transform(tidyName)
    .pipe(z.string().regex(/\p{L}/u, { error: errors.name }).max(100, { error: errors.nameLong })),
  email: z
    .string()
    .trim()
    .pipe(z.literal('').or(z.email({ error: errors.email })))
    .default(''),
  telephone: z.string().trim().max(40, { error: errors.telephoneLong }).default(''),
})

export function PersonFields({ typed, errors: wrong, button }: { typed: Typed; errors: FieldErrors; button: string }) {
  const text = (name: string) => ({ name, value: textOf(typed, name), error: wrong[name] })
  return (
    <>
      <Input label="Name" hint="As it should be printed in a paper." autocomplete="off" {...text('name')} />
      <Input label="E-mail address (optional)" type="email" spellcheck={false} autocomplete="off" {...text('email')} />
      <Input label="Telephone (optional)" type="tel" width={20} autocomplete="off" {...text('telephone')} />
      <Button preventDoubleClick>{button}</Button>
    </>
  )
}
