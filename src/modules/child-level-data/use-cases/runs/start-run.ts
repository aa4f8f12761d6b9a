import { Temporal } from 'temporal-polyfill'
import { NotValid } from '../../../../kernel/failures.ts'
import { formatDate } from '../../../../kernel/text.ts'
import { insist, instantOf, serviceReaders, type Work } from '../../../../spine/access/index.ts'
import { keepSealed, type Sealed } from '../../../../spine/children/index.ts'
import { changeRecord, createRecord, newId } from '../../../../spine/records/index.ts'
import { startRun } from '../../../../spine/runs/index.ts'
import { dataRunKind, type RunPurpose } from '../../store/data-run-kind.ts'
import { readDataRun } from '../../store/read-runs.ts'

/** The kinds of long work; their names open the children schema to them and to nothing else. */
export const readKind = 'child-level data: read'
export const checkKind = 'child-level data: check'

export type NewDataRun = {
  purpose: RunPurpose
  /** ISO date: the day of the inspection, or the day whose position is tested. */
  asAt: string
  files: readonly (Sealed & { name: string; type: string })[]
}

/** Starts a run with the files that were given: they are kept enciphered, and reading them begins when this commits. */
export async function startDataRun(work: Work, asked: NewDataRun): Promise<{ id: string; reference: string }> {
  insist(work.actor, 'run child-level data')
  if (asked.files.length === 0) throw new NotValid({ file: 'Choose the workbook, or the files of the lists' })
  const at = instantOf(work)
  const day = formatDate(Temporal.PlainDate.from(asked.asAt))
  const made = await createRecord(
    work,
    dataRunKind,
    {
      title: `Child-level data as at ${day}`,
      ownerId: work.actor.person,
      readers: serviceReaders,
      state: {
        purpose: asked.purpose,
        as_at: asked.asAt,
        state: 'reading',
        started_at: at.toISOString(),
        ...notYet,
      },
    },
    { deed: 'started' },
  )
  for (const [position, file] of asked.files.entries()) {
    const sealed = await keepSealed(work, file)
    const { name, size, sha256 } = file
    await work.tx
      .insertInto('data_run_file')
      .values({ id: newId(at.getTime()), run_id: made.id, position, name, size, sha256, sealed_id: sealed })
      .execute()
  }
  await readAgain(work, made.reference, 'reading began')
  return made
}

/** Starts reading the files of a run, the first time or again after a column was mapped by hand. */
export async function readAgain(work: Work, reference: string, deed: string): Promise<void> {
  await beginWork(work, reference, { kind: readKind, title: 'Read the lists', state: 'reading', deed })
}

/** Starts the work behind a state; its id is kept with the run, so that its progress is the run's. */
export async function beginWork(
  work: Work,
  reference: string,
  begun: { kind: string; title: string; state: 'reading' | 'checking'; deed: string },
): Promise<void> {
  const run = await readDataRun(work, reference)
  const { id } = await startRun(work, {
    kind: begun.kind,
    title: `${begun.title} of ${run.reference}`,
    key: `${begun.kind} ${run.id} ${run.version}`,
    input: { reference: run.reference },
  })
  await changeRecord(
    work,
    dataRunKind,
    run.id,
    { version: run.version, state: { state: begun.state, work_id: id } },
    { deed: begun.deed },
  )
}

const notYet = {
  checked_at: null,
  signed_at: null,
  known_issues: '',
  work_id: null,
  previous_id: null,
  rows_disposed_on: null,
}
