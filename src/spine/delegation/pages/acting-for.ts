import { textOf } from '../../../platform/http/form.ts'
import { type Answer, redirect, type Visit } from '../../web/index.ts'
import { actFor } from '../delegations.ts'

/** /account/acting-for: whoever has been let act for that person today. */
export async function startActing(visit: Visit): Promise<Answer> {
  const { session } = visit
  if (!session) return redirect('/sign-in')
  const name = await visit.work((work) => actFor(work, session.id, textOf(visit.typed, 'person')))
  return redirect('/', {
    what: `You are acting for ${name}.`,
    next: 'You see what they see. History will show your name and theirs.',
  })
}

/** /account/stop-acting: whoever is acting for somebody. */
export async function stopActing(visit: Visit): Promise<Answer> {
  const { session } = visit
  if (!session) return redirect('/sign-in')
  await visit.work((work) => actFor(work, session.id, null))
  const whom = session.actingFor?.name
  return redirect('/', { what: whom ? `You have stopped acting for ${whom}.` : 'You are acting for yourself.' })
}
