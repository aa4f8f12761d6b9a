import type { Answer, Visit } from '../../web/index.ts'

/** GET /account/session: how long the session has left, asked by the browser script before it warns. Asking is no activity. */
export const sessionTime = async (visit: Visit): Promise<Answer> => timeLeft(visit)

/** POST /account/session: stays signed in. Being asked is what does it, as for any page that somebody opens. */
export const staySignedIn = async (visit: Visit): Promise<Answer> => timeLeft(visit)

function timeLeft({ session, ground }: Visit): Answer {
  const now = ground.clock.now().epochMilliseconds
  const seconds = (until: Date | undefined) => (until ? Math.max(0, Math.floor((until.getTime() - now) / 1000)) : 0)
  return { kind: 'json', value: { idle: seconds(session?.ends.idle), whole: seconds(session?.ends.whole) } }
}
