import { writeFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Temporal } from 'temporal-polyfill'
import { allJobs } from '../../src/background.ts'
import { makeCouncil } from '../../src/modules/child-level-data/index.ts'
import { checkDataRun } from '../../src/modules/child-level-data/use-cases/runs/check-run.ts'
import { startDataRun } from '../../src/modules/child-level-data/use-cases/runs/start-run.ts'
import { settingsSchema } from '../../src/platform/config/settings.ts'
import { asPerson, asSystem, type Ground } from '../../src/spine/access/index.ts'
import { sealFile } from '../../src/spine/children/index.ts'
import { performRun } from '../../src/spine/runs/index.ts'
import type { TestPerson } from './people.ts'

export type MadeUp = { children?: number; seed?: number; faults?: readonly string[]; asAt?: string }

/** A workbook of fictional children in Ofsted's shape, as bytes. */
export async function someWorkbook({
  children = 60,
  seed = 1,
  faults = [],
  asAt = '2026-05-31',
}: MadeUp = {}): Promise<Uint8Array> {
  const made = await makeCouncil({
    asAt: Temporal.PlainDate.from(asAt),
    seed,
    children,
    council: 'Testshire',
    faults,
    shape: 'template',
  })
  return made.workbook
}

/** Does every piece of long work that waits, as the background does. */
export async function doWhatWaits(ground: Ground): Promise<void> {
  const jobs = allJobs(settingsSchema.parse({}))
  for (;;) {
    const waiting = await asSystem(ground, 'test', (work) =>
      work.tx.selectFrom('run').select('id').where('status', '=', 'waiting').orderBy('created_at').execute(),
    )
    if (waiting.length === 0) return
    for (const { id } of waiting) {
      await performRun(ground, jobs, id, (words, fault) => {
        throw new Error(words, { cause: fault })
      })
    }
  }
}

/** A run of a workbook by its use-cases, read and checked. Returns its reference. */
export async function someDataRun(
  ground: Ground,
  who: TestPerson,
  made: MadeUp & { bytes?: Uint8Array; name?: string } = {},
): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'sightline-test-lists-'))
  try {
    const path = join(folder, 'lists')
    writeFileSync(path, made.bytes ?? (await someWorkbook(made)))
    const sealed = { ...(await sealFile(ground, path)), name: made.name ?? 'lists.xlsx', type: 'xlsx' }
    const { reference } = await asPerson(ground, who, (work) =>
      startDataRun(work, { purpose: 'monthly test', asAt: made.asAt ?? '2026-05-31', files: [sealed] }),
    )
    await doWhatWaits(ground)
    await asPerson(ground, who, (work) => checkDataRun(work, reference))
    await doWhatWaits(ground)
    return reference
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
