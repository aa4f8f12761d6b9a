import { z } from 'zod'
import { NotFound } from '../../../kernel/failures.ts'
import { plural } from '../../../kernel/text.ts'
import { type Answer, redirect, type Visit } from '../../web/index.ts'
import { setAllAside, setAside } from '../notify.ts'

/** /notifications/:id/set-aside: the person it waits for. */
export async function seen(visit: Visit): Promise<Answer> {
  const id = z.uuid().safeParse(visit.params['id'])
  if (!id.success) throw new NotFound('That')
  const gone = await visit.work((work) => setAside(work, id.data))
  return redirect('/', { what: gone ? 'It no longer waits for you.' : 'That was no longer waiting for you.' })
}

const form = z.object({ deed: z.string().min(1) })

/** /notifications/set-aside: everything of one sort that waits for the person. */
export async function allSeen(visit: Visit): Promise<Answer> {
  const { deed } = form.parse(visit.typed)
  const gone = await visit.work((work) => setAllAside(work, deed))
  return redirect('/', { what: `${plural(gone, 'thing')} no longer ${gone === 1 ? 'waits' : 'wait'} for you.` })
}
