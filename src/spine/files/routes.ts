import { z } from 'zod'
import { NotFound } from '../../kernel/failures.ts'
import { type Answer, get, type Route, type Visit } from '../web/index.ts'
import { readFile } from './record-files.ts'

export const routes: readonly Route[] = [get('/files/:id', 'see files', download)]

/** /files/:id: whoever may read the record it hangs on. Always saved, never shown in the browser as a page of ours. */
async function download(visit: Visit): Promise<Answer> {
  const id = z.uuid().safeParse(visit.params['id'])
  if (!id.success) throw new NotFound('That file')
  const file = await visit.work((work) => readFile(work, id.data))
  if (!(await visit.ground.files.has(file.hash))) throw new Error(`the bytes of file ${file.id} are missing`)
  return {
    kind: 'stream',
    stream: visit.ground.files.open(file.hash),
    name: file.name,
    type: file.type,
    size: file.size,
  }
}
