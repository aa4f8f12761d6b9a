import { NotFound } from '../../../kernel/failures.ts'
import { asSystem } from '../../access/index.ts'
import { type Answer, redirect, type Visit } from '../../web/index.ts'
import { endOtherSessions, endSession } from '../sessions.ts'
import { keepEvent } from '../sign-in-events.ts'
import { type SignInOptions, withoutSession } from './session-cookie.ts'

/** /sign-out: this browser's session, at whatever stage it is. */
export async function signOut(visit: Visit, options: SignInOptions): Promise<Answer> {
  const session = visit.session ?? visit.pendingSession
  if (session) {
    await asSystem(visit.ground, 'sign in', async (work) => {
      await endSession(work, session.id)
      if (visit.session) await keepEvent(work, session.personId, 'signed out')
    })
  }
  return withoutSession(options)
}

/** /account/sessions/:id/end: one's own. Somebody else's is told as one that is not there. */
export async function endOneSession(visit: Visit, options: SignInOptions): Promise<Answer> {
  const id = visit.params['id'] ?? ''
  if (id === visit.session?.id) return signOut(visit, options)
  const ended = await visit.work(async (work) => {
    const own = await work.tx.selectFrom('session').select('id').where('person_id', '=', work.actor.person).execute()
    if (!own.some((session) => session.id === id)) return false
    const ended = await endSession(work, id)
    if (ended && work.actor.person) await keepEvent(work, work.actor.person, 'sessions ended')
    return ended
  })
  if (!ended) throw new NotFound('That session')
  return redirect('/account', { what: 'That browser has been signed out.' })
}

/** /account/sessions/end-all: everywhere, here too. */
export async function endAllSessions(visit: Visit, options: SignInOptions): Promise<Answer> {
  const person = visit.session?.personId
  if (person) {
    await visit.work(async (work) => {
      await endOtherSessions(work, person, null)
      await keepEvent(work, person, 'sessions ended')
    })
  }
  return withoutSession(options)
}
