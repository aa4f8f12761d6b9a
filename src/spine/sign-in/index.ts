import type { Ground } from '../access/index.ts'
import type { Sessions } from '../web/index.ts'
import { findSession, keepNotice } from './find-session.ts'
import { ownerOfToken } from './owner-of-token.ts'
import { sessionCookie } from './pages/session-cookie.ts'

export { openAccount } from './accounts.ts'
export { makeFirstAdministrator } from './first-administrator.ts'
export { lastHere } from './last-here.ts'
export { holdsOneClickPeople, holdsOnlyOneClickPeople } from './one-click.ts'
export { accountNavigation } from './pages/account-navigation.ts'
export { signInRoutes } from './pages/routes.ts'
export type { SignInOptions } from './pages/session-cookie.ts'
export { countSealed, sealSecretsAtStart } from './sealed-secrets.ts'

/** How the server finds the session of a request. */
export function sessionsFor(ground: Ground, secure: boolean): Sessions {
  return {
    cookie: sessionCookie(secure),
    find: (token, active) => findSession(ground, token, active),
    keepNotice: (id, notice) => keepNotice(ground, id, notice),
    ownerOf: (token) => ownerOfToken(ground, token),
  }
}
