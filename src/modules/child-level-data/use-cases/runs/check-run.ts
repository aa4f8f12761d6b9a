import { NotPossibleNow, NotValid } from '../../../../kernel/failures.ts'
import { inSystemRead, insist, type Work } from '../../../../spine/access/index.ts'
import { cancelRun } from '../../../../spine/runs/index.ts'
import type { ListNumber } from '../../rules/lists/list-content.ts'
import { mayBeChecked } from '../../rules/runs/run-standing.ts'
import { rememberColumn, rememberSheet } from '../../store/hand-mapping.ts'
import { type DataRun, readDataRun } from '../../store/read-runs.ts'
import { beginWork, checkKind, readAgain } from './start-run.ts'

/** Checks the lists as they were understood. Open again where checking failed or was stopped. */
export async function checkDataRun(work: Work, reference: string): Promise<void> {
  insist(work.actor, 'run child-level data')
  const run = await readDataRun(work, reference)
  if (!mayBeChecked(run.state.state, run.standing)) throw new NotPossibleNow(notNow(run))
  const lists = await work.tx
    .selectFrom('data_run_sheet')
    .select('list')
    .where('run_id', '=', run.id)
    .where('list', 'is not', null)
    .limit(1)
    .executeTakeFirst()
  if (!lists) throw new NotPossibleNow('None of the eleven lists was found in the files, so there is nothing to check.')
  await beginWork(work, run.reference, {
    kind: checkKind,
    title: 'Check the lists',
    state: 'checking',
    deed: 'checking began',
  })
}

/** What somebody says by hand of their files: which list a sheet holds, what a column is. Null leaves it out. */
export type SaidByHand = {
  sheets: readonly { shown: string; list: ListNumber | null }[]
  columns: readonly { list: ListNumber; shown: string; field: string | null }[]
}

/** Remembers for the council what was said by hand, and reads the files of the run again with it. */
export async function mapByHand(work: Work, reference: string, said: SaidByHand): Promise<void> {
  insist(work.actor, 'run child-level data')
  const run = await readDataRun(work, reference)
  if (!mayBeChecked(run.state.state, run.standing)) throw new NotPossibleNow(notNow(run))
  if (said.sheets.length + said.columns.length === 0) throw new NotValid({ map: 'Choose what a sheet or a column is' })
  for (const { shown, list } of said.sheets) await rememberSheet(work, shown, list)
  for (const { list, shown, field } of said.columns) await rememberColumn(work, list, shown, field)
  await readAgain(work, run.reference, 'sheets or columns mapped by hand; reading began again')
}

/** Stops the work on a run. What was there before stays; nothing of this run is kept but its files. */
export async function stopDataRun(work: Work, reference: string): Promise<void> {
  insist(work.actor, 'run child-level data')
  const run = await readDataRun(work, reference)
  const under = run.standing === 'reading' || run.standing === 'checking'
  if (!under || !run.state.work_id)
    throw new NotPossibleNow(`${run.reference} is not being worked on, so there is nothing to stop.`)
  const { work_id: id } = run.state
  // The work belongs to whoever started it; a run may be stopped by any data officer.
  await inSystemRead(work, 'stop a data run', (system) => cancelRun(system, id))
}

const notNow = (run: DataRun) =>
  run.standing === 'reading' || run.standing === 'checking'
    ? `${run.reference} is being worked on. Wait until that has finished, or stop it.`
    : `${run.reference} cannot be checked as it stands. Start a new run with mended files.`
