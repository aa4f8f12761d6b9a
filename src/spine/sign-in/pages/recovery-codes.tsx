import { Button } from '../../../govuk/components/Button.tsx'
import { PasswordInput } from '../../../govuk/components/PasswordInput.tsx'
import { TwoThirds } from '../../../govuk/layout.tsx'
import { NotPossibleNow } from '../../../kernel/failures.ts'
import { formatDate } from '../../../kernel/text.ts'
import { textOf } from '../../../platform/http/form.ts'
import { asSystem } from '../../access/index.ts'
import { type Answer, formPage, page, redirect, type Visit } from '../../web/index.ts'
import { checkOwnPassword } from '../accounts.ts'
import { makeRecoveryCodes, ownCodes } from '../recovery-codes.ts'
import { accountNavigation } from './account-navigation.ts'
import { RecoveryCodes } from './recovery-codes-list.tsx'

/** /account/recovery-codes: whoever is signed in, for themselves. */
export const newCodesPage = async (visit: Visit): Promise<Answer> => ask(visit)

export async function newCodes(visit: Visit): Promise<Answer> {
  const person = visit.session?.personId
  if (!person) return redirect('/sign-in')
  const wrong = await checkOwnPassword(visit.ground, person, textOf(visit.typed, 'password'))
  if (wrong) return ask(visit, wrong)
  const codes = await asSystem(visit.ground, 'sign in', (work) => makeRecoveryCodes(work, person))
  return page({
    title: 'Your new recovery codes',
    subNavigation: accountNavigation(visit),
    body: (
      <TwoThirds>
        <h1 class="govuk-heading-l">Your new recovery codes</h1>
        <RecoveryCodes visit={visit} codes={codes} download="/account/recovery-codes/download" />
        <p class="govuk-body">
          <a class="govuk-link" href="/account">
            Back to your account
          </a>
        </p>
      </TwoThirds>
    ),
  })
}

/** The codes a page has just shown, as a file: only those that are this person's and unused. */
export async function downloadCodes(visit: Visit): Promise<Answer> {
  const person = visit.session?.personId ?? visit.pendingSession?.personId
  if (!person) return redirect('/sign-in')
  const asked = textOf(visit.typed, 'codes').split(' ')
  const codes = await asSystem(visit.ground, 'sign in', (work) => ownCodes(work, person, asked))
  if (codes.length === 0) throw new NotPossibleNow('These recovery codes are not yours, or newer ones were made.')
  const made = formatDate(visit.ground.clock.today())
  const lines = ['Sightline recovery codes', `Made on ${made}. Each works once.`, '', ...codes, '']
  return {
    kind: 'file',
    bytes: lines.join('\r\n'),
    name: 'sightline-recovery-codes.txt',
    type: 'text/plain; charset=utf-8',
  }
}

function ask(visit: Visit, wrong?: string): Answer {
  return formPage({
    visit,
    title: 'Make new recovery codes',
    errors: wrong ? { password: wrong } : {},
    subNavigation: accountNavigation(visit),
    intro: <p class="govuk-body">You will be shown ten new codes. The ones you have now will stop working.</p>,
    children: (
      <>
        <PasswordInput name="password" label="Your password" autocomplete="current-password" error={wrong} />
        <Button>Make new recovery codes</Button>
      </>
    ),
  })
}
