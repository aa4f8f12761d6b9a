import { z } from 'zod'
import { asSystem, type Ground } from '../../../../spine/access/index.ts'
import { defineJob, type Job } from '../../../../spine/runs/index.ts'
import type { CouncilFacts, Limits } from '../../rules/checks/check.ts'
import { limitsOn } from '../../rules/limits/council-limits.ts'
import type { HandMapping } from '../../rules/reading/understood.ts'
import { keepPinnedLimits, setLimits } from '../../store/data-limits.ts'
import { councilFacts } from '../../store/data-supply-kind.ts'
import { readHandMapping } from '../../store/hand-mapping.ts'
import { checkedRuns, type DataRun, readDataRun } from '../../store/read-runs.ts'
import { annexA } from '../annex-a.ts'
import { shippedLimits } from '../read-content.ts'
import { withFilesOf } from './files-on-disk.ts'
import type { CheckedRun, LevelReader } from './level-reading.ts'
import { runInput } from './read-job.ts'
import { saveCheckedRun } from './save-checked-run.ts'
import { checkKind } from './start-run.ts'

/** Of a hundred: reading and checking, then saving. */
const [read, saved] = [90, 100]

/**
 * Reads every row of a run's files, runs every check and measure, and saves it all in one step: whoever stops it, or whatever
 * kills it, before that step has ended leaves nothing of the run behind, and it can be checked again.
 */
export const checkJob = (reader: LevelReader): Job =>
  defineJob({
    kind: checkKind,
    input: runInput,
    checkpoint: z.object({ saved: z.boolean() }),
    perform: async (task) => {
      const { ground, input } = task
      if (task.checkpoint?.saved) return 'Checked.'
      const asked = await whatToCheck(ground, input.reference)
      const say = (done: number, words?: string) =>
        task.step(async () => ({ checkpoint: { saved: false }, done, total: saved, ...(words ? { say: words } : {}) }))
      await say(0, 'Reading every row.')
      const progress = everyTenth(say)
      const checked = await checkFiles(ground, reader, asked, progress.tell)
      await progress.told()
      await say(read, `${checked.issues.length.toLocaleString('en-GB')} issues found. Saving.`)
      await task.step(async (work) => {
        const run = await readDataRun(work, input.reference)
        await saveCheckedRun(work, run, checked, annexA)
        await keepPinnedLimits(work, run.id, shippedLimits().version, asked.limits)
        return { checkpoint: { saved: true }, done: saved, total: saved }
      })
      return 'Checked.'
    },
  })

type Asked = {
  run: DataRun
  byHand: HandMapping
  council: CouncilFacts
  limits: Limits
  before: { id: string; asAt: string } | null
}

function whatToCheck(ground: Ground, reference: string): Promise<Asked> {
  return asSystem(ground, checkKind, async (work) => {
    const run = await readDataRun(work, reference)
    const before = await checkedRuns(work)
      .where('d.id', '<>', run.id)
      .where('d.as_at', '<=', run.state.as_at)
      .limit(1)
      .executeTakeFirst()
    return {
      run,
      byHand: await readHandMapping(work),
      council: await councilFacts(work),
      limits: limitsOn(run.state.as_at, await setLimits(work)),
      before: before && before.rowsDisposedOn === null ? before : null,
    }
  })
}

function checkFiles(
  ground: Ground,
  reader: LevelReader,
  { run, byHand, council, limits, before }: Asked,
  tell: (share: number) => void,
): Promise<CheckedRun> {
  const asAt = run.state.as_at
  return withFilesOf(ground, checkKind, run.id, (files) => {
    if (!before) return reader.check(files, { byHand, asAt, council, limits, earlier: [] }, tell)
    return withFilesOf(ground, checkKind, before.id, (earlier) =>
      reader.check(files, { byHand, asAt, council, limits, earlier: [{ asAt: before.asAt, files: earlier }] }, tell),
    )
  })
}

/** Tells of every tenth that is done, one after the other; an asking to stop is heard at the next. */
function everyTenth(say: (done: number) => Promise<void>): {
  tell: (share: number) => void
  told: () => Promise<void>
} {
  let last = 0
  let telling: Promise<void> = Promise.resolve()
  let fault: unknown = null
  return {
    tell: (share) => {
      const done = Math.floor(share * read)
      if (done < last + 10) return
      last = done
      telling = telling
        .then(() => say(done))
        .catch((error: unknown) => {
          fault ??= error
        })
    },
    told: async () => {
      await telling
      if (fault !== null) throw fault
    },
  }
}
