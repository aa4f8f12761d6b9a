import type { Answer } from '../../web/index.ts'
import { safePath } from '../safe-path.ts'

export type SignInOptions = { demo: boolean; secure: boolean }

export const sessionCookie = (secure: boolean) => (secure ? '__Host-session' : 'session')

/** Goes somewhere of ours under a new session. */
export const withSession = (options: SignInOptions, token: string, to: string): Answer => ({
  kind: 'redirect',
  to,
  cookies: [{ name: sessionCookie(options.secure), value: token }],
})

/** Goes to the sign-in page with no session. */
export const withoutSession = (options: SignInOptions, to = '/sign-in'): Answer => ({
  kind: 'redirect',
  to,
  cookies: [{ name: sessionCookie(options.secure), value: null }],
})

/** An address that remembers where somebody was going when they were asked to sign in. */
export function remembering(path: string, then: string): string {
  const safe = safePath(then)
  return safe === '/' ? path : `${path}${path.includes('?') ? '&' : '?'}then=${encodeURIComponent(safe)}`
}
