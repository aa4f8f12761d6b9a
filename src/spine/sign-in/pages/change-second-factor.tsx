import { Button } from '../../../govuk/components/Button.tsx'
import { PasswordInput } from '../../../govuk/components/PasswordInput.tsx'
import { TwoThirds } from '../../../govuk/layout.tsx'
import { textOf } from '../../../platform/http/form.ts'
import { type Answer, formPage, page, redirect, type Visit } from '../../web/index.ts'
import { checkOwnPassword } from '../accounts.ts'
import { confirmSecret, type Enrolling, offerNewSecret, secretToScan } from '../second-factor.ts'
import { accountNavigation } from './account-navigation.ts'
import { RecoveryCodes } from './recovery-codes-list.tsx'
import { scanForm } from './scan.tsx'

const title = 'Set up another authenticator app'
const why = 'The app you use now will stop working for Sightline once the new one has shown its first code.'

const own = (visit: Visit): Enrolling | null =>
  visit.session ? { sessionId: visit.session.id, personId: visit.session.personId } : null

/** /account/second-factor: whoever is signed in, for themselves, once they have given their password again. */
export const secondFactorPage = async (visit: Visit): Promise<Answer> => ask(visit)

export async function startChange(visit: Visit): Promise<Answer> {
  const who = own(visit)
  if (!who) return redirect('/sign-in')
  const wrong = await checkOwnPassword(visit.ground, who.personId, textOf(visit.typed, 'password'))
  if (wrong) return ask(visit, wrong)
  await offerNewSecret(visit.ground, who)
  return redirect('/account/second-factor/scan')
}

/** /account/second-factor/scan: the same, while the new secret waits for its first code. */
export const scanPage = (visit: Visit): Promise<Answer> => scan(visit)

export async function confirmChange(visit: Visit): Promise<Answer> {
  const who = own(visit)
  if (!who) return redirect('/sign-in')
  const answer = await confirmSecret(visit.ground, who, textOf(visit.typed, 'code'), false)
  if (!answer.ok) return scan(visit, answer.why)
  return page({
    title: 'Your new app is set up',
    subNavigation: accountNavigation(visit),
    body: (
      <TwoThirds>
        <h1 class="govuk-heading-l">Your new app is set up</h1>
        <p class="govuk-body">You have been signed out everywhere else. Your old recovery codes no longer work.</p>
        <h2 class="govuk-heading-m">Keep your recovery codes</h2>
        <RecoveryCodes visit={visit} codes={answer.codes} download="/account/recovery-codes/download" />
        <p class="govuk-body">
          <a class="govuk-link" href="/account">
            Back to your account
          </a>
        </p>
      </TwoThirds>
    ),
  })
}

async function scan(visit: Visit, wrong?: string): Promise<Answer> {
  const who = own(visit)
  const shown = who && (await secretToScan(visit.ground, who))
  if (!shown) return redirect('/account/second-factor')
  return scanForm({ visit, title, why, ...shown, council: visit.council.name, wrong })
}

function ask(visit: Visit, wrong?: string): Answer {
  return formPage({
    visit,
    title,
    errors: wrong ? { password: wrong } : {},
    subNavigation: accountNavigation(visit),
    intro: <p class="govuk-body">For a new telephone or another app. First give your password again.</p>,
    children: (
      <>
        <PasswordInput name="password" label="Your password" autocomplete="current-password" error={wrong} />
        <Button>Continue</Button>
      </>
    ),
  })
}
