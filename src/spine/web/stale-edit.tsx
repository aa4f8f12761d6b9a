import { TwoThirds } from '../../govuk/layout.tsx'
import { type ChangedBySomeoneElse, Refusal } from '../../kernel/failures.ts'
import { momentOf } from '../../kernel/when-words.ts'
import { type Look, layOut } from './layout.tsx'
import { pageForms } from './page-forms.ts'
import { type Answer, type PageAnswer, page, type Route, type Visit } from './route.ts'
import { WhatWasTyped } from './what-was-typed.tsx'

export type Stale = { visit: Visit; form: string; refusal: ChangedBySomeoneElse }

/**
 * Somebody saved first. Asks the form's own page for the form as it is filled now, which is their version, and shows it
 * again with what was typed and both versions above. Null where the page no longer offers the form, because what they did
 * has closed it.
 */
export async function staleEdit(
  routes: readonly Route[],
  { visit, form, refusal }: Stale,
  look: Look,
  insist: (route: Route, visit: Visit) => void,
): Promise<string | null> {
  const found = await formPageAgain(routes, visit, insist)
  if (!found) return null
  const first = pageForms()
  layOut(found.page, found.visit, look, null, first)
  if (!first.seen.has(form)) return null
  const waiting = new Map([[form, { kind: 'stale', typed: visit.sent, saved: refusal.saved } as const]])
  const message = `${refusal.saved.who} saved another version while you were writing: choose what to keep`
  const answer = { ...found.page, errors: [{ field: 'both-versions', message }] }
  return layOut(answer, found.visit, look, null, pageForms(waiting, first.seen))
}

async function formPageAgain(
  routes: readonly Route[],
  visit: Visit,
  insist: (route: Route, visit: Visit) => void,
): Promise<{ page: PageAnswer; visit: Visit } | null> {
  const url = new URL(visit.page, 'http://sightline.invalid')
  const match = pageAt(routes, url.pathname)
  if (!match) return null
  const { pathname: path, searchParams: query } = url
  const again: Visit = { ...visit, method: 'GET', path, query, params: match.params, typed: {}, sent: {}, files: [] }
  try {
    insist(match.route, again)
    const answer = await match.route.handle(again)
    return answer.kind === 'page' ? { page: answer.page, visit: again } : null
  } catch (error) {
    if (error instanceof Refusal) return null
    throw error
  }
}

/** The page at an address, with the parts of the address that it takes; an address written in full comes first. */
function pageAt(routes: readonly Route[], path: string): { route: Route; params: Record<string, string> } | null {
  const matches = routes.flatMap((route) => {
    const params = route.method === 'GET' && !route.machine ? paramsIn(route.path, path) : null
    return params ? [{ route, params }] : []
  })
  return matches.sort((a, b) => Object.keys(a.params).length - Object.keys(b.params).length)[0] ?? null
}

function paramsIn(pattern: string, path: string): Record<string, string> | null {
  const [asked, given] = [pattern.split('/'), path.split('/')]
  if (asked.length !== given.length) return null
  const params: Record<string, string> = {}
  for (const [index, part] of asked.entries()) {
    const word = given[index] ?? ''
    if (!part.startsWith(':')) {
      if (part !== word) return null
    } else params[part.slice(1)] = decoded(word)
  }
  return params
}

/** A part of an address that does not decode is nobody's reference: it is looked up as it is, and not found. */
function decoded(word: string): string {
  try {
    return decodeURIComponent(word)
  } catch {
    return word
  }
}

/** Where the form itself is gone: who changed what, and every word that was typed, to copy from. */
export function goneForm({ visit, refusal }: Stale): Answer {
  return page({
    title: 'Changed by someone else',
    status: 409,
    body: (
      <TwoThirds>
        <h1 class="govuk-heading-l">Changed by someone else</h1>
        <p class="govuk-body">
          {refusal.saved.who} saved {refusal.reference} on {momentOf(refusal.saved.at)}, after you opened the page.
          Nothing has been overwritten, and what you asked for can no longer be done in the same way.
        </p>
        <p class="govuk-body">
          <a class="govuk-link" href={visit.page}>
            See how it stands now
          </a>
        </p>
        <WhatWasTyped typed={visit.typed} />
      </TwoThirds>
    ),
  })
}
