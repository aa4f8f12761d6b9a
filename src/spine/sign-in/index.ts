import type { Ground } from '../access/index.ts'
import type { Sessions } from '../web/index.ts'
import { sessionCookie } from './pages.tsx'
import { findSession, keepNotice } from './sessions.ts'

export { openAccount } from './accounts.ts'
export { type SignInOptions, signInRoutes } from './pages.tsx'

/** How the server finds the session of a request. */
export function sessionsFor(ground: Ground, secure: boolean): Sessions {
  return {
    cookie: sessionCookie(secure),
    find: (token) => findSession(ground, token),
    keepNotice: (id, notice) => keepNotice(ground, id, notice),
  }
}
