import { TwoThirds } from '../../govuk/layout.tsx'
import { ChangedBySomeoneElse, NotFound, NotPossibleNow, type Refusal } from '../../kernel/failures.ts'
import type { Typed } from '../../platform/http/form.ts'
import { type Answer, page } from './route.ts'
import { WhatWasTyped } from './what-was-typed.tsx'

/** The one place where the five domain failures, and faults of ours, become pages and status codes. */
export function refusalPage(refusal: Refusal | null, status: number, typed: Typed = {}): Answer {
  if (refusal === null) return status < 500 ? notThere(status) : ourFault()
  const said = described(refusal)
  return page({
    title: said.title,
    status: said.status,
    body: (
      <TwoThirds>
        <h1 class="govuk-heading-l">{said.title}</h1>
        <p class="govuk-body">{refusal.message}</p>
        <p class="govuk-body">{said.next}</p>
        <WhatWasTyped typed={typed} />
      </TwoThirds>
    ),
  })
}

function described(refusal: Refusal): { title: string; status: number; next: string } {
  if (refusal instanceof NotFound) {
    return {
      title: 'Page not found',
      status: 404,
      next: 'Check the address, or use Search to look for it by name or reference.',
    }
  }
  if (refusal instanceof ChangedBySomeoneElse) {
    return {
      title: 'Changed by someone else',
      status: 409,
      next: 'Go back, load the page again and make your change to what is there now.',
    }
  }
  if (refusal instanceof NotPossibleNow) {
    return { title: 'Not possible now', status: 409, next: 'Go back to where you were. Nothing has been changed.' }
  }
  if (refusal.kind === 'not valid') {
    return { title: 'Something needs mending', status: 422, next: 'Go back, mend it and send it again.' }
  }
  return { title: 'You may not do that', status: 403, next: 'Nothing has been changed.' }
}

function notThere(status: number): Answer {
  const titles: Record<number, string> = { 404: 'Page not found', 413: 'That is too large', 429: 'Too many requests' }
  const title = titles[status] ?? 'That request could not be understood'
  const next =
    status === 429
      ? 'Wait a minute and try again.'
      : 'Check the address, or use Search to look for it by name or reference.'
  return page({
    title,
    status,
    body: (
      <TwoThirds>
        <h1 class="govuk-heading-l">{title}</h1>
        <p class="govuk-body">{next}</p>
      </TwoThirds>
    ),
  })
}

function ourFault(): Answer {
  return page({
    title: 'Sorry, something went wrong',
    status: 500,
    body: (
      <TwoThirds>
        <h1 class="govuk-heading-l">Sorry, something went wrong</h1>
        <p class="govuk-body">The fault is ours and has been logged. Nothing you sent has been half saved.</p>
        <p class="govuk-body">
          Go back and try again. If it happens twice, tell whoever runs Sightline for your council.
        </p>
      </TwoThirds>
    ),
  })
}
