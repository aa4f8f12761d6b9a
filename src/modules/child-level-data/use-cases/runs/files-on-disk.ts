import { createWriteStream } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { NotPossibleNow } from '../../../../kernel/failures.ts'
import { asSystem, type Ground } from '../../../../spine/access/index.ts'
import { openSealed } from '../../../../spine/children/index.ts'
import type { FileToRead } from './level-reading.ts'

/** Deciphers the files of a run to a folder of their own for as long as a deed lasts, then takes the folder away. */
export async function withFilesOf<T>(
  ground: Ground,
  kind: string,
  runId: string,
  deed: (files: readonly FileToRead[]) => Promise<T>,
): Promise<T> {
  const sealed = await asSystem(ground, kind, async (work) => {
    const rows = await work.tx
      .selectFrom('data_run_file')
      .select('sealed_id as id')
      .where('run_id', '=', runId)
      .orderBy('position')
      .execute()
    return Promise.all(rows.map(({ id }) => (id ? openSealed(work, ground, id) : gone())))
  })
  const folder = await mkdtemp(join(tmpdir(), 'sightline-lists-'))
  try {
    const files: FileToRead[] = []
    for (const [index, file] of sealed.entries()) {
      const path = join(folder, `${index}${extname(file.name).toLowerCase()}`)
      await pipeline(file.open(), createWriteStream(path, { mode: 0o600 }))
      files.push({ name: file.name, path })
    }
    return await deed(files)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

function gone(): never {
  throw new NotPossibleNow('The files of this run have been disposed of. Start a new run.')
}
