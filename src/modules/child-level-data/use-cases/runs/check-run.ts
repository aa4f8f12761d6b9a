import { NotPossibleNow } from '../../../../kernel/failures.ts'
import { insist, instantOf, type Work } from '../../../../spine/access/index.ts'
import { cancelRun } from '../../../../spine/runs/index.ts'
import { mayBeChecked } from '../../rules/runs/run-standing.ts'
import { type DataRun, readDataRun } from '../../store/read-runs.ts'
import { beginWork, checkKind, readAgain } from './start-run.ts'

/** Checks the lists as they were understood. Open again where checking failed or was stopped. */
export async function checkDataRun(work: Work, reference: string): Promise<void> {
  insist(work.actor, 'run child-level data')
  const run = await readDataRun(work, reference)
  if (!mayBeChecked(run.state.state, run.standing)) throw new NotPossibleNow(notNow(run))
  await beginWork(work, run.reference, {
    kind: checkKind,
    title: 'Check the lists',
    state: 'checking',
    deed: 'checking began',
  })
}

/** Says what columns of a list are, remembers it for the council, and reads the files again. */
export async function mapColumns(
  work: Work,
  reference: string,
  said: readonly { list: number; heading: string; field: string }[],
): Promise<void> {
  insist(work.actor, 'run child-level data')
  const run = await readDataRun(work, reference)
  if (!mayBeChecked(run.state.state, run.standing)) throw new NotPossibleNow(notNow(run))
  const by = { said_by: work.actor.person, said_at: instantOf(work) }
  for (const { list, heading, field } of said) {
    await work.tx
      .insertInto('column_mapping')
      .values({ list, heading, field, ...by })
      .onConflict((conflict) => conflict.columns(['list', 'heading']).doUpdateSet({ field, ...by }))
      .execute()
  }
  await readAgain(work, run.reference, 'columns mapped by hand; reading began again')
}

/** Stops the work on a run. What was there before stays; nothing of this run is kept but its files. */
export async function stopDataRun(work: Work, reference: string): Promise<void> {
  insist(work.actor, 'run child-level data')
  const run = await readDataRun(work, reference)
  const under = run.standing === 'reading' || run.standing === 'checking'
  if (!under || !run.state.work_id)
    throw new NotPossibleNow(`${run.reference} is not being worked on, so there is nothing to stop.`)
  await cancelRun(work, run.state.work_id)
}

const notNow = (run: DataRun) =>
  run.standing === 'reading' || run.standing === 'checking'
    ? `${run.reference} is being worked on. Wait until that has finished, or stop it.`
    : `${run.reference} cannot be checked as it stands. Start a new run with mended files.`
