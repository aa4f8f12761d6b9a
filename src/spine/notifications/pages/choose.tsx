import { z } from 'zod'
import { Button } from '../../../govuk/components/Button.tsx'
import { Radios } from '../../../govuk/components/Radios.tsx'
import { Select } from '../../../govuk/components/Select.tsx'
import { type FieldErrors, NotAllowed } from '../../../kernel/failures.ts'
import { readForm, type Typed, textOf } from '../../../platform/http/form.ts'
import { accountNavigation } from '../../sign-in/index.ts'
import { type Answer, formPage, redirect, type Visit } from '../../web/index.ts'
import { digestChoices, keepChoice, readChoice } from '../choice.ts'

const errors = { digest: 'Choose how often you want an e-mail', hour: 'Choose an hour' }

const hour = z.coerce.number({ error: errors.hour }).int({ error: errors.hour }).min(0).max(23, { error: errors.hour })
const form = z.object({
  digest: z.enum(digestChoices, { error: errors.digest }),
  quiet_from: hour,
  quiet_until: hour,
})

/** /account/notifications: one's own. */
export async function choosePage(visit: Visit): Promise<Answer> {
  const { digest, quietFrom, quietUntil } = await visit.work((work) => readChoice(work, person(visit)))
  return ask(visit, { digest, quiet_from: String(quietFrom), quiet_until: String(quietUntil) }, {})
}

export async function choose(visit: Visit): Promise<Answer> {
  const read = readForm(form, visit.typed)
  if (!read.ok) return ask(visit, read.typed, read.errors)
  const { digest, quiet_from: quietFrom, quiet_until: quietUntil } = read.value
  await visit.work(async (work) => {
    const { lastDigestOn } = await readChoice(work, person(visit))
    await keepChoice(work, person(visit), { digest, quietFrom, quietUntil, lastDigestOn })
  })
  return redirect('/account/notifications', { what: 'Your choice has been saved.' })
}

function person(visit: Visit): string {
  if (!visit.actor.person) throw new NotAllowed('Sign in first.')
  return visit.actor.person
}

const words = {
  'every day': { text: 'Every day', hint: 'Weekends and bank holidays too.' },
  'working days': { text: 'On working days', hint: 'Monday to Friday, without bank holidays.' },
  never: { text: 'Never', hint: 'What waits for you stays on your Home page.' },
} as const

const hours = Array.from({ length: 24 }, (_, hour) => ({
  value: String(hour),
  text: `${String(hour).padStart(2, '0')}:00`,
}))

function ask(visit: Visit, typed: Typed, wrong: FieldErrors): Answer {
  return formPage({
    visit,
    title: 'E-mails to you',
    errors: wrong,
    subNavigation: accountNavigation(visit),
    intro: (
      <p class="govuk-body">An e-mail says only how many things wait for you and where to see them. It names nobody.</p>
    ),
    children: (
      <>
        <Radios
          name="digest"
          label="How often, when something new waits for you?"
          value={textOf(typed, 'digest')}
          items={digestChoices.map((value) => ({ value, label: words[value].text, hint: words[value].hint }))}
          error={wrong['digest']}
        />
        <Select
          name="quiet_from"
          label="No e-mails from"
          items={hours}
          value={textOf(typed, 'quiet_from')}
          error={wrong['quiet_from']}
        />
        <Select
          name="quiet_until"
          label="No e-mails until"
          hint="Choose the same hour twice for no quiet hours."
          items={hours}
          value={textOf(typed, 'quiet_until')}
          error={wrong['quiet_until']}
        />
        <Button>Save</Button>
      </>
    ),
  })
}
