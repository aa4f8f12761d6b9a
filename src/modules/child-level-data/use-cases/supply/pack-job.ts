import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { z } from 'zod'
import { NotPossibleNow } from '../../../../kernel/failures.ts'
import { asSystem, insist, instantOf, type Work } from '../../../../spine/access/index.ts'
import { keepSealed, sealFile } from '../../../../spine/children/index.ts'
import { newId } from '../../../../spine/records/index.ts'
import { defineJob, type Job, startRun } from '../../../../spine/runs/index.ts'
import type { PackShape } from '../../rules/supply/pack-shapes.ts'
import { pinnedLimits } from '../../store/data-limits.ts'
import { councilFacts } from '../../store/data-supply-kind.ts'
import { readHandMapping } from '../../store/hand-mapping.ts'
import { readDataRun } from '../../store/read-runs.ts'
import { withFilesOf } from '../runs/files-on-disk.ts'
import type { LevelReader } from '../runs/level-reading.ts'

const packKind = 'child-level data: pack'
const input = z.object({ reference: z.string(), shape: z.enum(['annex-a', 'chat', 'ssd', 'marked']), by: z.string() })

/** Starts making a pack of a run's files: frozen bytes with their hash, kept enciphered. Returns the work's id. */
export async function makePack(work: Work, reference: string, shape: PackShape): Promise<string> {
  insist(work.actor, 'run child-level data')
  const run = await readDataRun(work, reference)
  if (run.standing !== 'checked' && run.standing !== 'signed')
    throw new NotPossibleNow(`${run.reference} has not been checked, so there is nothing to take away yet.`)
  if (run.state.rows_disposed_on) throw new NotPossibleNow(`The files of ${run.reference} have been disposed of.`)
  const asked = { reference: run.reference, shape, by: work.actor.person ?? '' }
  const key = `${packKind} ${run.id} ${shape} ${instantOf(work).getTime()}`
  const { id } = await startRun(work, { kind: packKind, title: `Make a pack of ${run.reference}`, key, input: asked })
  return id
}

/** Makes the pack from the files as they were given, with the council's own identifiers, and freezes it. */
export const packJob = (reader: LevelReader): Job =>
  defineJob({
    kind: packKind,
    input,
    checkpoint: z.object({ pack: z.string() }),
    perform: async (task) => {
      const { ground, input: asked } = task
      if (task.checkpoint) return 'The pack is made.'
      const { run, byHand, council, limits } = await asSystem(ground, packKind, async (work) => {
        const found = await readDataRun(work, asked.reference)
        const pinned = await pinnedLimits(work, found.id)
        return {
          run: found,
          byHand: await readHandMapping(work),
          council: await councilFacts(work),
          limits: pinned?.limits ?? {},
        }
      })
      const folder = await mkdtemp(join(tmpdir(), 'sightline-pack-'))
      try {
        const out = join(folder, 'pack')
        const asAt = run.state.as_at
        await withFilesOf(ground, packKind, run.id, (files) =>
          reader.pack(files, { asAt, byHand, council, limits, earlier: [] }, asked.shape, out),
        )
        const sealed = await sealFile(ground, out)
        await task.step(async (work) => {
          const at = instantOf(work)
          const id = newId(at.getTime())
          const name = `${asked.shape === 'annex-a' ? 'Annex A' : asked.shape} ${run.reference} as at ${asAt}.xlsx`
          const { size, sha256 } = sealed
          await work.tx
            .insertInto('supplied_pack')
            .values({
              ...{ id, run_id: run.id, shape: asked.shape, name, size, sha256, made_at: at, made_by: asked.by || null },
              sealed_id: await keepSealed(work, { ...sealed, name, type: 'xlsx' }),
              ...{ given_to: '', given_at: null, receipt: '' },
            })
            .execute()
          return { checkpoint: { pack: id }, done: 1, total: 1 }
        })
      } finally {
        await rm(folder, { recursive: true, force: true })
      }
      return 'The pack is made.'
    },
  })
