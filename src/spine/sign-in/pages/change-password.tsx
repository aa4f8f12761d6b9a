import { Button } from '../../../govuk/components/Button.tsx'
import { PasswordInput } from '../../../govuk/components/PasswordInput.tsx'
import type { FieldErrors } from '../../../kernel/failures.ts'
import { textOf } from '../../../platform/http/form.ts'
import { asSystem } from '../../access/index.ts'
import { type Answer, formPage, redirect, type Visit } from '../../web/index.ts'
import { checkOwnPassword, setPassword } from '../accounts.ts'
import { keepNotice } from '../find-session.ts'
import { ownAccount } from '../own-account.ts'
import { passwordFault } from '../password-rules.ts'
import { endOtherSessions, moveOn } from '../sessions.ts'
import { keepEvent } from '../sign-in-events.ts'
import { accountNavigation } from './account-navigation.ts'
import { NewPasswordField } from './new-password-fields.tsx'
import { type SignInOptions, withSession } from './session-cookie.ts'

/** /account/password: whoever is signed in, for themselves. */
export const changePasswordPage = (visit: Visit): Promise<Answer> => ask(visit, {})

export async function changePassword(visit: Visit, options: SignInOptions): Promise<Answer> {
  const { session } = visit
  const account = await visit.work((work) => ownAccount(work, visit.actor))
  if (!session || !account) return redirect('/account')
  const fresh = textOf(visit.typed, 'new-password')
  const fault = passwordFault(fresh, account)
  if (fault) return ask(visit, { 'new-password': fault })
  const wrong = await checkOwnPassword(visit.ground, session.personId, textOf(visit.typed, 'password'))
  if (wrong) return ask(visit, { password: wrong })
  const begun = await asSystem(visit.ground, 'sign in', async (work) => {
    await setPassword(work, session.personId, fresh)
    await keepEvent(work, session.personId, 'password changed')
    await endOtherSessions(work, session.personId, session.id)
    return moveOn(work, session.id, session.personId, visit.browser)
  })
  await keepNotice(visit.ground, begun.id, {
    what: 'Your password has been changed.',
    next: 'You have been signed out everywhere else.',
  })
  return withSession(options, begun.token, '/account')
}

async function ask(visit: Visit, errors: FieldErrors): Promise<Answer> {
  const account = await visit.work((work) => ownAccount(work, visit.actor))
  return formPage({
    visit,
    title: 'Change your password',
    errors,
    subNavigation: accountNavigation(visit),
    children: (
      <>
        <PasswordInput
          name="password"
          label="Your password now"
          autocomplete="current-password"
          error={errors['password']}
        />
        <NewPasswordField email={account?.email ?? ''} errors={errors} />
        <Button>Change your password</Button>
      </>
    ),
  })
}
