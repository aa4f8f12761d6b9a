import { TwoThirds } from '../../../govuk/layout.tsx'
import { momentOf } from '../../../kernel/when-words.ts'
import { type Answer, page, type Visit } from '../../web/index.ts'
import type { SetPasswordLink } from '../set-password-links.ts'
import { accountNavigation } from './account-navigation.ts'

/** Shows a link to set a password, this once. It is the path alone; whoever hands it over sees the address they use. */
export function linkMadePage(visit: Visit, name: string, link: SetPasswordLink): Answer {
  return page({
    title: `A link for ${name}`,
    subNavigation: accountNavigation(visit),
    body: (
      <TwoThirds>
        <h1 class="govuk-heading-l">A link for {name}</h1>
        <p class="govuk-body">
          Copy this link and give it to {name} yourself. It is shown now and never again, and works once, until{' '}
          {momentOf(link.ends)}. Do not open it: whoever sets the password with it can sign in.
        </p>
        <p class="govuk-body">
          <a class="govuk-link" href={link.path}>
            Link for {name} to set their password
          </a>
        </p>
        <p class="govuk-body">
          Or read it out, after the address you use for Sightline: <code class="sl-secret">{link.path}</code>
        </p>
        <p class="govuk-body">
          <a class="govuk-link" href="/accounts">
            Back to accounts
          </a>
        </p>
      </TwoThirds>
    ),
  })
}
