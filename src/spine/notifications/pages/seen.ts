import { z } from 'zod'
import { NotFound } from '../../../kernel/failures.ts'
import { type Answer, redirect, type Visit } from '../../web/index.ts'
import { setAside } from '../notify.ts'

/** /notifications/:id/set-aside: the person it waits for. */
export async function seen(visit: Visit): Promise<Answer> {
  const id = z.uuid().safeParse(visit.params['id'])
  if (!id.success) throw new NotFound('That')
  const gone = await visit.work((work) => setAside(work, id.data))
  return redirect('/', { what: gone ? 'It no longer waits for you.' : 'That was no longer waiting for you.' })
}
