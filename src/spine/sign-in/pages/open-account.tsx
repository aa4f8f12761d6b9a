import { z } from 'zod'
import { Button } from '../../../govuk/components/Button.tsx'
import { Input } from '../../../govuk/components/Input.tsx'
import { Select } from '../../../govuk/components/Select.tsx'
import { type FieldErrors, NotValid } from '../../../kernel/failures.ts'
import { readForm, textOf } from '../../../platform/http/form.ts'
import { peopleToChoose } from '../../people/index.ts'
import { type Answer, formPage, type Visit } from '../../web/index.ts'
import { listAccounts, openAccountFor } from '../keep-accounts.ts'
import { accountNavigation } from './account-navigation.ts'
import { linkMadePage } from './link-made.tsx'

const form = z.object({
  person: z.uuid({ error: 'Choose who the account is for' }),
  email: z
    .string()
    .trim()
    .pipe(z.email({ error: 'Enter an e-mail address, such as name@council.gov.uk' })),
})

/** /accounts/open: administrators, in person. */
export const openAccountPage = (visit: Visit): Promise<Answer> => ask(visit, {})

export async function openOne(visit: Visit): Promise<Answer> {
  const read = readForm(form, visit.typed)
  if (!read.ok) return ask(visit, read.errors)
  try {
    const { person, email } = read.value
    const { name, link } = await openAccountFor(visit.ground, visit.actor, person, email)
    return linkMadePage(visit, name, link)
  } catch (refusal) {
    if (refusal instanceof NotValid) return ask(visit, refusal.fields)
    throw refusal
  }
}

async function ask(visit: Visit, errors: FieldErrors): Promise<Answer> {
  const have = new Set((await listAccounts(visit.ground, visit.actor)).map((row) => row.personId))
  const people = (await visit.work(peopleToChoose)).filter(({ id }) => !have.has(id))
  return formPage({
    visit,
    title: 'Open an account',
    errors,
    subNavigation: accountNavigation(visit),
    intro: (
      <p class="govuk-body">
        For somebody on the register. You will be shown a link with which they set their password.
      </p>
    ),
    children: (
      <>
        <Select
          name="person"
          label="Who is it for?"
          items={[{ value: '', text: 'Choose' }, ...people.map(({ id, name }) => ({ value: id, text: name }))]}
          value={textOf(visit.typed, 'person')}
          error={errors['person']}
        />
        <Input
          name="email"
          label="E-mail address"
          hint="What they will sign in with."
          type="email"
          spellcheck={false}
          value={textOf(visit.typed, 'email')}
          error={errors['email']}
        />
        <Button>Open the account</Button>
      </>
    ),
  })
}
