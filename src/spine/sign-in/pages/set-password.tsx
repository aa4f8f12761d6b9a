import { Button } from '../../../govuk/components/Button.tsx'
import { TwoThirds } from '../../../govuk/layout.tsx'
import { textOf } from '../../../platform/http/form.ts'
import { type Answer, formPage, page, type Visit } from '../../web/index.ts'
import { passwordFault } from '../password-rules.ts'
import { holderOfLink, type LinkHolder, usePasswordLink } from '../set-password-links.ts'
import { NewPasswordField } from './new-password-fields.tsx'
import { type SignInOptions, withoutSession } from './session-cookie.ts'

/** /set-password/:token: whoever holds the link, once. */
export async function setPasswordPage(visit: Visit): Promise<Answer> {
  const holder = await holderOfLink(visit.ground, tokenOf(visit))
  return holder ? ask(visit, holder) : notGood()
}

export async function useLink(visit: Visit, options: SignInOptions): Promise<Answer> {
  const holder = await holderOfLink(visit.ground, tokenOf(visit))
  if (!holder) return notGood()
  const fresh = textOf(visit.typed, 'new-password')
  const fault = passwordFault(fresh, holder)
  if (fault) return ask(visit, holder, fault)
  const used = await usePasswordLink(visit.ground, tokenOf(visit), fresh)
  return used ? withoutSession(options, '/sign-in?with=password&set=yes') : notGood()
}

const tokenOf = (visit: Visit) => visit.params['token'] ?? ''

function ask(visit: Visit, holder: LinkHolder, fault?: string): Answer {
  const errors = fault ? { 'new-password': fault } : {}
  return formPage({
    visit,
    title: 'Set your password',
    errors,
    intro: (
      <p class="govuk-body govuk-!-text-break-word">
        For {holder.name}, who signs in as {holder.email}.
      </p>
    ),
    children: (
      <>
        <NewPasswordField email={holder.email} errors={errors} />
        <Button>Set your password</Button>
      </>
    ),
  })
}

function notGood(): Answer {
  return page({
    title: 'This link cannot be used',
    status: 410,
    body: (
      <TwoThirds>
        <h1 class="govuk-heading-l">This link cannot be used</h1>
        <p class="govuk-body">It has been used, a newer one was made, or it is more than three days old.</p>
        <p class="govuk-body">
          If you have set your password,{' '}
          <a class="govuk-link" href="/sign-in?with=password">
            sign in
          </a>
          . If not, ask an administrator of Sightline for a new link.
        </p>
      </TwoThirds>
    ),
  })
}
