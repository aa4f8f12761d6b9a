import { Button } from '../../../govuk/components/Button.tsx'
import { SummaryList } from '../../../govuk/components/SummaryList.tsx'
import { TwoThirds } from '../../../govuk/layout.tsx'
import { momentOf } from '../../../kernel/when-words.ts'
import { type Answer, FormToken, page, redirect, type Visit } from '../../web/index.ts'
import { endSessionsOf, makeLinkFor, readAccount, removeSecondFactor } from '../keep-accounts.ts'
import { accountNavigation } from './account-navigation.ts'
import { stateOf } from './accounts.tsx'
import { EventTable } from './event-table.tsx'
import { linkMadePage } from './link-made.tsx'

const referenceOf = (visit: Visit) => visit.params['reference'] ?? ''

/** /accounts/:reference: administrators, in person. */
export async function accountOf(visit: Visit): Promise<Answer> {
  const { account, events } = await readAccount(visit.ground, visit.actor, referenceOf(visit))
  const path = `/accounts/${account.reference}`
  const locked = account.lockedUntil && account.lockedUntil.getTime() > visit.ground.clock.now().epochMilliseconds
  return page({
    title: `Account of ${account.name}`,
    subNavigation: accountNavigation(visit),
    body: (
      <>
        <span class="govuk-caption-l">{account.reference}</span>
        <h1 class="govuk-heading-l">Account of {account.name}</h1>
        <TwoThirds>
          <SummaryList
            rows={[
              { key: 'E-mail address', value: <span class="govuk-!-text-break-word">{account.email}</span> },
              { key: 'State', value: stateOf(account) },
              {
                key: 'Locked',
                value: locked && account.lockedUntil ? `Until ${momentOf(account.lockedUntil)}` : 'No',
              },
            ]}
          />
          <Deed
            visit={visit}
            action={`${path}/set-password-link`}
            button="Make a link to set a password"
            says="They can set a new password with it once, within three days. Setting it takes a lock off."
          />
          {account.hasSecondFactor ? (
            <Deed
              visit={visit}
              action={`${path}/remove-second-factor`}
              button="Remove their authenticator app"
              says="For somebody who has lost telephone and recovery codes. Be sure that it is them who asks: they are signed out and set up a new app with their password alone."
            />
          ) : null}
          <Deed
            visit={visit}
            action={`${path}/end-sessions`}
            button="Sign them out everywhere"
            says="For a lost laptop or somebody who should no longer be signed in."
          />
        </TwoThirds>
        <h2 class="govuk-heading-m">What has happened to this account</h2>
        <EventTable events={events} />
      </>
    ),
  })
}

function Deed(props: { visit: Visit; action: string; button: string; says: string }) {
  return (
    <form method="post" action={props.action}>
      <FormToken visit={props.visit} />
      <p class="govuk-body">{props.says}</p>
      <Button variant="secondary">{props.button}</Button>
    </form>
  )
}

export async function makeTheirLink(visit: Visit): Promise<Answer> {
  const { name, link } = await makeLinkFor(visit.ground, visit.actor, referenceOf(visit))
  return linkMadePage(visit, name, link)
}

export async function removeTheirs(visit: Visit): Promise<Answer> {
  const name = await removeSecondFactor(visit.ground, visit.actor, referenceOf(visit))
  return redirect(`/accounts/${referenceOf(visit)}`, {
    what: `The authenticator app of ${name} has been removed.`,
    next: 'They set up a new one when they next sign in.',
  })
}

export async function endTheirSessions(visit: Visit): Promise<Answer> {
  const name = await endSessionsOf(visit.ground, visit.actor, referenceOf(visit))
  return redirect(`/accounts/${referenceOf(visit)}`, { what: `${name} has been signed out everywhere.` })
}
